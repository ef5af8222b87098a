package arborist.ui.inspector;

import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.RightAnswer;
import arborist.trace.RunState;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of a run of several samples, where one looks at the question or at the answer that was chosen: the way from there to the
 * vote.
 *
 * @param lost whether what was chosen is known to be wrong
 */
record VoteLine(String sentence, boolean lost) {
    private static final Words WORDS = Words.of(VoteLine.class);
    private static final int LONGEST = 60;

    /**
     * Nothing where the thought is neither, or no run has several samples.
     *
     * @param looked the run that stands out, null where none does
     * @param hidden whether right and wrong are kept back
     */
    static Optional<VoteLine> of(Tree tree, Node node, @Nullable Id looked, boolean hidden) {
        boolean question = node.thought().kind().equals(Kind.PROBLEM);
        Map<Id, Long> samples = tree.samples().values().stream().map(SampleState::sample)
                .collect(Collectors.groupingBy(s -> s.run(), Collectors.counting()));
        List<RunState> runs = tree.liveRuns().reversed().stream()
                .filter(r -> samples.getOrDefault(r.run().id(), 0L) > 1)
                .filter(r -> question || r.chosen().contains(node.id())).toList();
        return runs.stream().filter(r -> r.run().id().equals(looked)).findFirst()
                .or(() -> runs.stream().findFirst())
                .map(r -> line(tree, r, samples.getOrDefault(r.run().id(), 0L), hidden));
    }

    private static VoteLine line(Tree tree, RunState run, long samples, boolean hidden) {
        String answer = run.answer();
        if (answer == null) {
            return new VoteLine(WORDS.say("vote-line.none", samples), false);
        }
        String chose = cut(answer);
        Verdict.Outcome found = hidden ? Verdict.Outcome.UNDECIDED : run.chosen().stream().map(tree::node)
                .filter(Objects::nonNull).map(Objects::requireNonNull).findFirst()
                .map(n -> n.outcome(Verdict.RIGHT)).orElse(Verdict.Outcome.UNDECIDED);
        return switch (found) {
            case UNDECIDED -> new VoteLine(WORDS.say("vote-line.chose", samples, chose), false);
            case YES -> new VoteLine(WORDS.say("vote-line.won", samples, chose), false);
            case NO -> new VoteLine(RightAnswer.of(tree)
                    .map(right -> WORDS.say("vote-line.lost-right-is", samples, chose, cut(right)))
                    .orElseGet(() -> WORDS.say("vote-line.lost", samples, chose)), true);
        };
    }

    private static String cut(String answer) {
        String line = answer.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
