package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What is advised can be run as it stands, and takes no more than somebody would pay. */
class AdviceTest {
    private static final String PUZZLE = "Make 57 from 3, 8, 11 and 24.";
    private static final String STORY = "A crate holds 12 jars. How many jars do 5 crates hold in all?";

    @Provide
    Arbitrary<Advice.Ground> grounds() {
        return Arbitraries.of(
                new Advice.Ground("game24", "Use 4, 5, 6 and 10, each once, with + - * / to make 24.", false),
                new Advice.Ground("game24", "Use 4, 5, 6 and 10, each once, with + - * / to make 24.", true),
                new Advice.Ground("countdown", PUZZLE, false),
                new Advice.Ground("arithmetic", "What is 17 * 23?", true),
                new Advice.Ground("gsm8k", STORY, false), new Advice.Ground("free", "Why? ".repeat(2_000), false));
    }

    @Property(tries = 400)
    void itsNumbersAreLegalAndItsEstimateFitsWhatIsPaid(@ForAll @From("grounds") Advice.Ground ground,
            @ForAll boolean verifiable, @ForAll boolean hard, @ForAll boolean feedback, @ForAll boolean steps,
            @ForAll boolean waits, @ForAll @IntRange(min = 1, max = 1_000) int answers) {
        Advice advice = Advice.on(new Advice.Case(verifiable, hard, feedback, steps, answers, waits), ground);
        long paid = answers * takes("cot", ground, null, Techniques.named("cot").orElseThrow().defaults()).tokens();
        assertThat(advice.offer().fits()).isTrue();
        assertThat(advice.why()).isNotBlank();
        assertThat(advice.others()).hasSize(5).doesNotContain(advice.offer());
        Stream.concat(Stream.of(advice.offer()), advice.others().stream()).forEach(offer -> {
            Technique technique = Techniques.named(offer.technique()).orElseThrow();
            technique.options().forEach(option -> {
                Number value = option.of(offer.parameters());
                if (value != null) {
                    assertThat(option.with(offer.parameters(), value)).isEqualTo(offer.parameters());
                }
            });
            assertThat(offer.scorer() != null).isEqualTo(technique.needsScorer());
            Estimate again = takes(offer.technique(), ground, offer.scorer(), offer.parameters());
            assertThat(offer.estimate()).isEqualTo(again);
            assertThat(offer.fits()).isEqualTo(again.tokens() <= paid);
        });
    }

    @Example
    void aSearchIsAdvisedOnlyOnceItCanBePaidAndIsAsWideAsThat() {
        Advice.Ground game = new Advice.Ground("game24", "Use 4, 5, 6 and 10, each once, to make 24.", false);
        Advice few = Advice.on(new Advice.Case(true, true, false, true, 10, true), game);
        assertThat(few.offer().technique()).isEqualTo("best-of-n");
        assertThat(few.offer().scorer()).as("checking costs nothing").isEqualTo("exact");
        assertThat(few.offer().parameters().samples()).isEqualTo(10);
        assertThat(few.others()).filteredOn(o -> o.technique().equals("tot-beam")).singleElement()
                .satisfies(o -> assertThat(o.fits()).isFalse());
        Advice many = Advice.on(new Advice.Case(true, true, false, true, 100, true), game);
        Advice most = Advice.on(new Advice.Case(true, true, false, true, 1_000, true), game);
        assertThat(many.offer().technique()).isEqualTo("tot-beam");
        assertThat(most.offer().parameters().width()).isGreaterThan(many.offer().parameters().width());
    }

    @Example
    void roundsEndAtTheMostThereCanBe() {
        Advice advice = Advice.on(new Advice.Case(false, false, true, false, 500, true),
                new Advice.Ground("gsm8k", STORY, false));
        assertThat(advice.offer().technique()).isEqualTo("self-correction");
        assertThat(advice.offer().parameters().rounds()).isEqualTo(20);
    }

    @Example
    void whatIsTooDearIsNotSaidToBeImpossible() {
        Advice advice = Advice.on(new Advice.Case(true, false, false, false, 2, false),
                new Advice.Ground("gsm8k", STORY, false));
        assertThat(advice.offer().technique()).isEqualTo("self-consistency");
        assertThat(advice.why()).contains("more than you would pay");
    }

    @Example
    void whatTheProgramCanCheckIsKnown() {
        assertThat(List.of(new Advice.Ground("game24", "Use 4, 5, 6 and 10, each once, to make 24.", false),
                new Advice.Ground("countdown", PUZZLE, false),
                new Advice.Ground("arithmetic", "What is 17 * 23?", false),
                new Advice.Ground("word",
                        "Ann comes home with 3 bags of plums. Each bag holds 12 plums. Each bag weighs 2 kilos. 5 of the plums are bad."
                                + " How many plums are left?",
                        false)))
                .allMatch(Advice.Ground::checkable);
        assertThat(Stream.of("gsm8k", "free", "choice").map(t -> new Advice.Ground(t, STORY, false)))
                .noneMatch(Advice.Ground::checkable);
    }

    private static Estimate takes(String technique, Advice.Ground ground, @Nullable String scorer,
            Parameters parameters) {
        return Objects.requireNonNull(Estimate.of(new Plan(technique, ground.task(),
                new Plan.ModelName("model", null, null), scorer, null, null, null, Plan.Limits.NONE, parameters),
                ground.question()));
    }
}
