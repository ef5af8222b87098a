package arborist.exchange.play;

import arborist.exchange.render.ScoreText;
import arborist.trace.Verdict;
import arborist.vote.Rule;
import arborist.words.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * A vote as bars: the answers with the most votes, and in words what there is beside them.
 *
 * @param bars the best first
 * @param others how many answers have no bar, {@code otherVotes} how many votes these have together
 * @param samples how many were drawn, {@code silent} how many of them do not vote
 * @param rule the name of the one that decided
 */
public record Bars(List<Bar> bars, int others, int otherVotes, int samples, int silent, String rule) {
    private static final Words WORDS = Words.of(Bars.class);

    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * One answer.
     *
     * @param answer in one line, cut where it is long
     * @param weight what the rule counted for it, the number of votes for a majority; NaN for nothing
     * @param share of the longest bar, 0 to 1
     * @param chosen whether the vote chose it
     * @param extra whether it stands there for being right alone, with too few votes for a place
     */
    public record Bar(String answer, int votes, double weight, double share, Verdict.Outcome right, boolean chosen,
            boolean extra) {

        /** As a sign before the answer, empty where nothing tells. */
        public String sign() {
            return switch (right) {
                case YES -> "✓";
                case NO -> "✗";
                case UNDECIDED -> "";
            };
        }
    }

    /** The same for a class that is to guess: nothing tells right from wrong, nor does a bar by being there. */
    public Bars unjudged() {
        List<Bar> usual = bars.stream().filter(bar -> !bar.extra).map(bar -> new Bar(bar.answer, bar.votes, bar.weight,
                bar.share, Verdict.Outcome.UNDECIDED, bar.chosen, false)).toList();
        int left = bars.stream().filter(Bar::extra).mapToInt(Bar::votes).sum();
        return new Bars(usual, others + bars.size() - usual.size(), otherVotes + left, samples, silent, rule);
    }

    /** How many voted. */
    public String head() {
        return WORDS.say("bars.head", samples);
    }

    /** How much an answer has: its votes, and before them what a rule counts that looks at more than these. */
    public String figure(Bar bar) {
        String votes = WORDS.say("bars.votes", bar.votes);
        return !weighs() || Double.isNaN(bar.weight) ? votes
                : WORDS.say("bars.weighed", ScoreText.of(bar.weight), votes);
    }

    /** That it was chosen. */
    public static String chosen() {
        return WORDS.say("bars.chosen");
    }

    /** What else there is to be said, in lines; none where the bars say all. */
    public List<String> rest() {
        return Stream.of(
                others == 0 ? "" : otherVotes == others ? WORDS.say("bars.others-alone", others)
                        : WORDS.say("bars.others", others, otherVotes),
                silent == 0 ? "" : WORDS.say("bars.silent", silent),
                weighs() ? WORDS.named("bars.counted", rule.startsWith(Rule.BEST_OF_N) ? "best" : rule) : "")
                .filter(line -> !line.isEmpty()).toList();
    }

    private boolean weighs() {
        return !rule.equals(Rule.MAJORITY) && !rule.equals(Rule.USER);
    }
}
