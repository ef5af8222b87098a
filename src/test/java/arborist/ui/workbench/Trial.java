package arborist.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.trace.Backup;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.LinkType;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.trace.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A technique, what is chosen of it in the run dialog, and what a person relies on of what it grows, whatever the model says.
 *
 * @param scorer null where it has none to be chosen
 * @param numbers by the names of the dialog's fields
 */
record Trial(String technique, @Nullable String scorer, Map<String, String> numbers, Consumer<Grown> holds) {
    private static final String JUDGE = "sapling-prm";

    /** All that the dialog offers, in its order. */
    static List<Trial> all() {
        return List.of(
                new Trial("Direct answer", null, Map.of(), Trial::direct),
                new Trial("Chain-of-thought", null, Map.of(), Trial::chain),
                new Trial("Few-shot chain-of-thought", null, Map.of(), Trial::fewShot),
                new Trial("Self-consistency", null, Map.of("samples", "5"), Trial::vote),
                bestOf("sapling-orm"), bestOf("sapling-prm-rollout"), bestOf(JUDGE),
                new Trial("Tree of Thoughts, beam", JUDGE, Map.of("width", "2", "branching", "3", "depth", "5"),
                        Trial::beam),
                new Trial("Tree of Thoughts, best first", JUDGE,
                        Map.of("iterations", "5", "branching", "2", "depth", "5"), Trial::bestFirst),
                new Trial("Tree of Thoughts, look-ahead", JUDGE,
                        Map.of("branching", "2", "depth", "5", "threshold", "0.1"), Trial::lookAhead),
                new Trial("Monte Carlo tree search", JUDGE, Map.of("iterations", "5", "branching", "2", "depth", "5"),
                        Trial::monteCarlo),
                new Trial("Diverse verifier tree search", JUDGE, Map.of("width", "2", "branching", "2", "depth", "5"),
                        Trial::diverse),
                new Trial("Sequential revision", JUDGE, Map.of("samples", "1", "rounds", "2"), Trial::revision),
                // Nothing is ever quite sure, so fresh samples are drawn.
                new Trial("Revise, then sample", JUDGE, Map.of("rounds", "1", "samples", "3", "threshold", "1"),
                        Trial::hybrid),
                new Trial("Self-correction with a verifier", null, Map.of("rounds", "2"), Trial::correction),
                // So hot that the draft is wrong.
                new Trial("Self-correction with a verifier", null, Map.of("rounds", "2", "temperature", "1.6"),
                        Trial::correctionWithFeedback),
                new Trial("Fresh samples, the control of self-correction", null,
                        Map.of("samples", "3", "temperature", "1.6"), Trial::fresh),
                new Trial("Judge the steps that are there", JUDGE, Map.of(), Trial::judged));
    }

    static Trial bestOf(String scorer) {
        return new Trial("Best of N", scorer, Map.of("samples", "4"), grown -> {
            assertThat(grown.samples()).hasSize(4);
            grown.leaves().forEach(leaf -> grown.score(leaf, scorer));
            grown.chose();
            grown.choseTheBest(scorer);
        });
    }

    private static void direct(Grown grown) {
        assertThat(grown.samples()).hasSize(1);
        assertThat(grown.thoughts()).hasSize(1).allMatch(n -> n.thought().kind().equals(Kind.ANSWER));
        grown.chose();
    }

    private static void chain(Grown grown) {
        assertThat(grown.samples()).hasSize(1);
        // Its thinking is steps, each judged on its own line.
        List<Node> steps = grown.thoughts(n -> !n.id().equals(grown.leaves().getFirst().id()));
        assertThat(steps).isNotEmpty().allMatch(n -> n.verdict(Verdict.VALID).isPresent());
        assertThat(grown.sent("sample")).singleElement().asString().doesNotContain("Answer: 41");
        grown.chose();
    }

    private static void fewShot(Grown grown) {
        assertThat(grown.samples()).hasSize(1);
        assertThat(grown.thoughts()).hasSizeGreaterThan(1);
        assertThat(grown.sent("sample")).singleElement().asString().contains("7 * (9 - 4) + 6", "Answer: 41",
                "84 / 7 - 3 * 2", "Answer: 6");
        grown.chose();
    }

    private static void vote(Grown grown) {
        assertThat(grown.samples()).hasSize(5);
        Map<String, Long> votes = grown.samples().stream().map(Grown::answer).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
        grown.chose();
        // Whoever voted for it is chosen with it, and nobody has more votes.
        assertThat(votes.get(grown.run().answer())).isEqualTo((long) grown.run().chosen().size())
                .isEqualTo(votes.values().stream().mapToLong(v -> v).max().orElseThrow());
    }

    private static void beam(Grown grown) {
        Map<Integer, List<Node>> levels = grown.thoughts().stream().collect(Collectors.groupingBy(grown::depth));
        levels.forEach((depth, level) -> {
            long grew = level.stream().filter(n -> !grown.below(n.id()).isEmpty()).count();
            long kept = level.stream().filter(n -> n.search().state() == SearchState.OPEN
                    || n.search().state() == SearchState.EXPANDED).count();
            assertThat(List.of(grew, kept)).as("depth " + depth).allMatch(count -> count <= 2);
            double worst = level.stream().filter(n -> n.search().state() == SearchState.EXPANDED)
                    .mapToDouble(n -> grown.score(n, JUDGE)).min().orElse(1);
            assertThat(level).filteredOn(n -> n.search().state() == SearchState.PRUNED)
                    .allMatch(n -> grown.score(n, JUDGE) <= worst && grown.below(n.id()).isEmpty());
        });
        // Three grow below the question, of which two are kept.
        assertThat(levels.get(1)).hasSize(3);
        pruned(grown);
        found(grown);
    }

    private static void bestFirst(Grown grown) {
        List<Node> expanded = grown.thoughts(n -> !grown.below(n.id()).isEmpty());
        assertThat(expanded.size() + 1).isLessThanOrEqualTo(5);
        for (Node node : expanded) {
            // Among brothers the better one goes first.
            assertThat(grown.below(Objects.requireNonNull(node.thought().parent())))
                    .filteredOn(n -> n.search().state() == SearchState.OPEN)
                    .allMatch(n -> grown.score(n, JUDGE) <= grown.score(node, JUDGE));
        }
        found(grown);
    }

    private static void lookAhead(Grown grown) {
        List<Node> played = grown.thoughts(Grown::isPlayed);
        assertThat(played).isNotEmpty();
        // What was played out is left, with the reason, and judged at its end.
        assertThat(played).filteredOn(n -> !Grown.isPlayed(parent(grown, n)))
                .allMatch(n -> n.search().state() == SearchState.PRUNED || n.search().state() == SearchState.SOLVED);
        assertThat(grown.thoughts(n -> !Grown.isPlayed(n)))
                .filteredOn(n -> n.search().state() == SearchState.PRUNED)
                .allMatch(n -> grown.score(n, JUDGE) < 0.1);
        reasons(grown);
        found(grown);
    }

    private static void monteCarlo(Grown grown) {
        List<Backup> simulations = grown.tree().backups().values().stream()
                .filter(b -> b.run().equals(grown.run().run().id())).toList();
        assertThat(simulations).hasSize(5).allSatisfy(b -> assertThat(b.reward()).isBetween(0.0, 1.0));
        for (Node node : grown.thoughts()) {
            List<Backup> through = simulations.stream().filter(b -> b.path().contains(node.id())).toList();
            assertThat(node.tally().visits()).isEqualTo(through.size());
            assertThat(node.tally().rewards())
                    .isCloseTo(through.stream().mapToDouble(Backup::reward).sum(), within(1e-9));
            long ended = through.stream().filter(b -> b.leaf().equals(node.id())).count();
            int below = grown.below(node.id()).stream().mapToInt(n -> n.tally().visits()).sum();
            assertThat(below + ended).as(node.text()).isEqualTo(through.size());
        }
        Id question = simulations.getFirst().path().getFirst();
        assertThat(grown.below(question).stream().mapToInt(n -> n.tally().visits()).sum()).isEqualTo(5);
        found(grown);
    }

    private static void diverse(Grown grown) {
        List<Node> first = grown.thoughts(n -> grown.depth(n) == 1);
        assertThat(first).hasSize(2);
        assertThat(first).as("both are subtrees of their own").noneMatch(n -> n.search().state() == SearchState.PRUNED);
        for (Node node : grown.thoughts()) {
            assertThat(grown.below(node.id())).as("only the best is followed")
                    .filteredOn(n -> !grown.below(n.id()).isEmpty()).hasSizeLessThanOrEqualTo(1);
        }
        pruned(grown);
        found(grown);
    }

    private static void revision(Grown grown) {
        assertThat(grown.samples()).hasSize(3);
        revised(grown, 3);
        assertThat(grown.sent("revise")).hasSize(2).noneMatch(sent -> sent.contains("<feedback>"));
        grown.chose();
        grown.choseTheBest(JUDGE);
    }

    private static void hybrid(Grown grown) {
        assertThat(grown.samples()).hasSize(5);
        revised(grown, 2);
        assertThat(grown.leaves().subList(2, 5)).noneMatch(n -> n.thought().kind().equals(Kind.REVISION));
        grown.chose();
        grown.choseTheBest(JUDGE);
    }

    private static void correction(Grown grown) {
        int count = grown.samples().size();
        revised(grown, count);
        stopsAtTheFirstThatPasses(grown, 3);
        // What the verifier found was said to the model, and never what would be right.
        assertThat(grown.sent("correct")).hasSize(count - 1)
                .allMatch(said -> said.contains("<feedback>Line ") || said.contains("<feedback>The answer is wrong."))
                .noneMatch(said -> said.contains("Answer: 23"));
    }

    private static void correctionWithFeedback(Grown grown) {
        correction(grown);
        assertThat(grown.sent("correct")).isNotEmpty();
    }

    private static void fresh(Grown grown) {
        stopsAtTheFirstThatPasses(grown, 3);
        assertThat(grown.thoughts()).noneMatch(n -> n.thought().kind().equals(Kind.REVISION));
    }

    private static void judged(Grown grown) {
        assertThat(grown.thoughts()).as("nothing is grown").isEmpty();
        assertThat(grown.run().answer()).isNull();
        assertThat(grown.run().chosen()).isEmpty();
        judgedBelow(grown, grown.tree().liveRoots().getFirst());
    }

    private static void judgedBelow(Grown grown, Node node) {
        for (Node child : grown.tree().children(node.id())) {
            if (child.search().state() != SearchState.PRUNED) {
                if (!child.text().isBlank()) {
                    grown.score(child, JUDGE);
                }
                judgedBelow(grown, child);
            }
        }
    }

    private static void stopsAtTheFirstThatPasses(Grown grown, int most) {
        List<Verdict.Outcome> found = grown.leaves().stream().map(n -> n.outcome(Verdict.RIGHT)).toList();
        assertThat(found).hasSizeBetween(1, most);
        assertThat(found.subList(0, found.size() - 1)).doesNotContain(Verdict.Outcome.YES);
        if (found.size() < most) {
            assertThat(found.getLast()).isEqualTo(Verdict.Outcome.YES);
        }
        if (found.getLast() == Verdict.Outcome.YES) {
            grown.chose();
            assertThat(grown.isRight(grown.run().answer())).isTrue();
        }
    }

    /** Each of the first so many samples but the draft stands below the one before, and is linked to it. */
    private static void revised(Grown grown, int count) {
        List<Node> leaves = grown.leaves();
        for (int i = 1; i < count; i++) {
            Id old = leaves.get(i - 1).id();
            assertThat(grown.tree().path(leaves.get(i).id())).extracting(Node::id).contains(old);
            assertThat(leaves.get(i).findings().links())
                    .anyMatch(link -> link.type().equals(LinkType.REVISES) && link.to().equals(old));
        }
    }

    private static void pruned(Grown grown) {
        assertThat(grown.thoughts()).anyMatch(n -> n.search().state() == SearchState.PRUNED);
        reasons(grown);
    }

    private static void reasons(Grown grown) {
        assertThat(grown.thoughts()).filteredOn(n -> n.search().state() == SearchState.PRUNED)
                .allSatisfy(n -> assertThat(n.search().reason()).isNotBlank());
    }

    private static void found(Grown grown) {
        grown.chose();
        grown.choseTheBest(JUDGE);
    }

    private static Node parent(Grown grown, Node node) {
        return Objects.requireNonNull(grown.tree().parent(node));
    }
}
