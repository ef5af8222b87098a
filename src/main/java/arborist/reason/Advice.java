package arborist.reason;

/**
 * Which technique suits somebody's case, and why.
 *
 * @param technique its name
 * @param why in a sentence or two
 * @param parameters to begin with
 */
public record Advice(String technique, String why, Parameters parameters) {

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
                    "One answer is all you would pay for, and reasoning step by step is the best use of"
                            + " one.",
                    given);
        }
        if (given.feedback && given.waits) {
            return advice("self-correction", task, "Something outside the model can say where it is wrong; that is what"
                    + " makes revising worth it. Compare it with fresh samples at the same cost.", given);
        }
        if (given.hard && given.steps && given.answers >= 10) {
            return advice("tot-beam", task,
                    "Single chains fail, and small steps can be judged one by one: a search gives"
                            + " up bad beginnings early instead of paying for them to the end.",
                    given);
        }
        if (given.verifiable) {
            return advice("best-of-n", task, "An answer can be checked, so of many samples the one that passes can be"
                    + " chosen, even where most are wrong.", given);
        }
        if (!given.hard && given.waits && given.answers <= 4) {
            return advice("revision", task, "The first answer is usually near, and a round or two of looking it through"
                    + " costs little.", given);
        }
        return advice("self-consistency", task,
                "Nothing can check an answer, but right answers agree with each other more"
                        + " often than wrong ones do: let samples vote.",
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
