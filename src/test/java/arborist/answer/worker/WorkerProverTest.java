package arborist.answer.worker;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Forms;
import arborist.answer.equal.Sameness;
import arborist.answer.formula.Formulas;
import arborist.answer.formula.Node;
import arborist.answer.formula.Prover.Proof;
import arborist.answer.formula.Signs;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The process that proves: what it knows, and that it is stopped and started again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class WorkerProverTest {
    private final WorkerProver prover = WorkerProver.patient();

    @AfterAll
    void stop() {
        prover.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(x+1)^2|x^2+2x+1", "\\sqrt{5+2\\sqrt6}|\\sqrt2+\\sqrt3", "\\sin 2x|2\\sin x\\cos x", "f(x)+1|1+f(x)",
        "\\frac{1}{\\sqrt3}|\\frac{\\sqrt3}{3}", "\\binom{n}{2}|\\frac{n(n-1)}{2}", "e^{i\\pi}|-1"
    })
    void whatIsTheSameIsProved(String a, String b) {
        assertThat(prover.isZero(difference(a, b))).isEqualTo(Proof.ZERO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "e^{\\pi\\sqrt{163}}|262537412640768744", "x+10^{-30}|x", "\\sqrt2|\\sqrt3", "\\sqrt2|1.4142135623730951"
    })
    void whatOnlyComesCloseIsTold(String a, String b) {
        assertThat(prover.isZero(difference(a, b))).isEqualTo(Proof.NOT_ZERO);
    }

    /** Points alone cannot tell them apart, many digits can. */
    @Test
    void theProverHasTheLastWord() {
        String almost = "e^{\\pi\\sqrt{163}}";
        assertThat(Equality.of(almost, "262537412640768744").equal()).isTrue();
        Sameness proved =
                new Equality(prover).compare(Forms.of(almost), Forms.of("262537412640768744"));
        assertThat(proved.equal()).isFalse();
        assertThat(proved.why()).startsWith("they are close and not the same");
    }

    @Test
    void whatTakesTooLongIsStoppedAndTheNextIsProved() {
        Node tower = node("9^9^9-9^9^9+x-x");
        assertThat(prover.isZero(tower)).isEqualTo(Proof.LATE);
        assertThat(prover.isZero(difference("x+2", "2+x"))).isEqualTo(Proof.ZERO);
        assertThat(prover.isZero(tower)).as("it is remembered").isEqualTo(Proof.LATE);
    }

    @Test
    void whatWasStoppedIsUndecidedWhichCountsAsDifferent() {
        Sameness late = new Equality(expression -> Proof.LATE).compare(Forms.of("x+1"), Forms.of("1+x"));
        assertThat(late.equal()).isFalse();
        assertThat(late.decided()).isFalse();
    }

    @Test
    void whoDoesNotWaitIsToldToAskAgain() throws InterruptedException {
        try (WorkerProver impatient = WorkerProver.impatient()) {
            Node zero = difference("x+1", "1+x");
            assertThat(impatient.isZero(zero)).isEqualTo(Proof.NOT_READY);
            Proof proof = Proof.NOT_READY;
            while (proof == Proof.NOT_READY) {
                Thread.sleep(50);
                proof = impatient.isZero(zero);
            }
            assertThat(proof).isEqualTo(Proof.ZERO);
        }
    }

    @Test
    void withoutAProcessNothingIsProvedAndItIsNotTriedForEver() {
        AtomicInteger tries = new AtomicInteger();
        try (WorkerProver none = new WorkerProver(true, Duration.ofSeconds(1), () -> {
            tries.incrementAndGet();
            throw new IOException("no such program");
        })) {
            for (int i = 0; i < 10; i++) {
                assertThat(none.isZero(difference("x+" + i, i + "+x"))).isEqualTo(Proof.UNKNOWN);
            }
        }
        assertThat(tries.get()).isEqualTo(2);
    }

    @Test
    void infinityIsNotAskedAbout() {
        assertThat(prover.isZero(node("∞-∞"))).isEqualTo(Proof.UNKNOWN);
    }

    private static Node difference(String a, String b) {
        return Node.minus(node(a), node(b));
    }

    private static Node node(String text) {
        return Formulas.parse(Signs.of(text)).orElseThrow();
    }
}
