package arborist.vote;

import arborist.trace.Id;
import arborist.vote.Decision.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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

    /** The answer that most samples gave: self-consistency (Wang et al. 2022). */
    public static Rule majority() {
        return new Rule("majority", "votes", Group::votes);
    }

    /**
     * The answer whose samples' scores add up to most (Li et al. 2022). A sample without a score adds nothing.
     *
     * @param scores of samples, 0 or more, higher is better
     * @throws IllegalArgumentException for a score below 0: then each further vote would make a group weaker
     */
    public static Rule weightedSum(Map<Id, Double> scores) {
        scores.values().stream().filter(s -> !(s >= 0)).findAny().ifPresent(s -> {
            throw new IllegalArgumentException("Scores that are added up are 0 or more, not " + s + ".");
        });
        return new Rule("weighted-sum", "sum of scores", group -> of(group, scores).sum());
    }

    /** The answer whose samples' scores are highest in the mean, however many they are; samples without a score left out. */
    public static Rule weightedMean(Map<Id, Double> scores) {
        return new Rule("weighted-mean", "mean score", group -> orNone(of(group, scores).average()));
    }

    /** The answer of the one sample with the highest score: best of N. Samples without a score are left out. */
    public static Rule bestOfN(Map<Id, Double> scores) {
        return new Rule("best-of-n", "best score", group -> orNone(of(group, scores).max()));
    }

    /** Chooses. */
    public Decision choose(Tally tally) {
        List<Standing> standings = tally.groups().stream().map(g -> new Standing(g, weight.applyAsDouble(g)))
                .sorted(Comparator.comparingDouble(Rule::rank).reversed()).toList();
        if (standings.isEmpty()) {
            return new Decision(Optional.empty(), List.of(), standings, "No sample votes.");
        }
        double best = rank(standings.getFirst());
        if (best == Double.NEGATIVE_INFINITY) {
            return new Decision(Optional.empty(), List.of(), standings, "No sample that votes has a score.");
        }
        // The sort is stable, so among equals the one that came first stays first.
        List<Group> tied = standings.stream().filter(s -> rank(s) == best).map(Standing::group).toList();
        return new Decision(Optional.of(tied.getFirst()), tied, standings, why(tied, standings));
    }

    private String why(List<Group> tied, List<Standing> standings) {
        String best = Figure.of(standings.getFirst().weight());
        String winner = tied.getFirst().answer();
        if (tied.size() > 1) {
            return "A tie of " + tied.size() + " answers with " + counts + " " + best + "; " + winner
                    + " was given first.";
        }
        String next = standings.size() == 1 ? "no other answer was given"
                : "next is " + standings.get(1).group().answer() + " with " + Figure.of(standings.get(1).weight());
        return winner + " has " + counts + " " + best + "; " + next + ".";
    }

    private static double rank(Standing standing) {
        return Double.isNaN(standing.weight()) ? Double.NEGATIVE_INFINITY : standing.weight();
    }

    private static DoubleStream of(Group group, Map<Id, Double> scores) {
        return group.ballots().stream().map(Ballot::sample).filter(scores::containsKey)
                .mapToDouble(id -> scores.getOrDefault(id, 0.0));
    }

    private static double orNone(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}
