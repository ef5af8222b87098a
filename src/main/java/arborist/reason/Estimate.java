package arborist.reason;

/**
 * What a run will take, before it begins: an upper bound in calls, a guess in tokens.
 *
 * @param calls of the run's model, at most: where a server draws one sample a request, each of several is a call
 * @param input tokens of its prompts
 * @param output tokens of its answers
 * @param read tokens that a reward model reads, which are no prompts of the run's model and cost nothing of it
 */
public record Estimate(long calls, long input, long output, long read) {
    /** How many tokens a whole solution, a step and a judgement usually have. */
    private static final int SOLUTION = 150;
    private static final int STEP = 20;
    private static final int USUAL_STEPS = 8;
    private static final int JUDGEMENT = 40;
    /** How many steps a model usually proposes at once. */
    private static final int PROPOSED = 8;
    private static final int CHARACTERS_A_TOKEN = 4;
    private static final int INSTRUCTIONS = 80;

    /**
     * Estimates a run.
     *
     * @param question as long as it is
     */
    public static Estimate of(Plan plan, String question) {
        return new Estimates(plan, question.length() / CHARACTERS_A_TOKEN).estimate();
    }

    public long tokens() {
        return input + output + read;
    }

    private static Estimate call(long input, long output) {
        return new Estimate(1, input, output, 0);
    }

    /** Samples of one prompt, which is read once where the server can draw several of it. */
    private static Estimate calls(long n, long input, long each) {
        return new Estimate(n, input, n * each, 0);
    }

    private Estimate plus(Estimate other) {
        return new Estimate(calls + other.calls, input + other.input, output + other.output, read + other.read);
    }

    private Estimate times(long n) {
        return new Estimate(calls * n, input * n, output * n, read * n);
    }

    /** Adds up what each technique asks. */
    private record Estimates(Plan plan, long question) {

        Estimate estimate() {
            Parameters p = plan.parameters();
            return switch (plan.strategy()) {
                case "self-consistency", "fresh-samples" -> solution().times(p.samples());
                case "best-of-n" -> solution().plus(judged(1)).times(p.samples());
                case "tot-beam" -> expanded().times(1 + (long) p.width() * (p.depth() - 1));
                case "tot-best-first" -> expanded().times(p.iterations());
                case "tot-look-ahead" -> expanded().plus(solution().times(children())).times(p.depth());
                case "tot-mcts" -> step().plus(solution()).plus(judged(1)).times(p.iterations());
                case "tot-dvts" -> step().times(p.width()).plus(judged(p.width()))
                        .plus(expanded().times((long) p.width() * (p.depth() - 1)));
                case "revision" -> revised(p.rounds()).plus(judged(p.rounds() + 1)).times(p.samples());
                case "hybrid" -> revised(p.rounds()).plus(solution().times(p.samples()));
                case "self-correction" -> revised(p.rounds());
                // How many steps there are is not known here; a usual solution has so many.
                case "judge-steps" -> judged(USUAL_STEPS);
                default -> solution();
            };
        }

        private Estimate solution() {
            Integer most = plan.parameters().maxTokens();
            boolean direct = plan.strategy().equals("direct");
            long usual = direct ? STEP : SOLUTION;
            return call(prompt(), most == null ? usual : Math.min(most, usual));
        }

        private Estimate revised(int rounds) {
            return solution().plus(call(prompt() + SOLUTION, SOLUTION).times(rounds));
        }

        private Estimate expanded() {
            return step().plus(judged(children()));
        }

        private Estimate step() {
            return proposes() ? call(prompt(), PROPOSED * (long) STEP)
                    : calls(plan.parameters().branching(), prompt() + STEP, STEP);
        }

        private int children() {
            return proposes() ? PROPOSED : plan.parameters().branching();
        }

        private boolean proposes() {
            return plan.parameters().generator().equals("propose");
        }

        /** So many thoughts judged, each with the half of a solution before it: by a prompt, or read by a reward model. */
        private Estimate judged(long thoughts) {
            String scorer = plan.scorer();
            if (scorer == null || scorer.equals(Scorers.EXACT)) {
                return new Estimate(0, 0, 0, 0);
            }
            if (!Scorers.PROMPTS.contains(scorer)) {
                return new Estimate(0, 0, 0, question + SOLUTION / 2).times(thoughts);
            }
            long readings = plan.parameters().readings();
            return calls(readings, prompt() + SOLUTION / 2, JUDGEMENT).times(thoughts);
        }

        private long prompt() {
            return INSTRUCTIONS + question;
        }
    }
}
