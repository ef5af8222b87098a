package arborist.lesson.measure;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.lesson.Decision;
import arborist.lesson.Outcome;
import arborist.lesson.Part;
import arborist.lesson.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a claim comes to is never told by where an option stands. */
class CheckedTest {
    private static final Difference ABOVE = new Difference(0.5, 0.4, 0.6, 100);
    private static final Difference BELOW = new Difference(-0.5, -0.6, -0.4, 100);
    private static final Difference NEITHER = new Difference(0, -0.1, 0.1, 100);

    @Test
    void theOptionsStandAlikeWhicheverIsSaidToLieAbove() {
        assertThat(Checked.options(claim("vote", "chain"))).isEqualTo(Checked.options(claim("chain", "vote")))
                .startsWith("chain", "vote").hasSize(3);
        assertThat(Checked.options(new Part.Claim("c", "", "curve", new Spot("b", 16.0), new Spot("b", 2.0),
                Outcome.HOLDS, "", 1))).as("by their numbers").startsWith("b at 2", "b at 16");
    }

    @Test
    void whatIsRightIsTheOneThatLiesAbove() {
        for (List<String> series : List.of(List.of("vote", "chain"), List.of("chain", "vote"))) {
            Part.Claim claim = claim(series.getFirst(), series.getLast());
            assertThat(right(claim, ABOVE)).isEqualTo(series.getFirst());
            assertThat(right(claim, BELOW)).isEqualTo(series.getLast());
            assertThat(right(claim, NEITHER)).isEqualTo(Checked.options(claim).getLast());
        }
    }

    private static String right(Part.Claim claim, Difference difference) {
        Decision decision = new Checked(claim, 0, 0, difference).decision();
        return decision.options().get(decision.right().iterator().next());
    }

    private static Part.Claim claim(String above, String below) {
        return new Part.Claim("c", "", "curve", new Spot(above, null), new Spot(below, null), Outcome.HOLDS, "", 1);
    }
}
