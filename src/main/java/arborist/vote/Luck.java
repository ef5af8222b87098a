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
 * @param slip the first wrong step
 */
public record Luck(Slip slip) {
    private static final Words WORDS = Words.of(Luck.class);
    private static final int LONGEST = 200;

    /** That of a thought that was found to be a right answer, by what verifiers found alone. */
    public static Optional<Luck> of(Tree tree, Node answer) {
        return of(tree, answer, Opinions.NONE);
    }

    /** The same, with what people say; empty where it is no right answer, or nothing was found wrong before it. */
    public static Optional<Luck> of(Tree tree, Node answer, Opinions opinions) {
        if (answer.outcome(Verdict.RIGHT) != Verdict.Outcome.YES) {
            return Optional.empty();
        }
        Id run = answer.thought().run();
        Set<Id> leaves = tree.samples().values().stream().map(SampleState::sample).filter(s -> s.run().equals(run))
                .map(s -> s.leaf()).collect(Collectors.toSet());
        List<Node> path = tree.path(answer.id());
        return Slip.first(path, own(path, leaves), opinions).map(Luck::new);
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
        return switch (slip.kind()) {
            case INVALID -> WORDS.say("luck.invalid", slip.step());
            case LOST -> WORDS.say("luck.lost", slip.step());
            case LABELLED -> WORDS.say("luck.labelled", slip.step(), named(slip.labelledBy()));
        };
    }

    /** What that means, what it rests on, and who says otherwise. */
    public String why() {
        String shown = Kept.shown(slip.evidence()).strip();
        String rests = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
        String means = rests.isEmpty() ? WORDS.say("luck.means") : WORDS.say("luck.means-since", slip.step(), rests);
        String said = slip.kind() == Slip.Kind.LABELLED || slip.labelledBy().isEmpty() ? ""
                : " " + WORDS.say("luck.labelled-too", named(slip.labelledBy()));
        return means + said + (slip.against().isEmpty() ? ""
                : " " + WORDS.say(slip.kind() == Slip.Kind.LABELLED ? "luck.against-people" : "luck.against-verifier",
                        named(slip.against())));
    }

    private static String named(List<String> names) {
        return String.join(", ", names);
    }
}
