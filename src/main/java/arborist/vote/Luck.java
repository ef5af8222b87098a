package arborist.vote;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A right answer that a wrong step led to: right answer, wrong reasoning, which the field calls a false positive.
 *
 * @param step its place on the way from the question, from 1
 * @param lost whether the step is valid for itself, and was found to lead to no right answer
 * @param evidence what that rests on, empty where nothing says so
 */
public record Luck(int step, boolean lost, String evidence) {
    private static final Words WORDS = Words.of(Luck.class);
    private static final int LONGEST = 200;

    /**
     * The first wrong step of a way to a right answer; empty where none was found wrong.
     *
     * @param path from the question down to the answer
     * @param from where the sample's own steps begin on it
     */
    static Optional<Luck> on(List<Node> path, int from) {
        for (int i = Math.max(0, from); i < path.size(); i++) {
            Node node = path.get(i);
            boolean invalid = node.outcome(Verdict.VALID) == Verdict.Outcome.NO;
            if (invalid || node.outcome(Verdict.REACHABLE) == Verdict.Outcome.NO) {
                String evidence = node.verdict(invalid ? Verdict.VALID : Verdict.REACHABLE).map(Verdict::evidence)
                        .orElse("");
                return Optional.of(new Luck(Math.max(1, i), !invalid, evidence));
            }
        }
        return Optional.empty();
    }

    /** That of a thought that was found to be a right answer; empty where it is none, or nothing was found wrong before it. */
    public static Optional<Luck> of(Tree tree, Node answer) {
        if (answer.outcome(Verdict.RIGHT) != Verdict.Outcome.YES) {
            return Optional.empty();
        }
        Id run = answer.thought().run();
        Set<Id> leaves = tree.samples().values().stream().map(SampleState::sample).filter(s -> s.run().equals(run))
                .map(s -> s.leaf()).collect(Collectors.toSet());
        List<Node> path = tree.path(answer.id());
        return on(path, own(path, leaves));
    }

    /**
     * Where a sample's own steps begin: behind the question, and behind the last step of an earlier sample that it goes on from.
     *
     * @param leaves of the samples of its run
     */
    static int own(List<Node> path, Set<Id> leaves) {
        int from = path.size() - 1;
        while (from > 1 && !leaves.contains(path.get(from - 1).id())) {
            from--;
        }
        return from;
    }

    /** In a sentence. */
    public String says() {
        return WORDS.say(lost ? "luck.lost" : "luck.invalid", step);
    }

    /** What that means, and what it rests on. */
    public String why() {
        String shown = Kept.shown(evidence).strip();
        String rests = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
        return rests.isEmpty() ? WORDS.say("luck.means") : WORDS.say("luck.means-since", step, rests);
    }
}
