package arborist.exchange.mapped;

import arborist.answer.text.ThinkBlocks;
import java.util.ArrayList;
import java.util.List;

/**
 * A sample's text in steps.
 *
 * @param steps one at least
 */
record Steps(List<Step> steps) {
    /** More steps than anybody reads; the rest of a longer text stays in the last. */
    private static final int MOST = 1_000;

    Steps {
        steps = List.copyOf(steps);
    }

    /**
     * One of them.
     *
     * @param from where it begins in the sample's text
     * @param thinking whether it was thought before the answer
     */
    record Step(String text, int from, boolean thinking) {
        int to() {
            return from + text.length();
        }
    }

    /**
     * Cuts a text as it is written: at blank lines, at numbered lines, or at each line; or one a line where that gives as many steps as
     * there are scores.
     */
    static Steps of(String text, int scores) {
        Steps written = cut(text, false);
        if (scores > 1 && written.steps.size() != scores) {
            Steps lines = cut(text, true);
            return lines.steps.size() == scores ? lines : written;
        }
        return written;
    }

    private static Steps cut(String text, boolean lines) {
        List<Step> steps = new ArrayList<>();
        if (text.indexOf('<') < 0) {
            add(steps, text, 0, false, lines);
        } else {
            for (ThinkBlocks.Block block : ThinkBlocks.find(text)) {
                add(steps, text.substring(block.from(), block.to()), block.from(), block.type().isReasoning(), lines);
            }
        }
        return new Steps(steps.isEmpty() ? List.of(new Step(text, 0, false)) : steps);
    }

    private static void add(List<Step> steps, String block, int from, boolean thinking, boolean lines) {
        List<String> pieces = lines ? arborist.answer.text.Steps.lines(block)
                : arborist.answer.text.Steps.cut(block, arborist.answer.text.Steps.starts(block));
        int at = 0;
        for (String piece : pieces) {
            boolean last = steps.size() == MOST - 1;
            steps.add(new Step(last ? block.substring(at) : piece, from + at, thinking));
            at += piece.length();
            if (last) {
                return;
            }
        }
    }

    /** The number of the step in which a place of the text is, -1 where it is in none. */
    int at(int from, int to) {
        for (int i = 0; i < steps.size(); i++) {
            if (from >= steps.get(i).from() && to <= steps.get(i).to()) {
                return i;
            }
        }
        return -1;
    }
}
