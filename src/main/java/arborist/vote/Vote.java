package arborist.vote;

import arborist.trace.Id;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The vote on one problem.
 *
 * @param title names the problem in a list
 * @param voters all samples in their order
 * @param tally of their ballots
 * @param gold a known right answer, empty where none is known
 * @param whatIf what a person asks of it
 */
public record Vote(Id problem, String title, List<Voter> voters, Tally tally, Optional<String> gold,
        WhatIf whatIf) {
    public Vote {
        voters = List.copyOf(voters);
    }

    /** Whether anything tells right from wrong: a known answer, or a verdict on one sample at least. */
    public boolean judged() {
        return gold.isPresent() || voters.stream().anyMatch(v -> v.truth() != Voter.Truth.UNKNOWN);
    }

    /** Those that were spent, in their order. */
    public List<Voter> spent() {
        return voters.stream().filter(v -> v.ballot().standing().isSpent()).toList();
    }

    /** What all of them took, empty where none told. */
    public OptionalLong tokens() {
        return voters.stream().anyMatch(v -> v.tokens().isPresent())
                ? OptionalLong.of(voters.stream().mapToLong(v -> v.tokens().orElse(0)).sum()) : OptionalLong.empty();
    }

    /** The scorer that scored most of the samples; of several alike the first by name. */
    public Optional<String> mainScorer() {
        Map<String, Long> counts = voters.stream().map(Voter::scores).flatMap(s -> s.keySet().stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** The samples by their ids. */
    public Map<Id, Voter> bySample() {
        return voters.stream().collect(Collectors.toMap(v -> v.ballot().sample(), Function.identity(), (a, b) -> a));
    }

    /** For each group whether it is right: more of its samples are right than wrong. One that was read wrongly does not decide. */
    public Map<Group, Boolean> rightness() {
        boolean inPlace = inPlace();
        Map<Id, Voter> elsewhere = inPlace ? Map.of() : bySample();
        Map<Group, Boolean> right = new HashMap<>();
        for (Group group : tally.groups()) {
            int lead = 0;
            for (Ballot ballot : group.ballots()) {
                Voter voter = inPlace ? voters.get(ballot.index()) : elsewhere.get(ballot.sample());
                lead += voter == null ? 0 : switch (voter.truth()) {
                    case RIGHT -> 1;
                    case WRONG -> -1;
                    case UNKNOWN -> 0;
                };
            }
            right.put(group, lead > 0);
        }
        return right;
    }

    /** Whether each voter stands at the index of its ballot, so that none needs to be looked for. */
    private boolean inPlace() {
        List<Ballot> ballots = tally.ballots();
        return ballots.size() == voters.size() && IntStream.range(0, ballots.size())
                .allMatch(i -> ballots.get(i).index() == i
                        && ballots.get(i).sample().equals(voters.get(i).ballot().sample()));
    }
}
