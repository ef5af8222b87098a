package arborist.session;

import arborist.trace.Change;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.RightAnswer;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Words;

/** Says whether the answer that a run settled on is right, and what is right where it is not; nothing where nothing tells. */
final class Settled {
    private static final Words WORDS = Words.of(Settled.class);
    private static final int LONGEST = 80;

    private Settled() {}

    static String says(Change.SetRun set, Tree after) {
        String answer = set.answer();
        if (answer == null || !set.status().ended()) {
            return "";
        }
        Problem problem = after.problem();
        String gold = RightAnswer.of(after).map(right -> Brief.text(right, LONGEST)).orElse("");
        boolean same = problem != null && problem.gold().stream().anyMatch(g -> g.strip().equals(answer.strip()));
        return switch (found(set, after)) {
            case YES -> WORDS.say("settled.right");
            case NO -> gold.isEmpty() ? WORDS.say("settled.wrong") : WORDS.say("settled.wrong-right-is", gold);
            // Only a verifier knows whether two that are written otherwise are the same.
            case UNDECIDED -> problem == null || problem.gold().isEmpty() ? "" : same ? WORDS.say("settled.right")
                    : WORDS.say("settled.right-is", gold);
        };
    }

    private static Verdict.Outcome found(Change.SetRun set, Tree after) {
        Node chosen = set.chosen().isEmpty() ? null : after.node(set.chosen().getFirst());
        return chosen == null ? Verdict.Outcome.UNDECIDED : chosen.outcome(Verdict.RIGHT);
    }
}
