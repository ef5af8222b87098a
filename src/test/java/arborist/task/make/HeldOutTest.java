package arborist.task.make;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.task.make.Expression.Joined;
import arborist.task.word.Template;
import arborist.task.word.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Held out means held out: what differs in order or in words only falls on one side. */
class HeldOutTest {

    @ParameterizedTest
    @MethodSource("arborist.task.make.MakersTest#kinds")
    void noProblemIsOnBothSidesAndOneInTenIsHeldOut(MakersTest.Kind kind) {
        Map<String, Boolean> sides = new HashMap<>();
        kind.many(11).forEach(made -> assertThat(sides.merge(made.key(), HeldOut.is(made), Boolean::logicalAnd))
                .as(made.key()).isEqualTo(HeldOut.is(made)));
        List<Boolean> byKey = kind.many(12).filter(made -> !Templates.standard().isHeldOut(made.template()))
                .map(HeldOut::is).toList();
        assertThat(byKey.stream().filter(held -> held).count()).isBetween(byKey.size() / 25L, byKey.size() / 6L);
    }

    /** The split outlives versions of the program: what was trained on stays so. */
    @ParameterizedTest
    @CsvSource({
        "arithmetic (+(*3 *4) +17), false",
        "puzzle 3 8 11 24 -> 57, false",
        "puzzle 1 4 8 8 -> 24, false",
        "arithmetic (+31 +58), true",
        "puzzle 3 5 9 11 -> 47, true"
    })
    void theSplitIsTheSameForever(String key, boolean held) {
        assertThat(HeldOut.is(new Made("", 1, "", List.of(), "", key, ""))).isEqualTo(held);
    }

    @Test
    void sumsAndProductsTurnedRoundAreTheSameProblem() {
        RandomGenerator random = new SplittableRandom(13);
        for (int level = 1; level <= 8; level++) {
            for (int i = 0; i < 300; i++) {
                Expression expression = Expression.parse(new ArithmeticMaker().make(random, level).question());
                Expression turned = turned(expression, random);
                assertThat(Canonical.of(turned)).as(expression + " and " + turned).isEqualTo(Canonical.of(expression));
            }
        }
        assertThat(Canonical.of(Expression.parse("(1 + 2) + 3")))
                .isEqualTo(Canonical.of(Expression.parse("3 + (2 + 1)")));
        assertThat(Canonical.of(Expression.parse("1 - 2"))).isNotEqualTo(Canonical.of(Expression.parse("2 - 1")));
        assertThat(Canonical.of(Expression.parse("2 * (3 + 4)")))
                .isNotEqualTo(Canonical.of(Expression.parse("2 * 3 + 4")));
    }

    @Test
    void gamesOfBothFamiliesAreSplitByNumbersAndGoalAlone() {
        RandomGenerator random = new SplittableRandom(14);
        Map<String, String> questions = new HashMap<>();
        for (Maker maker : List.of(PuzzleMaker.countdown(), PuzzleMaker.game24())) {
            for (int i = 0; i < 4000; i++) {
                Made made = maker.make(random, random.nextInt(maker.hardest()) + 1);
                assertThat(questions.merge(made.key(), made.question(), (a, b) -> b)).isEqualTo(made.question());
                assertThat(maker.reworded(shuffled(made.question()))).contains(made.question());
            }
        }
    }

    @Test
    void aboutOneTemplateInSixIsHeldOutAndSomeOfEveryLevel() {
        List<Template> all = Templates.standard().all();
        assertThat(all.stream().filter(Template::isHeldOut).count()).isBetween(all.size() / 8L, all.size() / 5L);
        assertThat(IntStream.rangeClosed(1, 5)).allSatisfy(level -> {
            assertThat(Templates.standard().of(level)).anyMatch(Template::isHeldOut);
            assertThat(Templates.standard().of(level).stream().filter(t -> !t.isHeldOut()).count()).isGreaterThan(5);
        });
    }

    private static Expression turned(Expression expression, RandomGenerator random) {
        if (!(expression instanceof Joined(Expression left, var op, Expression right))) {
            return expression;
        }
        Expression a = turned(left, random);
        Expression b = turned(right, random);
        return op.isCommutative() && random.nextBoolean() ? new Joined(b, op, a) : new Joined(a, op, b);
    }

    /** The question with its last number first. */
    private static String shuffled(String question) {
        return question.replaceFirst("Numbers: (.*) (\\d+)\\.", "Numbers: $2 $1.");
    }
}
