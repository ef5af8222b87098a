package arborist.vote.why;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.vote.Ballot;
import arborist.vote.Rule;
import arborist.vote.Slip;
import arborist.vote.Tally;
import arborist.vote.Vote;
import arborist.vote.VoteReader;
import arborist.vote.Voter;
import arborist.vote.WhatIf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the samples of the answer that won slip in the same way. */
class SlipsTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<Voter> voters = new ArrayList<>();

    @Test
    void allSamplesOfTheShippedLostVoteSlipAtOneCalculation() throws Exception {
        Path copy = folder.resolve("s.arborist");
        Files.copy(Path.of("sessions/vote-gone-wrong.arborist"), copy);
        try (Session session = Session.open(copy)) {
            Tree tree = session.tree(session.problems(0, 1).get().getFirst().id()).get();
            Vote vote = VoteReader.read(tree, Forms::of).orElseThrow();
            Slips slips = Slips.of(vote, Rule.majority()).orElseThrow();
            assertThat(plain(slips)).isEqualTo(
                    "All 9 samples of 434 slip in the same way: 105 + 91 = 296 · so does 1 sample with another answer");
            assertThat(slips.steps()).hasSize(9);
            slips.steps().forEach((sample, step) -> assertThat(tree.node(step)).isNotNull()
                    .satisfies(node -> assertThat(node.text()).startsWith("105 + 91 = 296")));
        }
    }

    @Test
    void mostOfThemOrNoneAlikeIsSaidSo() {
        wrong("8", "2 * 3 = 7", "So 3 × 2 = 7.", "5 + 1 = 8");
        assertThat(says())
                .isEqualTo("2 of the 3 samples of 8 slip in the same way: 2 * 3 = 7 · 1 more slips in another way");
        voters.clear();
        wrong("8", "2 * 3 = 7", "5 + 1 = 8", "4 + 4 = 9");
        assertThat(says()).isEqualTo("Each of the 3 samples of 8 slips in a way of its own.");
        voters.clear();
        wrong("8", "2 * 3 = 7", "2 * 3 = 7", null);
        assertThat(says()).endsWith("slip in the same way: 2 * 3 = 7 · of 1 no wrong step is known");
        voters.clear();
        wrong("8", "2 * 3 = 7", null, null);
        assertThat(says()).startsWith("Of the 3 samples of 8 one slips at a step that is known: 2 * 3 = 7");
        voters.clear();
        wrong("8", "2 * 3 = 7");
        assertThat(says()).isEqualTo("The one sample of 8 slips here: 2 * 3 = 7");
    }

    @Test
    void whereNothingIsKnownOrTheVoteIsWonThereIsNothingToSay() {
        wrong("8", null, null);
        assertThat(slips()).isEmpty();
        voters.clear();
        wrong("8", "2 * 3 = 7");
        add("6", true, null);
        add("6", true, new Slip(new Id(9, 9), 1, "x", Slip.Kind.INVALID, "", List.of(), List.of()));
        assertThat(slips()).as("won, though one of the right ones slipped").isEmpty();
    }

    @Test
    void whoSaysSoIsToldWhereTheCalculationDoesNotShowIt() {
        for (int i = 0; i < 2; i++) {
            add("8", false, new Slip(new Id(9, i), 2, "Take both.", Slip.Kind.LABELLED, "", List.of("ada"), List.of()));
        }
        assertThat(says()).endsWith("in the same way: “Take both.” (labelled wrong by ada)");
        voters.clear();
        add("8", false, new Slip(new Id(9, 0), 2, "2 + 2 = 4", Slip.Kind.LOST, "", List.of(), List.of()));
        assertThat(says()).endsWith("“2 + 2 = 4” (valid, but no right answer can follow)");
    }

    @Test
    void theFiguresAddUpWhateverTheOrderOfTheSamples() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            voters.clear();
            int samples = 1 + random.nextInt(12);
            for (int i = 0; i < samples; i++) {
                int kind = random.nextInt(4);
                wrong("8", kind == 0 ? null : "2 + " + kind + " = 9");
            }
            Optional<Slips> slips = slips();
            List<Integer> sizes = slips.map(s -> s.places().stream().map(Slips.Place::size).toList()).orElse(List.of());
            int known = (int) voters.stream().filter(v -> v.slip().isPresent()).count();
            assertThat(sizes.stream().mapToInt(n -> n).sum()).isEqualTo(known);
            assertThat(sizes).isSortedAccordingTo((a, b) -> b - a).hasSizeLessThanOrEqualTo(3);
            slips.ifPresent(s -> {
                Set<Id> all = new HashSet<>();
                s.places().forEach(place -> place.steps().keySet().forEach(id -> assertThat(all.add(id)).isTrue()));
                assertThat(s.steps().size()).isBetween(1, s.samples());
                assertThat(s.says()).isNotBlank();
            });
            List<Voter> turned = new ArrayList<>(voters.reversed());
            voters.clear();
            turned.forEach(v -> add("8", false, v.slip().orElse(null)));
            assertThat(slips().map(s -> s.places().stream().map(Slips.Place::size).toList()).orElse(List.of()))
                    .isEqualTo(sizes);
        }
    }

    private Optional<Slips> slips() {
        return Slips.of(new Vote(new Id(7, 0), "crafted", voters,
                Tally.count(voters.stream().map(Voter::ballot).toList(), Forms::of),
                Optional.of("6"), WhatIf.NOTHING), Rule.majority());
    }

    private String says() {
        return plain(slips().orElseThrow());
    }

    private static String plain(Slips slips) {
        return slips.says().replace('\u00a0', ' ');
    }

    private void wrong(String answer, @Nullable String... steps) {
        for (String step : steps) {
            add(answer, false, step == null ? null
                    : new Slip(new Id(9, voters.size()), 1, step, Slip.Kind.INVALID, "", List.of(), List.of()));
        }
    }

    private void add(String answer, boolean right, @Nullable Slip slip) {
        int place = voters.size();
        voters.add(new Voter(new Ballot(new Id(8, place), place, Optional.of(answer), Ballot.Standing.VOTES),
                right ? Voter.Truth.RIGHT : Voter.Truth.WRONG, Optional.empty(), "one", false, 1, OptionalLong.empty(),
                OptionalDouble.empty(), Map.of(), true, Optional.ofNullable(slip)));
    }
}
