package arborist.label.cut;

import arborist.answer.text.Splitter;
import arborist.label.Solution;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Refused;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** The ways to cut steps anew. */
public final class Cuts {
    private static final Words WORDS = Words.of(Cuts.class);
    private final Tree tree;
    private final String between;

    /** @param between what stood between two steps, where only their own texts are known */
    public Cuts(Tree tree, String between) {
        this.tree = tree;
        this.between = between;
    }

    /**
     * Two steps of one.
     *
     * @param at where the second begins in the step's text
     * @throws Refused where one of them would have no words, or the step is still being written
     */
    public Recut split(Node step, int at) {
        String text = step.text();
        if (at <= 0 || at >= text.length() || text.substring(0, at).isBlank() || text.substring(at).isBlank()) {
            throw new Refused(WORDS.say("cuts.put-the-caret-between-two"));
        }
        check(List.of(step));
        Passage whole = Passage.one(List.of(step), between);
        return new Recut(tree, List.of(step), List.of(Piece.of(whole, 0, text.substring(0, at)),
                Piece.of(whole, at, text.substring(at))));
    }

    /**
     * One step of a step and the one before it.
     *
     * @param place of the later one in the solution, from 0
     * @throws Refused where there is none before it, or a step is still being written
     */
    public Recut merge(Solution solution, int place) {
        if (place < 1 || !isChain(solution.steps().subList(place - 1, place + 1))) {
            throw new Refused(WORDS.say("cuts.there-is-no-step-before"));
        }
        List<Node> both = solution.steps().subList(place - 1, place + 1);
        check(both);
        Passage whole = Passage.one(both, between);
        if (whole.whole().isBlank()) {
            throw new Refused(WORDS.say("cuts.neither-of-the-two-steps"));
        }
        return new Recut(tree, both, List.of(Piece.of(whole, 0, whole.whole())));
    }

    /** All steps of a chain, each the parent of the next, split anew. */
    public Recut anew(List<Node> chain, Splitter splitter) {
        check(chain);
        List<Piece> pieces = new ArrayList<>();
        for (Passage passage : Passage.of(chain, between)) {
            int at = 0;
            for (String text : splitter.steps(passage.whole())) {
                if (!text.isBlank()) {
                    pieces.add(Piece.of(passage, at, text));
                }
                at += text.length();
            }
        }
        if (pieces.isEmpty()) {
            throw new Refused(WORDS.say("cuts.the-steps-have-no-words"));
        }
        return new Recut(tree, chain, pieces);
    }

    /** Whether steps follow one another, and nothing else hangs on them: a chain that can be split anew as a whole. */
    public boolean isAlone(List<Node> chain) {
        for (int i = 0; i < chain.size(); i++) {
            Id id = chain.get(i).id();
            boolean last = i == chain.size() - 1;
            if (tree.children(id).size() > (last ? 0 : 1)
                    || !last && tree.samples().values().stream().anyMatch(s -> s.sample().leaf().equals(id))) {
                return false;
            }
        }
        return isChain(chain) && chain.getFirst().thought().parent() != null;
    }

    private static boolean isChain(List<Node> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (!Objects.equals(steps.get(i).thought().parent(), steps.get(i - 1).id())) {
                return false;
            }
        }
        return true;
    }

    private void check(List<Node> olds) {
        Deque<Node> open = new ArrayDeque<>(olds);
        open.addAll(tree.children(olds.getLast().id()));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.wording().completeness() == Completeness.GROWING) {
                throw new Refused(WORDS.say("cuts.a-step-is-still-being"));
            }
            if (olds.stream().noneMatch(n -> n.id().equals(node.id()))) {
                tree.children(node.id()).forEach(open::push);
            }
        }
    }
}
