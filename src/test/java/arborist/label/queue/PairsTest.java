package arborist.label.queue;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.NewLabel;
import arborist.label.Planted;
import arborist.label.Preference;
import arborist.label.Rating;
import arborist.label.Solution;
import arborist.label.SolutionPair;
import arborist.label.Voice;
import arborist.label.agree.Agreement;
import arborist.label.agree.Compared;
import arborist.label.agree.Gathering;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Score;
import arborist.trace.Scorer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Pairs of solutions: which are drawn, what is said of them, and how far people agree on that. */
class PairsTest {
    private static final Voice ANN = Voice.person("Ann");
    private static final Voice BEN = Voice.person("Ben");

    @Property(tries = 60)
    void everySolutionStandsInTwoPairsAndBothSidesAreMet(@ForAll long seed,
            @ForAll @IntRange(min = 0, max = 12) int count) {
        Planted planted = planted(count);
        List<PairItem> pairs = Pairs.of(1, planted.tree(), PairOrder.RANDOM, seed);
        assertThat(pairs).hasSize(count < 2 ? 0 : count == 2 ? 1 : count).doesNotHaveDuplicates();
        Map<Id, Integer> met = new HashMap<>();
        pairs.forEach(p -> {
            met.merge(p.left(), 1, Integer::sum);
            met.merge(p.right(), 1, Integer::sum);
        });
        if (count > 2) {
            assertThat(met.values()).containsOnly(2);
        }
        assertThat(Pairs.of(1, planted.tree(), PairOrder.RANDOM, seed)).isEqualTo(pairs);
        assertThat(Pairs.sorted(pairs, PairOrder.RANDOM, seed)).containsExactlyInAnyOrderElementsOf(pairs);
    }

    @Example
    void theWidestGapOfScoresComesFirst() {
        Planted planted = planted(5);
        for (int i = 0; i < 4; i++) {
            Node last = planted.solution(i).last();
            planted.add(
                    new Change.AddScore(new Score(Id.random(), last.id(), new Scorer("prm", "", false), 0.2 * i, 0.0,
                            1.0, true, 1, "", Score.Scope.PATH, last.wording().version())));
        }
        List<PairItem> pairs = Pairs.sorted(Pairs.of(1, planted.tree(), PairOrder.SCORES_APART, 1),
                PairOrder.SCORES_APART, 1);
        assertThat(List.of(pairs.getFirst().left(), pairs.getFirst().right())).containsExactlyInAnyOrder(
                planted.solution(0).key(), planted.solution(3).key());
        assertThat(pairs).isSortedAccordingTo((a, b) -> Double.compare(b.apart(), a.apart()));
    }

    @Example
    void thosePeopleSayOfPairsAndSolutionsIsComparedWhicheverWayRound() {
        Planted planted = planted(4);
        for (int i = 0; i < 3; i++) {
            SolutionPair pair = SolutionPair.of(planted.solution(i), planted.solution(i + 1));
            planted.add(new Change.AddLabel(NewLabel.by("Ann").preference(pair, Preference.A)));
            // Ben's file says it the other way round.
            SolutionPair turned = new SolutionPair(pair.b(), pair.a());
            planted.add(
                    new Change.AddLabel(NewLabel.by("Ben").preference(turned, i == 2 ? Preference.A : Preference.B)));
            planted.says(NewLabel.by("Ann"), i, 0, Rating.GOOD);
            Solution solution = planted.solution(i);
            planted.add(new Change.AddLabel(NewLabel.by("Ann").solution(solution, Rating.GOOD)),
                    new Change.AddLabel(NewLabel.by("Ben").solution(solution, i == 0 ? Rating.BAD : Rating.GOOD)));
        }
        Agreement pairs = agreement(planted, Compared.PAIRS);
        assertThat(pairs.units()).isEqualTo(3);
        assertThat(pairs.percent().orElseThrow()).isEqualTo(2.0 / 3);
        assertThat(pairs.disputed()).singleElement().satisfies(u -> assertThat(u.other()).isNotNull());
        Agreement solutions = agreement(planted, Compared.SOLUTIONS);
        assertThat(solutions.units()).isEqualTo(3);
        assertThat(solutions.disputed()).singleElement()
                .satisfies(u -> assertThat(u.solution()).isEqualTo(planted.solution(0).key()));
    }

    private static Agreement agreement(Planted planted, Compared about) {
        Gathering gathering = new Gathering(List.of(ANN, BEN), about);
        gathering.add(1, planted.tree());
        return Agreement.of(about, gathering.judgements());
    }

    private static Planted planted(int solutions) {
        Planted planted = new Planted("What is 2 * 3 + 1?", "free", List.of("7"));
        Id run = planted.run("r");
        for (int i = 0; i < solutions; i++) {
            planted.sample(run, i, "7", "way " + i, "Answer: 7");
        }
        return planted;
    }
}
