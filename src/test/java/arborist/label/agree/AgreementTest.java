package arborist.label.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import arborist.label.FirstError;
import arborist.label.NewLabel;
import arborist.label.Planted;
import arborist.label.Rating;
import arborist.label.Schemes;
import arborist.label.Voice;
import arborist.trace.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Figures of agreement, from trees to the end. */
class AgreementTest {
    private static final NewLabel ANN = NewLabel.by("Ann");
    private static final NewLabel BEN = NewLabel.by("Ben");
    private static final List<Voice> BOTH = List.of(Voice.person("Ann"), Voice.person("Ben"));

    private final Planted planted = new Planted("q", "free", List.of("2"));

    @Test
    void stepsOfTwoAnnotatorsAreCompared() {
        Id run = planted.run("r");
        planted.sample(run, 0, "1", "a", "b", "c");
        planted.sample(run, 1, "2", "a", "d");
        planted.says(ANN, 0, new FirstError.At(1));
        planted.says(BEN, 0, 0, Rating.GOOD);
        planted.says(BEN, 0, 1, Rating.NEUTRAL);
        planted.says(BEN, 0, 2, Rating.BAD);
        planted.says(BEN, 1, 1, Rating.UNSURE);
        planted.says(ANN, 1, 1, Rating.GOOD);
        Agreement agreement = agreement(Schemes.STEP_RATING);
        assertThat(agreement.judgements().units()).as("a step that two solutions share is one").hasSize(4);
        assertThat(agreement.units()).isEqualTo(2);
        assertThat(agreement.percent()).hasValue(0.5);
        assertThat(agreement.judgements().confusion()).isDeepEqualTo(new int[][] {{0, 1, 0}, {0, 0, 0}, {0, 0, 1}});
        assertThat(agreement.disputed()).singleElement().satisfies(unit -> {
            assertThat(unit.number()).isEqualTo(7);
            assertThat(unit.step()).isEqualTo(1);
            assertThat(unit.values()).containsExactly(0, 1);
        });
    }

    @Test
    void firstErrorsAreComparedHoweverTheyWereSaid() {
        Id run = planted.run("r");
        for (int i = 0; i < 3; i++) {
            planted.sample(run, i, "1", "a" + i, "b" + i);
        }
        planted.says(ANN, 0, FirstError.nowhere());
        planted.says(BEN, 0, 0, Rating.GOOD);
        planted.says(BEN, 0, 1, Rating.NEUTRAL);
        planted.says(ANN, 1, new FirstError.At(1));
        planted.says(BEN, 1, 0, Rating.BAD);
        planted.says(ANN, 2, new FirstError.At(0));
        planted.says(BEN, 2, FirstError.unsure());
        Agreement agreement = agreement(Schemes.FIRST_ERROR);
        assertThat(agreement.units()).isEqualTo(2);
        assertThat(agreement.percent()).hasValue(0.5);
        assertThat(agreement.judgements().categories()).containsExactly("none", "0", "1");
        assertThat(agreement.disputed()).singleElement().extracting(Unit::step).isEqualTo(-1);
    }

    @Test
    void withoutEnoughLabelsThereAreNoFigures() {
        planted.sample(planted.run("r"), 0, "1", "a", "b");
        planted.says(ANN, 0, 0, Rating.GOOD);
        Agreement agreement = agreement(Schemes.STEP_RATING);
        assertThat(agreement.units()).isZero();
        assertThat(List.of(agreement.percent(), agreement.cohen(), agreement.fleiss(), agreement.alpha()))
                .allMatch(figure -> figure.isEmpty());
        planted.says(BEN, 0, 0, Rating.GOOD);
        assertThat(agreement(Schemes.STEP_RATING).alpha()).as("all said the same of everything").isEmpty();
        assertThat(agreement(Schemes.STEP_RATING).percent()).hasValue(1);
    }

    @Test
    void whatSuggestionsDoIsCounted() {
        planted.sample(planted.run("r"), 0, "1", "a", "b", "c", "d");
        NewLabel shown = new NewLabel(Voice.Kind.PERSON, "Ann", "", null, "1", "");
        planted.says(shown, 0, 0, Rating.GOOD);
        planted.says(shown, 0, 1, Rating.BAD);
        planted.says(ANN, 0, 2, Rating.BAD);
        planted.says(ANN, 0, 3, Rating.BAD);
        planted.says(NewLabel.auto("calculator"), 0, 2, Rating.BAD);
        assertThat(Suggested.of(planted.tree(), BOTH, List.of(Voice.auto("calculator"))))
                .isEqualTo(new Suggested(2, 1, 1, 1));
    }

    @Property(tries = 200)
    void theOrderOfAnnotatorsAndOfUnitsDoesNotMatter(@ForAll long seed,
            @ForAll @IntRange(min = 2, max = 4) int raters) {
        Judgements judged = random(seed, raters);
        List<Unit> shuffled = new ArrayList<>(judged.units());
        Collections.shuffle(shuffled, new Random(~seed));
        Judgements other = new Judgements(judged.annotators(), judged.categories(), shuffled)
                .of(IntStream.range(0, raters).map(i -> raters - 1 - i).toArray());
        for (Alpha.Metric metric : Alpha.Metric.values()) {
            assertThat(Alpha.of(other, metric).orElse(2)).isCloseTo(Alpha.of(judged, metric).orElse(2),
                    within(1e-9));
            assertThat(Alpha.of(judged, metric).orElse(0)).isLessThanOrEqualTo(1);
        }
        assertThat(Kappa.fleiss(other).orElse(2)).isCloseTo(Kappa.fleiss(judged).orElse(2),
                within(1e-9));
        assertThat(Kappa.cohen(other).orElse(2)).isCloseTo(Kappa.cohen(judged).orElse(2),
                within(1e-9));
    }

    @Property(tries = 50)
    void thoseWhoAlwaysAgreeAgreeFully(@ForAll long seed) {
        List<Unit> units = random(seed, 1).units();
        Judgements twice = new Judgements(List.of("a", "b"), List.of("0", "1", "2"),
                units.stream().map(u -> u.of(0, 0)).toList());
        Kappa.cohen(twice).ifPresent(k -> assertThat(k).isEqualTo(1));
        Kappa.quadratic(twice).ifPresent(k -> assertThat(k).isEqualTo(1));
        for (Alpha.Metric metric : Alpha.Metric.values()) {
            Alpha.of(twice, metric).ifPresent(a -> assertThat(a).isEqualTo(1));
        }
    }

    @Property(tries = 10)
    void anIntervalIsTheSameEachTimeAndHoldsTheFigureMostly(@ForAll long seed) {
        Judgements judged = random(seed, 3);
        var interval = Bootstrap.alpha(judged, Alpha.Metric.ORDINAL);
        assertThat(interval).isEqualTo(Bootstrap.alpha(judged, Alpha.Metric.ORDINAL));
        interval.ifPresent(i -> assertThat(i.low()).isLessThanOrEqualTo(i.high()));
    }

    @Property(tries = 5)
    void kappasHaveIntervalsThatHoldThemAndNarrowWithMoreSolutions(@ForAll long seed) {
        Judgements judged = random(seed, 2);
        List<Unit> many = new ArrayList<>();
        for (int copy = 0; copy < 9; copy++) {
            for (Unit unit : judged.units()) {
                many.add(new Unit(1, unit.problem(),
                        Id.derived("copy", unit.solution().toString(), String.valueOf(copy)),
                        unit.step(), unit.values()));
            }
        }
        Agreement some = Agreement.of(Compared.STEPS, judged);
        Agreement more = Agreement.of(Compared.STEPS,
                new Judgements(judged.annotators(), judged.categories(), many));
        holds(some.cohen(), some.intervals().cohen(), more.intervals().cohen());
        holds(some.quadratic(), some.intervals().quadratic(), more.intervals().quadratic());
        holds(some.fleiss(), some.intervals().fleiss(), more.intervals().fleiss());
        assertThat(Agreement.of(Compared.STEPS, random(seed, 3)).intervals().cohen()).as("of three").isEmpty();
    }

    private static void holds(OptionalDouble figure, Optional<Bootstrap.Interval> some,
            Optional<Bootstrap.Interval> more) {
        Bootstrap.Interval wide = some.orElseThrow();
        Bootstrap.Interval narrow = more.orElseThrow();
        assertThat(figure.orElseThrow()).isBetween(wide.low(), wide.high());
        assertThat(figure.orElseThrow()).as("the same, of as many copies").isBetween(narrow.low(), narrow.high());
        assertThat(narrow.high() - narrow.low()).isLessThan((wide.high() - wide.low()) / 2);
    }

    private static Judgements random(long seed, int raters) {
        Random random = new Random(seed);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            units.add(new Unit(1, Id.derived("p"), Id.derived("s", String.valueOf(i / 3)), i,
                    IntStream.range(0, raters).map(r -> random.nextInt(4) - 1).toArray()));
        }
        return new Judgements(IntStream.range(0, raters).mapToObj(String::valueOf).toList(), List.of("0", "1", "2"),
                units);
    }

    private Agreement agreement(String scheme) {
        Gathering gathering = new Gathering(BOTH, Compared.of(scheme).orElseThrow());
        gathering.add(7, planted.tree());
        return Agreement.of(Compared.of(scheme).orElseThrow(), gathering.judgements());
    }
}
