package arborist.reason;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sizes techniques so that they take no more tokens than so many whole answers do: that is what somebody would pay. */
final class Sizing {
    /** One sample needs no vote and no choice, and a beam of one gives nothing up. */
    private static final int FEWEST = 2;
    private static final Plan.ModelName ANY = new Plan.ModelName("model", null, null);

    private final Advice.Ground ground;
    private final int answers;
    private final long budget;

    /** @param answers how many whole answers somebody would pay for */
    Sizing(Advice.Ground ground, int answers) {
        this.ground = ground;
        this.answers = Math.max(1, answers);
        this.budget = this.answers * Estimate.of(plan("cot", defaults("cot"), null), ground.question()).tokens();
    }

    /** The largest that fits; the smallest there is where none does. */
    Offer of(String technique) {
        String scorer = scorer(technique);
        List<Parameters> sizes = sizes(technique).toList();
        for (Parameters size : sizes) {
            Estimate estimate = estimate(technique, size, scorer);
            if (estimate.tokens() <= budget) {
                return new Offer(technique, size, scorer, estimate, true);
            }
        }
        Parameters least = sizes.getLast();
        return new Offer(technique, least, scorer, estimate(technique, least, scorer), false);
    }

    /** From large to small, each within what can be chosen. */
    private Stream<Parameters> sizes(String technique) {
        Parameters usual = defaults(technique);
        return switch (technique) {
            case "self-consistency", "best-of-n" ->
                    down(Math.min(answers, (int) Option.SAMPLES.most()), FEWEST).mapToObj(usual::samples);
            case "revision", "self-correction" ->
                    down(Math.min(answers - 1, (int) Option.ROUNDS.most()), 1).mapToObj(usual::rounds);
            // Fewer readings of each value before it gives up.
            case "tot-beam" -> Stream.of(usual, usual.readings(1)).distinct()
                    .flatMap(p -> down((int) Option.WIDTH.most(), FEWEST).mapToObj(p::width));
            default -> Stream.of(usual);
        };
    }

    private static IntStream down(int most, int least) {
        return IntStream.iterate(Math.max(most, least), n -> n >= least, n -> n - 1);
    }

    private Parameters defaults(String technique) {
        return Techniques.defaults(Techniques.named(technique).orElseThrow(), ground.task());
    }

    /** What can be checked exactly is checked so, for nothing. */
    private @Nullable String scorer(String technique) {
        boolean needs = Techniques.named(technique).orElseThrow().needsScorer();
        return !needs ? null : technique.equals("best-of-n") && ground.checkable() ? "exact"
                : Scorers.standard(ground.task(), ground.builtIn());
    }

    private Estimate estimate(String technique, Parameters size, @Nullable String scorer) {
        return Estimate.of(plan(technique, size, scorer), ground.question());
    }

    private Plan plan(String technique, Parameters size, @Nullable String scorer) {
        return new Plan(technique, ground.task(), ANY, scorer, null, null, null, Plan.Limits.NONE, size);
    }
}
