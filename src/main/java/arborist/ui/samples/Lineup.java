package arborist.ui.samples;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.ui.kit.RunNames;
import arborist.vote.Ballot;
import arborist.vote.StepScores;
import arborist.vote.Vote;
import arborist.vote.Voter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The samples of a vote side by side, those of the leading answer first.
 *
 * @param run whose samples they are, null for those of all runs
 * @param common how many steps at the beginning all columns have alike
 */
record Lineup(Id problem, @Nullable Id run, Count count, List<Column> columns, int common) {
    Lineup {
        columns = List.copyOf(columns);
    }

    /**
     * Puts them together.
     *
     * @param before the one before, whose columns say the same as long as nothing but the count has changed; null where there is none
     * @param rereads how answers were read
     */
    static Lineup of(Tree tree, @Nullable Id run, Vote vote, @Nullable Lineup before, Rereads rereads) {
        Count count = Count.of(vote);
        Map<Id, Integer> places = places(count);
        Map<Id, Told> told = new HashMap<>();
        if (before != null) {
            before.columns.forEach(c -> told.put(c.id(), c.told()));
        }
        List<RunState> runs = tree.liveRuns();
        Map<Id, RunNames.Name> names = RunNames.of(runs.stream().map(RunState::run).toList());
        boolean several = run == null && vote.voters().stream()
                .map(v -> runOf(tree, v)).distinct().limit(2).count() > 1;
        List<Column> columns = new ArrayList<>();
        for (Voter voter : vote.voters()) {
            SampleState state = tree.samples().get(voter.ballot().sample());
            if (state != null) {
                RunNames.Name name = names.get(state.sample().run());
                Told said = told.computeIfAbsent(voter.ballot().sample(), s -> Told.of(steps(tree, state)));
                columns.add(new Column(state, voter, said, rereads.of(tree, state, said.steps()),
                        places.getOrDefault(voter.ballot().sample(), -1),
                        several && name != null ? shortest(name) : "", score(voter, count)));
            }
        }
        columns.sort(Order.ANSWER);
        return new Lineup(vote.problem(), run, count, columns, common(columns));
    }

    private static @Nullable Id runOf(Tree tree, Voter voter) {
        SampleState state = tree.samples().get(voter.ballot().sample());
        return state == null ? null : state.sample().run();
    }

    private static String shortest(RunNames.Name name) {
        return name.details().isEmpty() ? name.strategy() : name.details();
    }

    private static OptionalDouble score(Voter voter, Count count) {
        StepScores own = count.scorer().map(voter.scores()::get).orElse(null);
        return own == null ? OptionalDouble.empty() : OptionalDouble.of(StepScores.As.LAST.of(own));
    }

    /** The groups as the rule ranks them. */
    private static Map<Id, Integer> places(Count count) {
        Map<Id, Integer> places = new HashMap<>();
        for (int i = 0; i < count.decision().standings().size(); i++) {
            for (Ballot ballot : count.decision().standings().get(i).group().ballots()) {
                places.put(ballot.sample(), i);
            }
        }
        return places;
    }

    private static List<Node> steps(Tree tree, SampleState sample) {
        List<Node> path = tree.path(sample.sample().leaf());
        return path.size() < 2 ? path : path.subList(1, path.size());
    }

    private static int common(List<Column> columns) {
        if (columns.size() < 2) {
            return 0;
        }
        int common = Integer.MAX_VALUE;
        for (Column column : columns) {
            // Its last step stays in sight, where its answer stands.
            common = Math.min(common, Math.min(column.told().alike(columns.getFirst().told()),
                    column.steps().size() - 1));
        }
        return common;
    }
}
