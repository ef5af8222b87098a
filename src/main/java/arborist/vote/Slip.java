package arborist.vote;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The first step of a sample that is wrong. What a verifier found counts before what people say; where the two differ, both are told.
 *
 * @param step its place on the way from the question, from 1
 * @param text what it says
 * @param evidence what a verifier's finding rests on, empty where nothing says so
 * @param labelledBy the people who labelled it wrong
 * @param against who says that it is right: people where a verifier found it wrong, a verifier where people labelled it so
 */
public record Slip(Id thought, int step, String text, Kind kind, String evidence, List<String> labelledBy,
        List<String> against) {

    /** Who says that it is wrong, and in which way. */
    public enum Kind {
        /** A verifier found the step itself wrong. */
        INVALID,
        /** A verifier found that no right answer can follow it, though it is valid for itself. */
        LOST,
        /** People labelled it wrong, and no verifier did. */
        LABELLED
    }

    public Slip {
        labelledBy = List.copyOf(labelledBy);
        against = List.copyOf(against);
    }

    /**
     * The first on a way; empty where no step of it is wrong.
     *
     * @param path from the question down
     * @param from where the sample's own steps begin on it
     */
    static Optional<Slip> first(List<Node> path, int from, Opinions opinions) {
        for (int i = Math.max(0, from); i < path.size(); i++) {
            Optional<Slip> slip = of(path.get(i), Math.max(1, i), opinions);
            if (slip.isPresent()) {
                return slip;
            }
        }
        return Optional.empty();
    }

    private static Optional<Slip> of(Node node, int step, Opinions opinions) {
        List<String> wrong = opinions.callWrong(node.id());
        boolean invalid = node.outcome(Verdict.VALID) == Verdict.Outcome.NO;
        if (invalid || node.outcome(Verdict.REACHABLE) == Verdict.Outcome.NO) {
            String evidence = node.verdict(invalid ? Verdict.VALID : Verdict.REACHABLE).map(Verdict::evidence)
                    .orElse("");
            return Optional
                    .of(new Slip(node.id(), step, node.text(), invalid ? Kind.INVALID : Kind.LOST, evidence, wrong,
                            opinions.callRight(node.id())));
        }
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        List<String> valid = node.verdict(Verdict.VALID).filter(v -> v.outcome() == Verdict.Outcome.YES)
                .map(Verdict::verifier).stream().toList();
        return Optional.of(new Slip(node.id(), step, node.text(), Kind.LABELLED, "", wrong, valid));
    }
}
