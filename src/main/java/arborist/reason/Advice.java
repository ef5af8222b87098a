package arborist.reason;

import arborist.words.Words;

/**
 * Which technique suits somebody's case, and why.
 *
 * @param technique its name
 * @param why in a sentence or two
 * @param parameters to begin with
 */
public record Advice(String technique, String why, Parameters parameters) {
    private static final Words WORDS = Words.of(Advice.class);

    /**
     * What somebody knows of their case.
     *
     * @param verifiable whether an answer can be checked without knowing it
     * @param hard whether a single chain of thought usually fails
     * @param feedback whether something can say where a solution is wrong
     * @param steps whether the problem falls into small steps that can be judged one by one
     * @param answers how many whole answers they would pay for, 1 or more
     * @param waits whether they have time to wait for one answer after the other
     */
    public record Case(boolean verifiable, boolean hard, boolean feedback, boolean steps, int answers, boolean waits) {}

    /** Advises. */
    public static Advice on(Case given, String task) {
        if (given.answers <= 1) {
            return advice("cot", task,
                    WORDS.say("advice.one-answer"),
                    given);
        }
        if (given.feedback && given.waits) {
            return advice("self-correction", task, WORDS.say("advice.feedback"), given);
        }
        if (given.hard && given.steps && given.answers >= 10) {
            return advice("tot-beam", task,
                    WORDS.say("advice.search"),
                    given);
        }
        if (given.verifiable) {
            return advice("best-of-n", task, WORDS.say("advice.verifiable"), given);
        }
        if (!given.hard && given.waits && given.answers <= 4) {
            return advice("revision", task, WORDS.say("advice.near"), given);
        }
        return advice("self-consistency", task,
                WORDS.say("advice.agree"),
                given);
    }

    private static Advice advice(String name, String task, String why, Case given) {
        Technique technique = Techniques.named(name).orElseThrow();
        Parameters parameters = Techniques.defaults(technique, task);
        return new Advice(name, why, switch (name) {
            case "best-of-n", "self-consistency" -> parameters.samples(given.answers);
            case "revision", "self-correction" -> parameters.rounds(Math.max(1, given.answers - 1));
            default -> parameters;
        });
    }
}
