package arborist.vote.why;

import arborist.trace.Id;
import arborist.vote.Ballot;
import arborist.vote.Decision;
import arborist.vote.Group;
import arborist.vote.Rule;
import arborist.vote.Vote;
import arborist.vote.Voter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * How a rule counted a vote, the right answers on one side and the wrong ones on the other.
 *
 * @param right groups, the one that counts most first
 * @param wrong groups, the one that counts most first
 */
record Count(Vote vote, Rule rule, Decision decision, List<Group> right, List<Group> wrong) {

    static Count of(Vote vote, Rule rule) {
        Map<Group, Boolean> rightness = vote.rightness();
        Decision decision = rule.choose(vote.tally());
        List<Group> right = new ArrayList<>();
        List<Group> wrong = new ArrayList<>();
        decision.standings().forEach(s -> (rightness.getOrDefault(s.group(), false) ? right : wrong).add(s.group()));
        return new Count(vote, rule, decision, right, wrong);
    }

    boolean isWon() {
        return !decision.isTie() && decision.winner().filter(right::contains).isPresent();
    }

    /** Whether a right answer shares the first place. */
    boolean tiesRight() {
        return decision.isTie() && decision.tied().stream().anyMatch(right::contains);
    }

    /** Whether all right answers as one group, and with them the samples in which a right one was missed, would have won. */
    boolean wouldWin(List<Voter> missed) {
        Set<Id> moved = new HashSet<>();
        missed.forEach(v -> moved.add(v.ballot().sample()));
        List<Ballot> together = new ArrayList<>();
        right.forEach(
                group -> group.ballots().stream().filter(b -> !moved.contains(b.sample())).forEach(together::add));
        missed.forEach(v -> together.add(v.ballot()));
        if (together.isEmpty()) {
            return false;
        }
        double against = Double.NEGATIVE_INFINITY;
        for (Group group : wrong) {
            List<Ballot> left = group.ballots().stream().filter(b -> !moved.contains(b.sample())).toList();
            if (!left.isEmpty()) {
                against = Math.max(against, weight(new Group(group.answer(), left)));
            }
        }
        return weight(new Group(name(missed), together)) > against;
    }

    /** How many votes have to go from wrong answers to the right one until it has most. */
    int flips() {
        PriorityQueue<Integer> against = new PriorityQueue<>(Comparator.reverseOrder());
        wrong.forEach(group -> against.add(group.votes()));
        int votes = votes(right);
        int flips = 0;
        while (!against.isEmpty() && against.peek() >= votes) {
            against.add(against.remove() - 1);
            votes++;
            flips++;
        }
        return votes == 0 ? 1 : flips;
    }

    /** How many more votes the right answer wants to have most. */
    int missing() {
        return Math.max(0, mostVotes(wrong) + 1 - mostVotes(right));
    }

    static int votes(List<Group> groups) {
        return groups.stream().mapToInt(Group::votes).sum();
    }

    static int mostVotes(List<Group> groups) {
        return groups.stream().mapToInt(Group::votes).max().orElse(0);
    }

    private String name(List<Voter> missed) {
        return right.isEmpty() ? missed.getFirst().missed().orElse("") : right.getFirst().answer();
    }

    private double weight(Group group) {
        double weight = rule.weight().applyAsDouble(group);
        return Double.isNaN(weight) ? Double.NEGATIVE_INFINITY : weight;
    }
}
