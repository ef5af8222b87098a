package arborist.vote;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Form;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.RunState;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the vote of a problem from its tree, the oldest run first, and follows it from one moment to the next: where only samples
 * were struck or read anew, or a person asked for another count, the other samples are not looked at again. For one thread.
 */
public final class VoteReader {
    private final Function<String, Form> form;
    private final Equality equality;
    private final Function<Tree, Opinions> opinions;
    private final Map<String, Form> forms = new HashMap<>();
    private @Nullable VoterReader reader;
    private @Nullable Problem problem;
    private @Nullable Id run;
    private List<Voter> voters = List.of();
    private Map<Id, Integer> places = Map.of();

    /**
     * Begins with nothing read.
     *
     * @param form what an answer comes to: equal ones are one
     * @param equality tells which formulas are the same
     * @param opinions what people say of the steps of a tree
     */
    public VoteReader(Function<String, Form> form, Equality equality, Function<Tree, Opinions> opinions) {
        this.form = form;
        this.equality = equality;
        this.opinions = opinions;
    }

    /** The same, where nobody asks what people say. */
    public VoteReader(Function<String, Form> form, Equality equality) {
        this(form, equality, tree -> Opinions.NONE);
    }

    /** The same, formulas compared at points alone. */
    public VoteReader(Function<String, Form> form) {
        this(form, Equality.plain());
    }

    /** The vote over all samples of all runs; empty where the problem has no sample, or was taken back. */
    public static Optional<Vote> read(Tree tree, Function<String, Form> form) {
        return read(tree, form, Equality.plain());
    }

    /** The same, with who tells which formulas are the same. */
    public static Optional<Vote> read(Tree tree, Function<String, Form> form, Equality equality) {
        return new VoteReader(form, equality).at(tree, null, null);
    }

    /**
     * The vote at this moment.
     *
     * @param run whose samples alone vote, null for all
     * @param since what happened since the last moment that was read, null where that is not known
     */
    public Optional<Vote> at(Tree tree, @Nullable Id run, @Nullable List<Edit> since) {
        Problem now = tree.problem();
        if (now == null || tree.removed()) {
            reader = null;
            return Optional.empty();
        }
        VoterReader before = reader;
        Set<Id> touched = since == null ? null : touched(since);
        if (before == null || touched == null || !now.equals(problem) || !Objects.equals(run, this.run)) {
            VoterReader anew = new VoterReader(tree, now.gold(), equality, opinions.apply(tree));
            reader = anew;
            problem = now;
            this.run = run;
            voters = voters(tree, anew);
            places = new HashMap<>();
            voters.forEach(v -> places.put(v.ballot().sample(), v.ballot().index()));
        } else {
            voters = again(tree, before, touched);
        }
        return vote(tree, now);
    }

    /** Whether these edits leave all samples and what they say as they were, so that only the count may have changed. */
    public static boolean leavesSamples(List<Edit> edits) {
        return touched(edits) != null;
    }

    /** The samples that were struck or read anew; null where more has changed. */
    private static @Nullable Set<Id> touched(List<Edit> since) {
        Set<Id> touched = new HashSet<>();
        for (Edit edit : since) {
            switch (edit.change()) {
                case Change.Strike strike -> touched.add(strike.sample());
                case Change.ReadAnswer read -> touched.add(read.sample());
                case Change.Choose ignored -> {}
                default -> {
                    return null;
                }
            }
        }
        return touched;
    }

    private List<Voter> voters(Tree tree, VoterReader anew) {
        Map<Id, List<SampleState>> byRun = tree.samples().values().stream()
                .filter(s -> run == null || s.sample().run().equals(run))
                .filter(s -> tree.live(s.sample().leaf()).isPresent())
                .collect(Collectors.groupingBy(s -> s.sample().run()));
        List<Voter> all = new ArrayList<>();
        for (RunState state : tree.liveRuns()) {
            String setting = VoterReader.setting(state.run());
            byRun.getOrDefault(state.run().id(), List.of()).stream()
                    .sorted(Comparator.comparingInt(s -> s.sample().index()))
                    .forEach(sample -> all.add(anew.voter(tree, sample, setting, all.size())));
        }
        return all;
    }

    private List<Voter> again(Tree tree, VoterReader before, Set<Id> touched) {
        List<Voter> all = new ArrayList<>(voters);
        for (Id id : touched) {
            Integer place = places.get(id);
            SampleState state = tree.samples().get(id);
            if (place != null && state != null) {
                all.set(place, before.voter(tree, state, all.get(place).setting(), place));
            }
        }
        return all;
    }

    private Optional<Vote> vote(Tree tree, Problem now) {
        if (voters.isEmpty()) {
            return Optional.empty();
        }
        WhatIf whatIf = WhatIf.of(tree.choices());
        List<Voter> some = voters;
        Tally tally = count(some, whatIf);
        if (whatIf.until().isPresent()) {
            some = until(tally, whatIf.until().get());
            tally = some.size() == voters.size() ? tally : count(some, whatIf);
        }
        return Optional.of(new Vote(now.id(), now.title(), some, tally,
                now.gold().stream().findFirst(), whatIf));
    }

    private Tally count(List<Voter> some, WhatIf whatIf) {
        return Tally.count(some.stream().map(Voter::ballot).toList(), answer -> forms.computeIfAbsent(answer, form),
                whatIf, equality);
    }

    /** The samples up to the one at which one would have stopped; what failed in between belongs to them. */
    private List<Voter> until(Tally tally, Until until) {
        int left = until.samples(tally.choices());
        int to = 0;
        while (to < voters.size() && left > 0) {
            left -= voters.get(to).ballot().standing().isSpent() ? 1 : 0;
            to++;
        }
        return voters.subList(0, to);
    }
}
