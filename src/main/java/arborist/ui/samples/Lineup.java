package arborist.ui.samples;

import arborist.answer.equal.Form;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.vote.Ballot;
import arborist.vote.Decision;
import arborist.vote.Rule;
import arborist.vote.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The samples of a run side by side, those of the most frequent answer first, and how they vote.
 *
 * @param common how many steps at the beginning all columns have alike
 * @param decision of the majority
 */
record Lineup(Tally tally, Decision decision, List<Column> columns, int common) {
    Lineup {
        columns = List.copyOf(columns);
    }

    /** The run that is looked at, else the newest that has samples. */
    static Optional<RunState> run(Tree tree, @Nullable RunState looked) {
        return Optional.ofNullable(looked).or(() -> tree.liveRuns().reversed().stream()
                .filter(run -> tree.samples().values().stream()
                        .anyMatch(s -> s.sample().run().equals(run.run().id())))
                .findFirst());
    }

    /** @param form takes the dressing off an answer */
    static Lineup of(Tree tree, Id run, Function<String, Form> form) {
        List<SampleState> samples = tree.samples().values().stream().filter(s -> s.sample().run().equals(run))
                .filter(s -> tree.live(s.sample().leaf()).isPresent())
                .sorted(Comparator.comparingInt(s -> s.sample().index())).toList();
        Tally tally = Tally.count(samples.stream().map(Ballot::of).toList(), form);
        Decision decision = Rule.majority().choose(tally);
        Map<Id, Integer> places = places(decision);
        List<Column> columns = samples.stream()
                .map(s -> new Column(s, steps(tree, s), places.getOrDefault(s.sample().id(), -1), 0))
                .sorted(Comparator.comparingInt(c -> c.group() < 0 ? Integer.MAX_VALUE : c.group())).toList();
        List<Column> parted = columns.stream().map(c -> parted(c, columns)).toList();
        return new Lineup(tally, decision, parted, common(columns));
    }

    /** The groups as the majority ranks them. */
    private static Map<Id, Integer> places(Decision decision) {
        Map<Id, Integer> places = new HashMap<>();
        for (int i = 0; i < decision.standings().size(); i++) {
            for (Ballot ballot : decision.standings().get(i).group().ballots()) {
                places.put(ballot.sample(), i);
            }
        }
        return places;
    }

    private static List<Node> steps(Tree tree, SampleState sample) {
        List<Node> path = tree.path(sample.sample().leaf());
        return path.size() < 2 ? path : path.subList(1, path.size());
    }

    /** Against the first column, which most samples agree with; the first itself parts from nobody. */
    private static Column parted(Column column, List<Column> columns) {
        Column first = columns.getFirst();
        int parts = column == first ? column.steps().size() : alike(column.steps(), first.steps());
        return new Column(column.sample(), column.steps(), column.group(), parts);
    }

    private static int common(List<Column> columns) {
        if (columns.size() < 2) {
            return 0;
        }
        int common = Integer.MAX_VALUE;
        for (Column column : columns) {
            common = Math.min(common, alike(column.steps(), columns.getFirst().steps()));
        }
        return common;
    }

    private static int alike(List<Node> one, List<Node> other) {
        int n = 0;
        while (n < Math.min(one.size(), other.size()) && words(one.get(n)).equals(words(other.get(n)))) {
            n++;
        }
        return n;
    }

    /** What two steps are compared by: case, blanks and closing marks tell nothing. */
    private static String words(Node node) {
        return node.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")
                .replaceAll("[.;,:]+$", "");
    }

    /** The columns of one group of answers, of all groups where it is -1. */
    List<Column> of(int group) {
        return group < 0 ? columns : new ArrayList<>(columns.stream().filter(c -> c.group() == group).toList());
    }
}
