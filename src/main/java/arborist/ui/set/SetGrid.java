package arborist.ui.set;

import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.set.Job;
import arborist.session.ProblemRow;
import arborist.session.RunRow;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a session as a table: a row for each problem, a column for each way in which problems were gone about. It is read off
 * the session and holds nothing that does not stand there.
 */
record SetGrid(List<SetColumn> columns, List<Row> rows) {
    private static final Words WORDS = Words.of(SetGrid.class);
    static final SetGrid EMPTY = new SetGrid(List.of(), List.of());

    SetGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A problem.
     *
     * @param cells one for each column
     * @param touched whether anything was run on it, or was ordered to be
     */
    record Row(Id problem, String title, List<SetCell> cells, boolean touched) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads it.
     *
     * @param runs in the order of their beginning; of several in one place the newest stands there
     * @param led those that go on in this window
     * @param ordered what was ordered and has not begun
     * @param going whether it is going to begin, or was stopped before it could
     */
    static SetGrid of(List<ProblemRow> problems, List<RunRow> runs, Set<Id> led, Collection<Job> ordered,
            boolean going) {
        Map<Plan, Map<Id, RunRow>> found = new LinkedHashMap<>();
        Map<Plan, Set<Id>> waits = new HashMap<>();
        for (RunRow run : runs) {
            plan(run).ifPresent(plan -> found.computeIfAbsent(SetColumn.common(plan), p -> new HashMap<>())
                    .put(run.problem(), run));
        }
        for (Job job : ordered) {
            Plan plan = SetColumn.common(job.plan());
            found.computeIfAbsent(plan, p -> new HashMap<>());
            waits.computeIfAbsent(plan, p -> new HashSet<>()).add(job.problem());
        }
        Map<Plan, Map<Id, RunRow>> byPlan = Cells.ordered(found);
        List<Row> rows = new ArrayList<>(problems.size());
        Set<Id> judged = new HashSet<>();
        Set<Id> wanted = ordered.stream().map(Job::problem).collect(Collectors.toSet());
        for (ProblemRow problem : problems) {
            boolean touched = wanted.contains(problem.id());
            List<SetCell> cells = new ArrayList<>(byPlan.size());
            boolean told = !problem.gold().isEmpty();
            for (var column : byPlan.entrySet()) {
                RunRow run = column.getValue().get(problem.id());
                told |= run != null && run.right() != null;
                touched |= run != null;
                cells.add(Cells.of(run, led,
                        going && waits.getOrDefault(column.getKey(), Set.of()).contains(problem.id())));
            }
            if (told) {
                judged.add(problem.id());
            }
            rows.add(new Row(problem.id(),
                    problem.title().isBlank() ? WORDS.say("set-grid.untitled") : Kept.shown(problem.title()),
                    cells,
                    touched));
        }
        return new SetGrid(Cells.columns(byPlan, rows, judged), rows);
    }

    /** The same without telling right from wrong. */
    SetGrid unjudged() {
        return new SetGrid(columns.stream().map(SetColumn::unjudged).toList(),
                rows.stream().map(row -> new Row(row.problem, row.title,
                        row.cells.stream().map(SetCell::unjudged).toList(), row.touched)).toList());
    }

    /** Empty where it was begun by something else, and has no place here; of one that was read from a file, what that said. */
    static Optional<Plan> plan(RunRow run) {
        RunRow.Read read = run.read();
        if (read != null) {
            String model = read.model() == null ? "" : read.model();
            return Optional
                    .of(new Plan(read.strategy(), "", new Plan.ModelName(model, Plan.READ, null), null, null, null,
                            null, Plan.Limits.NONE, Parameters.PLAIN));
        }
        try {
            return Optional.of(Plan.of(run.plan()));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    /**
     * What has not come to its end.
     *
     * @param all also of problems that nothing was run on
     */
    List<Gap> gaps(boolean all) {
        List<Gap> gaps = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; (all || row.touched) && i < columns.size(); i++) {
                SetCell.State state = row.cells.get(i).state();
                if (columns.get(i).plan().wasRead()) {
                    continue;
                }
                if (state == SetCell.State.NONE || state == SetCell.State.STOPPED || state == SetCell.State.FAILED) {
                    gaps.add(new Gap(row.problem, columns.get(i).plan(), row.cells.get(i).run()));
                }
            }
        }
        return gaps;
    }

    /**
     * A run that is missing, or did not come to its end.
     *
     * @param run what was begun of it, null where nothing was
     */
    record Gap(Id problem, Plan plan, @Nullable Id run) {}
}
