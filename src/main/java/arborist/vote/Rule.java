package arborist.vote;

import arborist.answer.equal.Equality;
import arborist.trace.Id;
import arborist.vote.Decision.Standing;
import arborist.words.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * A way to choose one answer of several.
 *
 * <p>A tie is told as one, and goes to the group whose first vote came first.
 *
 * @param name as the command line and tables call it
 * @param counts in words, what is counted for a group
 * @param weight what is counted; a group for which it is not a number stands last
 */
public record Rule(String name, String counts, ToDoubleFunction<Group> weight) {
    private static final Words WORDS = Words.of(Rule.class);
    public static final String MAJORITY = "majority";
    public static final String WEIGHTED_SUM = "weighted-sum";
    /** What the names of the rules begin with that choose one sample; how its score is made of its steps' follows. */
    public static final String BEST_OF_N = "best-of-n-";
    public static final String WEIGHTED_LENGTH = "weighted-length";
    public static final String WEIGHTED_LOGPROB = "weighted-logprob";
    public static final String USER = "user";

    // Sums of the same scores in another order differ in their last digits; that makes no winner.
    private static final double SAME = 1e-9;

    /** The answer that most samples gave: self-consistency (Wang et al. 2022). */
    public static Rule majority() {
        return new Rule(MAJORITY, "votes", Group::votes);
    }

    /**
     * The answer whose samples' scores add up to most (Li et al. 2022); a sample's score is its last step's. A sample without a
     * score adds nothing.
     *
     * @throws IllegalArgumentException for scores not declared in 0 to 1: below 0 each further vote would make a group weaker
     */
    public static Rule weightedSum(Map<Id, StepScores> scores) {
        Map<Id, Double> weights = new HashMap<>();
        scores.forEach(
                (sample, s) -> weights.put(sample, StepScores.As.LAST.of(s.inShares(StepScores.Joined.ADDED_UP))));
        return summed(WEIGHTED_SUM, "sum of scores", weights);
    }

    /**
     * The answer of the one sample with the highest score: best of N (Cobbe et al. 2021). Samples without a score are left out.
     *
     * @throws IllegalArgumentException for a product of scores not declared in 0 to 1
     */
    public static Rule bestOfN(StepScores.As as, Map<Id, StepScores> scores) {
        Map<Id, Double> values = new HashMap<>();
        scores.forEach((sample, s) -> values.put(sample, as.of(s)));
        return new Rule(BEST_OF_N + as.word(), "best score",
                group -> of(group, values).max().orElse(Double.NaN));
    }

    /**
     * The answer whose samples are longest in sum: longer reasoning is more often right (Fu et al. 2022).
     *
     * @param lengths of samples, in any one unit, 0 or more
     */
    public static Rule weightedLength(Map<Id, Double> lengths) {
        return summed(WEIGHTED_LENGTH, "summed length", lengths);
    }

    /**
     * The answer whose samples' probabilities add up to most (Wang et al. 2022, normalized weighted sum).
     *
     * @param probabilities of samples, each exp of the mean log probability of its tokens; one without any adds nothing
     */
    public static Rule weightedLogprob(Map<Id, Double> probabilities) {
        return summed(WEIGHTED_LOGPROB, "sum of probabilities", probabilities);
    }

    /** The answer that a person chose. */
    public static Rule user(String chosen) {
        return new Rule(USER, "choice", group -> Equality.of(chosen, group.answer()).equal() ? 1 : Double.NaN);
    }

    /** Whether it asks how many samples gave an answer, and for nothing else about them. */
    public boolean isPlain() {
        return name.equals(MAJORITY);
    }

    /** Whether it looks for one sample, however many gave the same answer. */
    public boolean isOfOne() {
        return name.startsWith(BEST_OF_N) || name.equals(USER);
    }

    /** Chooses. */
    public Decision choose(Tally tally) {
        List<Standing> inOrder = tally.groups().stream().map(g -> new Standing(g, weight.applyAsDouble(g))).toList();
        List<Standing> standings = inOrder.stream().sorted(Comparator.comparingDouble(Rule::rank).reversed()).toList();
        if (standings.isEmpty()) {
            return new Decision(Optional.empty(), List.of(), standings, WORDS.say("rule.no-sample-votes"));
        }
        double best = rank(standings.getFirst());
        if (best == Double.NEGATIVE_INFINITY) {
            return new Decision(Optional.empty(), List.of(), standings,
                    name.equals(USER) ? WORDS.say("rule.no-choice") : WORDS.say("rule.no-score"));
        }
        double least = best - SAME * Math.max(1, Math.abs(best));
        // Nearly equal sums may be sorted by their last digits; the tie goes to the one that came first all the same.
        List<Group> tied = inOrder.stream().filter(s -> rank(s) >= least).map(Standing::group).toList();
        return new Decision(Optional.of(tied.getFirst()), tied, standings, why(tied, standings));
    }

    private String why(List<Group> tied, List<Standing> standings) {
        double best = standings.getFirst().weight();
        String winner = tied.getFirst().answer();
        if (name.equals(USER)) {
            return WORDS.say("rule.a-person-chose", winner);
        }
        if (tied.size() > 1) {
            return WORDS.say(isPlain() ? "rule.tie-each" : "rule.tie", tied.size(), counted(best), winner);
        }
        return standings.size() == 1 ? WORDS.say("rule.no-other-answer", winner, counted(best))
                : WORDS.say("rule.next-is", winner, counted(best), standings.get(1).group().answer(),
                        Figure.of(standings.get(1).weight()));
    }

    private String counted(double weight) {
        String figure = Figure.of(weight);
        if (isPlain()) {
            return WORDS.say(weight == 1 ? "rule.vote" : "rule.votes", figure);
        }
        return switch (counts) {
            case "best score" -> WORDS.say("rule.best-score", figure);
            case "sum of scores" -> WORDS.say("rule.sum-of-scores", figure);
            case "summed length" -> WORDS.say("rule.summed-length", figure);
            case "sum of probabilities" -> WORDS.say("rule.sum-of-probabilities", figure);
            default -> counts + " " + figure;
        };
    }

    private static Rule summed(String name, String counts, Map<Id, Double> weights) {
        return new Rule(name, counts, group -> of(group, weights).sum());
    }

    private static double rank(Standing standing) {
        return Double.isNaN(standing.weight()) ? Double.NEGATIVE_INFINITY : standing.weight();
    }

    private static DoubleStream of(Group group, Map<Id, Double> scores) {
        return group.ballots().stream().map(Ballot::sample).filter(scores::containsKey)
                .mapToDouble(id -> scores.getOrDefault(id, 0.0));
    }
}
