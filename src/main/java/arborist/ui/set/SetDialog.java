package arborist.ui.set;

import arborist.reason.Plan;
import arborist.reason.set.Job;
import arborist.session.QuestionRow;
import arborist.session.RunRow;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Overlay;
import arborist.ui.run.Choices;
import arborist.ui.run.RunDialog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Asks what set is to be run, or whether what is missing of one is to be run, and begins it. */
final class SetDialog {
    private final Session session;
    private final SetConductor conductor;
    private final Overlay overlay;
    private final Choices choices;
    private final RunDialog.Keepsake keepsake;
    private final SourceRow.Picked picked;
    private final Supplier<Optional<Path>> ask;
    private final Consumer<String> fail;
    private Set<String> ticked = Set.of("direct", "cot", "self-consistency");

    SetDialog(Session session, SetConductor conductor, Overlay overlay, Choices choices, RunDialog.Keepsake keepsake,
            SourceRow.Picked picked, Supplier<Optional<Path>> ask, Consumer<String> fail) {
        this.session = session;
        this.conductor = conductor;
        this.overlay = overlay;
        this.choices = choices;
        this.keepsake = keepsake;
        this.picked = picked;
        this.ask = ask;
        this.fail = fail;
    }

    /** @param begun runs once a set has been begun */
    void show(Runnable begun) {
        Fx.then(session.questions(), rows -> show(rows, begun), fail);
    }

    private void show(List<QuestionRow> rows, Runnable begun) {
        SourceRow source = new SourceRow(picked, ask);
        TechniqueTicks ticks = new TechniqueTicks(keepsake);
        ticks.tick(ticked);
        source.show(rows);
        Plan last = keepsake.last();
        SetCard card = new SetCard(source, ticks, choices, last == null ? null : last.model(), order -> {
            ticked = ticks.names();
            overlay.close();
            conductor.begin(order);
            begun.run();
        }, overlay::close);
        overlay.show(card, card.first());
    }

    /** Runs what is missing, once it was said what that takes. */
    void goOn(List<SetGrid.Gap> gaps) {
        Fx.then(session.questions().thenCombineAsync(session.runs(), (rows, runs) -> missing(gaps, rows, runs)),
                missing -> {
                    MissingCard card = new MissingCard(missing.jobs.size(),
                            new Forecast(choices).of(missing.jobs, missing.questions), () -> {
                                overlay.close();
                                conductor.begin(missing.jobs);
                            }, overlay::close);
                    overlay.show(card, card.first());
                }, fail);
    }

    private record Missing(List<Job> jobs, Map<Id, String> questions) {}

    /** What was begun goes on as it began; what was not takes its task from its problem, and its limits from its neighbours. */
    private Missing missing(List<SetGrid.Gap> gaps, List<QuestionRow> rows, List<RunRow> runs) {
        Map<Id, Plan> begun = new HashMap<>();
        Map<Plan, Plan.Limits> limits = new HashMap<>();
        Set<Id> wanted = gaps.stream().map(SetGrid.Gap::run).filter(Objects::nonNull).collect(Collectors.toSet());
        for (RunRow run : runs) {
            SetGrid.plan(run).ifPresent(plan -> {
                limits.put(SetColumn.common(plan), plan.limits());
                if (wanted.contains(run.run())) {
                    begun.put(run.run(), plan);
                }
            });
        }
        Map<Id, QuestionRow> byId = rows.stream().collect(Collectors.toMap(QuestionRow::problem, r -> r));
        List<Job> jobs = new ArrayList<>();
        for (SetGrid.Gap gap : gaps) {
            QuestionRow row = byId.get(gap.problem());
            Plan plan = gap.run() == null ? null : begun.get(gap.run());
            if (row != null) {
                jobs.add(new Job(gap.problem(), plan != null ? plan
                        : of(gap.plan(), choices.task(row.task(), row.question()),
                                limits.getOrDefault(gap.plan(), Plan.Limits.NONE))));
            }
        }
        return new Missing(jobs,
                rows.stream().collect(Collectors.toMap(QuestionRow::problem, QuestionRow::question)));
    }

    private static Plan of(Plan column, String task, Plan.Limits limits) {
        return new Plan(column.strategy(), task, column.model(), column.scorer(), column.seed(), null,
                column.examples(), limits, column.parameters());
    }
}
