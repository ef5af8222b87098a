package arborist.trace;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the right answer of a problem is, as far as its tree tells. */
public final class RightAnswer {
    private RightAnswer() {}

    /** The one that is known, else the one that most of the samples say which a verifier found right. */
    public static Optional<String> of(Tree tree) {
        Problem problem = tree.problem();
        if (problem != null && !problem.gold().isEmpty()) {
            return Optional.of(problem.gold().getFirst());
        }
        Map<String,
                Long> said = tree.samples().values().stream().filter(s -> isRight(tree, s)).map(SampleState::reading)
                        .flatMap(r -> r == null || r.answer() == null ? Stream.empty()
                                : Stream.of(r.answer()))
                        .collect(Collectors.groupingBy(a -> a, Collectors.counting()));
        return said.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey);
    }

    private static boolean isRight(Tree tree, SampleState sample) {
        return tree.live(sample.sample().leaf())
                .filter(leaf -> leaf.outcome(Verdict.RIGHT) == Verdict.Outcome.YES).isPresent();
    }
}
