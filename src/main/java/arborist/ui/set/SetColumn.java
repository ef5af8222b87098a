package arborist.ui.set;

import arborist.reason.Plan;
import arborist.vote.Wilson;
import arborist.words.Words;

/**
 * One way of going about the problems of a session, and how it has come out so far.
 *
 * @param plan what its runs have in common: without task, limits and the thought to grow from
 * @param title the technique as people call it
 * @param details what tells it from others; may be empty
 * @param tally how it came out
 * @param oracle whether any of its runs reads the known answer
 */
public record SetColumn(Plan plan, String title, String details, Tally tally, boolean oracle) {
    private static final Words WORDS = Words.of(SetColumn.class);

    /**
     * A count of runs.
     *
     * @param right those whose answer was found right
     * @param judged those that came to their end on a problem where right and wrong can be told
     * @param ended those that came to their end
     * @param runs all
     * @param tokens of all
     * @param judgedTokens of those that were judged
     * @param costUsd of all, as far as it was told
     */
    record Tally(int right, int judged, int ended, int runs, long tokens, long judgedTokens, double costUsd) {

        /** The same without telling right from wrong. */
        Tally unjudged() {
            return new Tally(0, 0, ended, runs, tokens, 0, costUsd);
        }

        /** 0 to 1; not a number where nothing was judged. */
        double share() {
            return (double) right / judged;
        }

        /** Tokens that one judged run took, on average. */
        double tokensEach() {
            return (double) judgedTokens / judged;
        }

        Wilson interval() {
            return Wilson.of(right, judged);
        }

        String outcome() {
            String how = judged > 0 ? WORDS.say("set-column.right", right, judged, share())
                    : WORDS.say("set-column.runs", ended);
            return how + (runs == ended ? "" : WORDS.say("set-column.open", runs - ended));
        }

        String spent() {
            return (tokens == 0 ? WORDS.say("set-column.no-tokens-told") : WORDS.say("set-column.tokens", tokens))
                    + (costUsd > 0 ? String.format(WORDS.language(), " · $%.4f", costUsd) : "");
        }

        String words() {
            return outcome() + " · " + spent();
        }
    }

    /** What the runs of one column have in common. */
    static Plan common(Plan plan) {
        return new Plan(plan.strategy(), "", plan.model(), plan.scorer(), plan.seed(), null, plan.examples(),
                Plan.Limits.NONE, plan.parameters());
    }

    /** The same without telling right from wrong. */
    SetColumn unjudged() {
        return new SetColumn(plan, title, details, tally.unjudged(), oracle);
    }

    /** Title and details in one line. */
    String line() {
        return details.isEmpty() ? title : title + " · " + details;
    }
}
