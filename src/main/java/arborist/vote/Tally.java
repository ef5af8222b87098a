package arborist.vote;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.answer.equal.Groups;
import arborist.trace.SampleState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who voted for what.
 *
 * @param ballots all samples, in their order
 * @param groups those that vote, by equal answers; the group whose first vote came first stands first
 * @param undecided the answers of groups of which it is not decided whether they are one with another; they count as different
 */
public record Tally(List<Ballot> ballots, List<Group> groups, Set<String> undecided) {

    public Tally {
        ballots = List.copyOf(ballots);
        groups = List.copyOf(groups);
        undecided = Set.copyOf(undecided);
    }

    /** Counts the samples of a run, their answers compared as those of any task. */
    public static Tally of(List<SampleState> samples) {
        return of(samples, Forms::of);
    }

    /** @param form what an answer comes to: equal ones are one */
    public static Tally of(List<SampleState> samples, Function<String, Form> form) {
        return count(samples.stream().map(Ballot::of).toList(), form);
    }

    /**
     * Counts ballots.
     *
     * @param form takes the dressing off an answer; whoever counts often may remember what it said
     */
    public static Tally count(List<Ballot> ballots, Function<String, Form> form) {
        return count(ballots, form, WhatIf.NOTHING, Equality.plain());
    }

    /**
     * Counts ballots, with what a person merged and set apart.
     *
     * @param form takes the dressing off an answer; whoever counts often may remember what it said
     * @param equality tells which formulas are the same
     */
    public static Tally count(List<Ballot> ballots, Function<String, Form> form, WhatIf whatIf, Equality equality) {
        List<Ballot> sorted = ballots.stream().sorted(Comparator.comparingInt(Ballot::index)).toList();
        List<Ballot> voting = sorted.stream().filter(b -> b.standing() == Ballot.Standing.VOTES).toList();
        Set<Integer> open = new HashSet<>();
        int[] first = firsts(voting.stream().map(Tally::answer).toList(), form, whatIf, equality, open);
        Map<Integer, List<Ballot>> together = new TreeMap<>();
        for (int i = 0; i < first.length; i++) {
            together.computeIfAbsent(first[i], f -> new ArrayList<>()).add(voting.get(i));
        }
        return new Tally(sorted,
                together.values().stream().map(same -> new Group(answer(same.getFirst()), same)).toList(),
                open.stream().map(at -> answer(voting.get(at))).collect(Collectors.toSet()));
    }

    /**
     * For each answer the place of the first of its group. What many samples wrote alike is looked at once.
     *
     * @param open is given the groups that are told apart only because nobody could decide
     */
    private static int[] firsts(List<String> answers, Function<String, Form> form, WhatIf whatIf,
            Equality equality, Set<Integer> open) {
        Map<String, Integer> places = new HashMap<>();
        List<String> distinct = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        int[] which = new int[answers.size()];
        for (int i = 0; i < which.length; i++) {
            Integer known = places.putIfAbsent(answers.get(i), distinct.size());
            which[i] = known == null ? distinct.size() : known;
            if (known == null) {
                distinct.add(answers.get(i));
                at.add(i);
            }
        }
        List<Form> forms = distinct.stream().map(form).toList();
        // There are never more of them than groups compare.
        List<Map.Entry<Form, Form>> undecided = new ArrayList<>();
        int[] first = new Regroup(whatIf).of(distinct,
                Groups.of(forms, equality, (a, b) -> undecided.add(Map.entry(a, b))));
        Map<Form, Set<Integer>> groups = new HashMap<>();
        for (int i = 0; i < first.length && !undecided.isEmpty(); i++) {
            groups.computeIfAbsent(forms.get(i), f -> new HashSet<>()).add(first[i]);
        }
        for (Map.Entry<Form, Form> pair : undecided) {
            Set<Integer> both = new HashSet<>(groups.getOrDefault(pair.getKey(), Set.of()));
            both.addAll(groups.getOrDefault(pair.getValue(), Set.of()));
            // Where a person counts them as one, nothing is open.
            if (both.size() > 1) {
                both.forEach(place -> open.add(at.get(place)));
            }
        }
        return Arrays.stream(which).map(place -> at.get(first[place])).toArray();
    }

    /** How many vote. */
    public int votes() {
        return groups.stream().mapToInt(Group::votes).sum();
    }

    /** Those that do not vote, in their order. */
    public List<Ballot> abstentions() {
        return ballots.stream().filter(b -> b.standing() != Ballot.Standing.VOTES).toList();
    }

    /** This tally after its first samples only, of those that count as spent. */
    public Tally first(int spent) {
        List<Ballot> some = spent().subList(0, spent);
        List<Group> fewer = new ArrayList<>();
        for (Group group : groups) {
            List<Ballot> left = group.ballots().stream().filter(some::contains).toList();
            if (!left.isEmpty()) {
                fewer.add(new Group(group.answer(), left));
            }
        }
        return new Tally(some, fewer, undecided);
    }

    /** The samples that were spent, in their order: those that vote, and those that ended without an answer. */
    public List<Ballot> spent() {
        return ballots.stream().filter(b -> b.standing().isSpent()).toList();
    }

    /** For each spent sample the place of its group, -1 where it does not vote. */
    public List<Integer> choices() {
        Map<Ballot, Integer> places = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Ballot ballot : groups.get(i).ballots()) {
                places.put(ballot, i);
            }
        }
        return spent().stream().map(b -> places.getOrDefault(b, -1)).toList();
    }

    private static String answer(Ballot ballot) {
        return ballot.answer().orElseThrow();
    }
}
