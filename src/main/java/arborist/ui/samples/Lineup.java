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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The samples of a run side by side, those of the most frequent answer first, and how they vote.
 *
 * @param common how many steps at the beginning all columns have alike
 * @param decision of the majority
 */
record Lineup(Tally tally, Decision decision, List<Column> columns, int common) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[.;,:]+$");

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
        if (columns.isEmpty()) {
            return new Lineup(tally, decision, columns, 0);
        }
        List<String> first = columns.getFirst().steps().stream().map(Lineup::words).toList();
        int common = columns.size() < 2 ? 0 : Integer.MAX_VALUE;
        List<Column> parted = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int alike = alike(column.steps(), first);
            // Its last step stays in sight, where its answer stands.
            common = Math.min(common, Math.min(alike, column.steps().size() - 1));
            parted.add(new Column(column.sample(), column.steps(), column.group(),
                    i == 0 ? column.steps().size() : alike));
        }
        return new Lineup(tally, decision, parted, common);
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

    private static int alike(List<Node> steps, List<String> first) {
        int n = 0;
        while (n < Math.min(steps.size(), first.size()) && words(steps.get(n)).equals(first.get(n))) {
            n++;
        }
        return n;
    }

    /** What two steps are compared by: case, blanks and closing marks tell nothing. */
    private static String words(Node node) {
        return node.text().strip().toLowerCase(Locale.ROOT).transform(text -> BLANKS.matcher(text).replaceAll(" "))
                .transform(text -> END.matcher(text).replaceAll(""));
    }

    /** The columns of one group of answers, of all groups where it is -1. */
    List<Column> of(int group) {
        return group < 0 ? columns : new ArrayList<>(columns.stream().filter(c -> c.group() == group).toList());
    }
}
