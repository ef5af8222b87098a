package arborist.exchange.chain;

import arborist.answer.text.Steps;
import arborist.answer.text.ThinkBlocks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A chain of thought as a tree: its steps, and which of them the reasoner gave up.
 *
 * <p>The rule: a turning point gives up the step right before it, and branches off from the last step before that one which was not
 * given up. So the steps that were not given up are one path, and what was given up hangs on it as branches.
 *
 * @param steps in the order in which they were written, parents before children
 */
record Chain(List<Step> steps) {
    /** The parent of a step that hangs on the question. */
    static final int QUESTION = -1;

    /**
     * One step.
     *
     * @param from its first UTF-16 unit in the text
     * @param parent the index of the step it continues, or {@link #QUESTION}
     * @param givenUpBy the index of the step at which it was given up, its own where it was not
     * @param whole whether its end is there
     */
    record Step(String text, int from, ThinkBlocks.Type type, int parent, int givenUpBy, boolean whole) {}

    static Chain of(String text, Cues cues) {
        List<ThinkBlocks.Block> blocks = ThinkBlocks.find(text);
        boolean thinks = blocks.stream().anyMatch(b -> b.type() != ThinkBlocks.Type.TEXT);
        List<Step> steps = new ArrayList<>();
        List<Integer> path = new ArrayList<>();
        for (ThinkBlocks.Block block : blocks) {
            boolean reasons = block.type().isReasoning() || !thinks;
            add(text, block, reasons ? cues : new Cues(List.of()), steps, path);
        }
        return new Chain(steps);
    }

    private static void add(String text, ThinkBlocks.Block block, Cues cues, List<Step> steps, List<Integer> path) {
        String part = text.substring(block.from(), block.to());
        Set<Integer> turns = new HashSet<>(TurningPoints.find(part, cues));
        Set<Integer> starts = new TreeSet<>(turns);
        if (block.type() != ThinkBlocks.Type.ANSWER) {
            starts.addAll(Steps.starts(part));
        }
        List<String> pieces = Steps.cut(part, List.copyOf(starts));
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int index = steps.size();
            if (turns.contains(at) && !path.isEmpty()) {
                int last = path.removeLast();
                Step given = steps.get(last);
                steps.set(last, new Step(given.text, given.from, given.type, given.parent, index, given.whole));
            }
            boolean whole = block.closed() || i < pieces.size() - 1;
            steps.add(new Step(pieces.get(i), block.from() + at, block.type(),
                    path.isEmpty() ? QUESTION : path.getLast(), index, whole));
            path.add(index);
            at += pieces.get(i).length();
        }
    }

    /** Whether its end is there. */
    boolean isWhole() {
        return steps.isEmpty() || steps.getLast().whole;
    }
}
