package arborist.sapling.train;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.sapling.Small;
import arborist.sapling.text.Dialogue;
import arborist.sapling.text.Mark;
import arborist.sapling.text.Script;
import arborist.sapling.text.Vocabulary;
import arborist.task.make.HeldOut;
import arborist.task.make.Makers;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CurriculumTest {
    private final Vocabulary vocabulary = Small.vocabulary();
    private final Curriculum curriculum = new Curriculum(Makers.standard(), new Dialogue(vocabulary));

    @Test
    void noProblemIsHeldOut() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 3_000; i++) {
            assertThat(HeldOut.is(curriculum.problem(random))).isFalse();
        }
    }

    @Test
    void directAnswersAndChainsComeAboutEquallyOften() {
        SplittableRandom random = new SplittableRandom(6);
        int direct = 0;
        int chains = 0;
        for (int i = 0; i < 4_000; i++) {
            Script script = drawn(random);
            int asked = script.tokens()[script.own() - 1];
            direct += asked == Mark.DIRECT.token() ? 1 : 0;
            chains += asked == Mark.CHAIN.token() ? 1 : 0;
            assertThat(script.tokens()[script.length() - 1]).isEqualTo(Mark.END.token());
        }
        assertThat(direct).isBetween(1_100, 1_500);
        assertThat(chains).isBetween(direct, direct * 3 / 2);
    }

    /** The small vocabulary lacks a name here and there. */
    private Script drawn(SplittableRandom random) {
        while (true) {
            try {
                return curriculum.apply(random);
            } catch (arborist.sapling.text.UnknownWords e) {
                // Another one, then.
            }
        }
    }
}
