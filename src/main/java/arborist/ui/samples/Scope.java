package arborist.ui.samples;

import arborist.trace.Id;
import arborist.trace.RunState;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.ui.kit.RunNames;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose samples are looked at.
 *
 * @param run null for those of all runs together
 * @param title for a list to choose from
 */
record Scope(@Nullable Id run, String title) {
    private static final Words WORDS = Words.of(Scope.class);

    /** What there is to choose from: all runs together where several have samples, then each that has some, the newest first. */
    static List<Scope> of(Tree tree) {
        Map<Id, Long> counts = counts(tree);
        List<RunState> runs =
                tree.liveRuns().reversed().stream().filter(r -> counts.containsKey(r.run().id())).toList();
        Map<Id, RunNames.Name> names = RunNames.of(tree.liveRuns().stream().map(RunState::run).toList());
        List<Scope> all = new ArrayList<>();
        if (runs.size() > 1) {
            all.add(new Scope(null, WORDS.say("scope.all-runs", runs.size())));
        }
        for (RunState run : runs) {
            RunNames.Name name = Objects.requireNonNull(names.get(run.run().id()));
            all.add(new Scope(run.run().id(), name.line()));
        }
        return all;
    }

    /**
     * What is looked at where nobody chose: the run that stands out, else the newest with a vote of its own, else all together.
     *
     * @param looked the run that stands out, null where none does
     */
    static @Nullable Id unasked(Tree tree, @Nullable Id looked) {
        Map<Id, Long> counts = counts(tree);
        if (looked != null && counts.containsKey(looked)) {
            return looked;
        }
        return tree.liveRuns().reversed().stream().map(r -> r.run().id())
                .filter(id -> counts.getOrDefault(id, 0L) > 1 || counts.size() == 1 && counts.containsKey(id))
                .findFirst().orElse(null);
    }

    private static Map<Id, Long> counts(Tree tree) {
        return tree.samples().values().stream().map(SampleState::sample)
                .filter(s -> tree.live(s.leaf()).isPresent())
                .collect(Collectors.groupingBy(s -> s.run(), Collectors.counting()));
    }

    @Override
    public String toString() {
        return title;
    }
}
