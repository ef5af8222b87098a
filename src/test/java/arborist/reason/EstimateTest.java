package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a run will take is told before it begins, also what others than its model read. */
class EstimateTest {
    private static final String QUESTION = "A crate holds 12 jars. How many jars do 5 crates hold in all?";

    @Test
    void whatARewardModelReadsIsCountedAndIsNoCallOfTheModel() {
        Estimate alone = of("best-of-n", null);
        Estimate read = of("best-of-n", "sapling-prm");
        assertThat(read.read()).as("each of the samples").isPositive();
        assertThat(read.read() % Parameters.PLAIN.samples()).isZero();
        assertThat(read.tokens()).isEqualTo(alone.tokens() + read.read());
        assertThat(new Estimate(read.calls(), read.input(), read.output(), 0)).isEqualTo(alone);
    }

    @Test
    void stepsThatAreJudgedByARewardModelAloneTakeNoCall() {
        Estimate judged = of("judge-steps", "sapling-orm");
        assertThat(judged.calls()).isZero();
        assertThat(judged.tokens()).isEqualTo(judged.read()).isPositive();
    }

    @Test
    void whoeverAsksTheModelItselfReadsNothingBeside() {
        for (String scorer : Scorers.PROMPTS) {
            Estimate asked = of("best-of-n", scorer);
            assertThat(asked.read()).as(scorer).isZero();
            assertThat(asked.calls()).as(scorer).isEqualTo(2L * Parameters.PLAIN.samples());
        }
        assertThat(of("best-of-n", "exact")).as("a verifier computes").isEqualTo(of("best-of-n", null));
    }

    @Test
    void aLongerQuestionIsReadLonger() {
        assertThat(Estimate.of(plan("best-of-n", "sapling-prm"), QUESTION.repeat(10)).read())
                .isGreaterThan(of("best-of-n", "sapling-prm").read());
    }

    private static Estimate of(String strategy, @Nullable String scorer) {
        return Estimate.of(plan(strategy, scorer), QUESTION);
    }

    private static Plan plan(String strategy, @Nullable String scorer) {
        return new Plan(strategy, "gsm8k", new Plan.ModelName("m", "vllm", "http://localhost"), scorer, null, null,
                null, Plan.Limits.NONE, Parameters.PLAIN);
    }
}
