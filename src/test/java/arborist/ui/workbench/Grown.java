package arborist.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.Session;
import arborist.trace.AnswerReading;
import arborist.trace.Call;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.SampleState;
import arborist.trace.Score;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one run has grown, read from the tree by nothing that the run itself goes by. */
record Grown(Session session, Tree tree, RunState run, BigDecimal right) {
    private static final Set<String> INSIDE =
            Set.of("sapling", "sapling-strong", "sapling-prm", "sapling-prm-rollout", "sapling-orm");

    /** The samples in their order. */
    List<SampleState> samples() {
        return tree.samples().values().stream().filter(s -> s.sample().run().equals(run.run().id()))
                .sorted(Comparator.comparingInt(s -> s.sample().index())).toList();
    }

    List<Node> leaves() {
        return samples().stream().map(this::leaf).toList();
    }

    Node leaf(SampleState sample) {
        return node(sample.sample().leaf());
    }

    Node node(Id id) {
        return Objects.requireNonNull(tree.node(id));
    }

    /** The thoughts of this run alone. */
    List<Node> thoughts() {
        return tree.nodes().values().stream().filter(n -> run.run().id().equals(n.thought().run())).toList();
    }

    List<Node> thoughts(Predicate<Node> those) {
        return thoughts().stream().filter(those).toList();
    }

    /** The thoughts of this run right below one, without those that a simulation played. */
    List<Node> below(Id parent) {
        return tree.children(parent).stream().filter(n -> run.run().id().equals(n.thought().run()))
                .filter(n -> !isPlayed(n)).toList();
    }

    static boolean isPlayed(Node node) {
        return node.thought().kind().name().equals("rollout");
    }

    /** How far below the question. */
    int depth(Node node) {
        return tree.path(node.id()).size() - 1;
    }

    /** The score of a scorer; that there is one, and in its range, is asserted. */
    double score(Node node, String scorer) {
        Score score = node.findings().scores().stream().filter(s -> s.scorer().name().equals(scorer))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no score of " + scorer + ": " + node.text()));
        assertThat(score.value()).isBetween(0.0, 1.0);
        return score.value();
    }

    static @Nullable String answer(SampleState sample) {
        AnswerReading reading = sample.reading();
        return reading == null ? null : reading.answer();
    }

    /** Worked out here, and by no verifier of the program. */
    boolean isRight(@Nullable String answer) {
        try {
            return answer != null && new BigDecimal(answer.strip()).compareTo(right) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** What was sent to the model, a text for each call made for a purpose. */
    List<String> sent(String purpose) {
        return calls().stream().filter(call -> call.purpose().equals(purpose))
                .map(call -> session.payload(Objects.requireNonNull(call.messages())).join().orElseThrow())
                .map(payload -> new String(payload.content(), StandardCharsets.UTF_8)).toList();
    }

    private List<Call> calls() {
        return tree.calls().values().stream().filter(call -> run.run().id().equals(call.run())).toList();
    }

    /** It came to its end inside this program, and what it says of each answer is so. */
    void holds() {
        assertThat(run.status()).as(String.valueOf(run.reason())).isEqualTo(RunStatus.DONE);
        assertThat(calls()).isNotEmpty().allMatch(call -> INSIDE.contains(call.model()));
        for (SampleState sample : samples()) {
            assertThat(leaf(sample).outcome(Verdict.RIGHT)).as(String.valueOf(answer(sample)))
                    .isEqualTo(answer(sample) == null ? Verdict.Outcome.UNDECIDED
                            : isRight(answer(sample)) ? Verdict.Outcome.YES : Verdict.Outcome.NO);
        }
    }

    /** It settled on the answer of the sample it chose, and says why. */
    void chose() {
        assertThat(run.answer()).isNotNull();
        assertThat(run.reason()).isNotBlank();
        Id leaf = run.chosen().getFirst();
        SampleState chosen = samples().stream().filter(s -> s.sample().leaf().equals(leaf)).findFirst().orElseThrow();
        assertThat(answer(chosen)).isEqualTo(run.answer());
        assertThat(node(leaf).outcome(Verdict.RIGHT) == Verdict.Outcome.YES).isEqualTo(isRight(run.answer()));
    }

    /** What it chose has the best score of all that have an answer. */
    void choseTheBest(String scorer) {
        double best = samples().stream().filter(s -> answer(s) != null).mapToDouble(s -> score(leaf(s), scorer)).max()
                .orElseThrow();
        assertThat(score(node(run.chosen().getFirst()), scorer)).isEqualTo(best);
    }
}
