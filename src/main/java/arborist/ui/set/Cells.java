package arborist.ui.set;

import arborist.reason.Plan;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.reason.batch.Post;
import arborist.session.RunRow;
import arborist.trace.Attributes;
import arborist.trace.Id;
import arborist.trace.Run;
import arborist.ui.kit.RunNames;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the cells and the columns of a table out of runs. */
final class Cells {
    private static final Words WORDS = Words.of(Cells.class);

    private Cells() {}

    static SetCell of(@Nullable RunRow run, Set<Id> led, boolean waiting) {
        if (run == null) {
            return waiting ? new SetCell(SetCell.State.WAITING, null, null, null, 0, false) : SetCell.NONE;
        }
        boolean goes = led.contains(run.run());
        SetCell.State state = switch (run.status()) {
            case RUNNING -> goes ? SetCell.State.RUNNING : SetCell.State.STOPPED;
            case PAUSED -> goes ? SetCell.State.PAUSED : SetCell.State.STOPPED;
            case DONE -> ended(run);
            case STOPPED -> Post.isWaiting(run.status(), run.reason()) ? SetCell.State.BATCHED
                    : SetCell.State.STOPPED;
            case FAILED -> SetCell.State.FAILED;
        };
        boolean again = waiting && (state == SetCell.State.STOPPED || state == SetCell.State.FAILED);
        return new SetCell(again ? SetCell.State.WAITING : state, run.run(), run.answer(), run.reason(), run.tokens(),
                run.oracle());
    }

    private static SetCell.State ended(RunRow run) {
        if (run.answer() == null) {
            return SetCell.State.SILENT;
        }
        Boolean right = run.right();
        return right == null ? SetCell.State.ANSWERED : right ? SetCell.State.RIGHT : SetCell.State.WRONG;
    }

    /** Columns in the order in which techniques are offered, then by model and seed: none changes places while the table fills. */
    static <V> Map<Plan, V> ordered(Map<Plan, V> columns) {
        List<String> techniques = Techniques.all().stream().map(Technique::name).toList();
        Map<Plan, V> ordered = new LinkedHashMap<>();
        columns.entrySet().stream().sorted(Map.Entry.comparingByKey(
                Comparator.comparingInt((Plan p) -> techniques.indexOf(p.strategy()))
                        .thenComparing(p -> p.model().name())
                        .thenComparingLong(p -> p.seed() == null ? Long.MIN_VALUE : p.seed())))
                .forEach(e -> ordered.put(e.getKey(), e.getValue()));
        return ordered;
    }

    /** @param judged the problems where right and wrong can be told */
    static List<SetColumn> columns(Map<Plan, Map<Id, RunRow>> byPlan, List<SetGrid.Row> rows, Set<Id> judged) {
        List<Plan> plans = List.copyOf(byPlan.keySet());
        List<Run> runs = plans.stream().map(Cells::stand).toList();
        Map<Id, RunNames.Name> names = new HashMap<>(
                RunNames.of(plans.stream().filter(plan -> !plan.wasRead()).map(Cells::stand).toList()));
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).wasRead()) {
                names.put(runs.get(i).id(), new RunNames.Name(RunNames.strategy(runs.get(i)),
                        WORDS.say("cells.imported", plans.get(i).model().name())));
            }
        }
        List<SetColumn> columns = new ArrayList<>(plans.size());
        for (int i = 0; i < plans.size(); i++) {
            RunNames.Name name = Objects.requireNonNull(names.get(runs.get(i).id()));
            Map<Id, RunRow> own = Objects.requireNonNull(byPlan.get(plans.get(i)));
            boolean oracle = own.values().stream().anyMatch(RunRow::oracle);
            String details = !oracle ? name.details() : name.details().isEmpty() ? RunNames.oracle()
                    : name.details() + " · " + RunNames.oracle();
            columns.add(new SetColumn(plans.get(i), name.strategy(), details, tally(own, i, rows, judged), oracle));
        }
        return columns;
    }

    private static SetColumn.Tally tally(Map<Id, RunRow> runs, int column, List<SetGrid.Row> rows, Set<Id> judged) {
        int right = 0;
        int told = 0;
        int ended = 0;
        int all = 0;
        long tokens = 0;
        long toldTokens = 0;
        double cost = 0;
        for (SetGrid.Row row : rows) {
            SetCell cell = row.cells().get(column);
            RunRow run = runs.get(row.problem());
            if (run == null) {
                continue;
            }
            all++;
            tokens += run.tokens();
            cost += run.costUsd() == null ? 0 : run.costUsd();
            if (cell.state().ended()) {
                ended++;
                // A run that nobody judged is neither right nor wrong.
                if (judged.contains(row.problem()) && cell.state() != SetCell.State.ANSWERED) {
                    told++;
                    toldTokens += run.tokens();
                    right += cell.state() == SetCell.State.RIGHT ? 1 : 0;
                }
            }
        }
        return new SetColumn.Tally(right, told, ended, all, tokens, toldTokens, cost);
    }

    /** A run that stands for all of a column, so that they are named as runs are. */
    private static Run stand(Plan plan) {
        Id id = Id.derived("column", plan.json().json());
        return new Run(id, id, plan.strategy(), plan.json(), null, null, plan.model().name(), plan.seed(), null, "",
                false, Attributes.NONE);
    }
}
