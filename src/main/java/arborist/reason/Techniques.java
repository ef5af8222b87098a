package arborist.reason;

import static arborist.reason.Choice.CONFIDENCE;
import static arborist.reason.Choice.EARLY;
import static arborist.reason.Choice.FEEDBACK;
import static arborist.reason.Choice.GENERATOR;
import static arborist.reason.Option.ANSWER_TOKENS;
import static arborist.reason.Option.BRANCHING;
import static arborist.reason.Option.DEPTH;
import static arborist.reason.Option.EXPLORE;
import static arborist.reason.Option.ITERATIONS;
import static arborist.reason.Option.READINGS;
import static arborist.reason.Option.ROUNDS;
import static arborist.reason.Option.SAMPLES;
import static arborist.reason.Option.TEMPERATURE;
import static arborist.reason.Option.THRESHOLD;
import static arborist.reason.Option.TOP_P;
import static arborist.reason.Option.WIDTH;

import java.util.List;
import java.util.Optional;

/** All techniques there are, in the order in which they are offered, with their defaults. */
public final class Techniques {
    private static final Parameters GREEDY = Parameters.PLAIN.temperature(0.0);
    private static final Parameters WARM = Parameters.PLAIN.temperature(0.8);
    /** Princeton's for the Game of 24 (Yao et al. 2023): propose, three values each, keep five, four steps. */
    private static final Parameters GAME24 = Parameters.PLAIN.temperature(0.7).generator("propose").width(5).depth(4)
            .readings(3);
    private static final Parameters STEPS = Parameters.PLAIN.temperature(0.8).width(5).depth(10).branching(4);

    private static final List<Choice> TEXT = List.of(Choice.STEPS);
    private static final List<Choice> SEARCH = List.of(GENERATOR, Choice.STEPS);

    private static final List<Technique> ALL = List.of(
            new Technique("direct", false, List.of(TEMPERATURE, TOP_P, ANSWER_TOKENS), List.of(), GREEDY),
            new Technique("cot", false,
                    List.of(TEMPERATURE, TOP_P, ANSWER_TOKENS), TEXT, GREEDY),
            new Technique("few-shot-cot", false,
                    List.of(TEMPERATURE, TOP_P, ANSWER_TOKENS), TEXT, GREEDY),
            new Technique("self-consistency", false,
                    List.of(SAMPLES, TEMPERATURE, TOP_P, ANSWER_TOKENS), List.of(EARLY, Choice.STEPS),
                    WARM.samples(10)),
            new Technique("best-of-n", true,
                    List.of(SAMPLES, TEMPERATURE, TOP_P, ANSWER_TOKENS, READINGS), TEXT, WARM.samples(10)),
            new Technique("tot-beam", true,
                    List.of(WIDTH, DEPTH, BRANCHING, READINGS, TEMPERATURE, TOP_P, ANSWER_TOKENS), SEARCH, STEPS),
            new Technique("tot-best-first", true,
                    List.of(ITERATIONS, DEPTH, BRANCHING, READINGS, TEMPERATURE, TOP_P, ANSWER_TOKENS), SEARCH,
                    STEPS.iterations(20)),
            new Technique("tot-look-ahead", true,
                    List.of(DEPTH, BRANCHING, THRESHOLD, READINGS, TEMPERATURE, TOP_P, ANSWER_TOKENS), SEARCH, STEPS),
            new Technique("tot-mcts", true,
                    List.of(ITERATIONS, DEPTH, BRANCHING, EXPLORE, READINGS, TEMPERATURE, TOP_P, ANSWER_TOKENS), SEARCH,
                    STEPS.iterations(10).depth(5).explore(1)),
            new Technique("tot-dvts", true,
                    List.of(WIDTH, BRANCHING, DEPTH, READINGS, TEMPERATURE, TOP_P, ANSWER_TOKENS), SEARCH,
                    STEPS.width(4)),
            new Technique("revision", true,
                    List.of(ROUNDS, SAMPLES, TEMPERATURE, TOP_P, ANSWER_TOKENS, READINGS), TEXT, WARM.rounds(3)),
            new Technique("hybrid", true,
                    List.of(ROUNDS, SAMPLES, THRESHOLD, TEMPERATURE, TOP_P, ANSWER_TOKENS, READINGS),
                    List.of(CONFIDENCE, Choice.STEPS),
                    WARM.rounds(2).samples(4).threshold(0.8)),
            new Technique("self-correction", false,
                    List.of(ROUNDS, TEMPERATURE, TOP_P, ANSWER_TOKENS), List.of(FEEDBACK, Choice.STEPS),
                    WARM.rounds(3)),
            new Technique("fresh-samples", false,
                    List.of(SAMPLES, TEMPERATURE, TOP_P, ANSWER_TOKENS), List.of(FEEDBACK, Choice.STEPS),
                    WARM.samples(4)),
            new Technique("judge-steps", true,
                    List.of(READINGS, TEMPERATURE, TOP_P), List.of(), GREEDY));

    private Techniques() {}

    public static List<Technique> all() {
        return ALL;
    }

    public static Optional<Technique> named(String name) {
        return ALL.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** The defaults for a task: the Game of 24 is searched as its paper did. */
    public static Parameters defaults(Technique technique, String task) {
        if (!task.equals("game24") || !technique.name().startsWith("tot-")) {
            return technique.defaults();
        }
        Parameters own = technique.defaults();
        return GAME24.iterations(own.iterations()).explore(own.explore()).threshold(own.threshold())
                .width(technique.name().equals("tot-dvts") ? own.width() : GAME24.width());
    }
}
