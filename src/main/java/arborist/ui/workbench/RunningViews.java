package arborist.ui.workbench;

import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.ui.batch.BatchView;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Preferences;
import arborist.ui.kit.Shown;
import arborist.ui.kit.TellLine;
import arborist.ui.run.Conductor;
import arborist.ui.run.RegrowAct;
import arborist.ui.run.RunActs;
import arborist.ui.run.RunDialog;
import arborist.ui.run.RunServices;
import arborist.ui.set.SetView;
import arborist.ui.tend.Forms;
import arborist.ui.tend.Hand;
import arborist.words.Words;
import java.util.List;
import javafx.collections.ListChangeListener;

/** What runs things in a session's page: one problem, a set of them, and files for a batch engine. */
final class RunningViews implements AutoCloseable {
    private static final Words WORDS = Words.of(RunningViews.class);
    private final Conductor conductor;
    private final SetView sets;
    private final BatchView batches;

    /** What is around them. */
    record Around(Session session, RunServices running, ProblemRows rows, ProblemPane problems, Shown shown, Hand hand,
            Forms forms, Overlay overlay, Ask ask, TellLine told, Preferences preferences, UndoActs undo) {}

    /** @param actions theirs are added to these */
    RunningViews(Around around, Actions actions) {
        TellLine told = around.told;
        Shown shown = around.shown;
        conductor =
                new Conductor(() -> around.running.runner().apply(around.session), shown, around.hand::name, told::tell,
                        told::fail);
        Plans plans = new Plans(around.preferences);
        RunDialog dialog = new RunDialog(conductor, shown, around.overlay, around.running.choices(), plans);
        conductor.whenTooHard(sentence -> told.fail(sentence, WORDS.say("running-views.connect-a-larger-model"),
                dialog::elsewhere));
        new RunActs(conductor, shown, dialog).addTo(actions);
        new RegrowAct(conductor, shown, around.forms, dialog).addTo(actions);
        BatchFiles files = new BatchFiles(around.ask);
        sets = new SetView(new SetView.Surroundings(around.session, conductor, around.overlay, around.running.choices(),
                plans, around.rows::shown, around.problems, files::questions, around.hand::name, told::tell, told::fail,
                shown.verdictsHiddenProperty()));
        sets.addTo(actions);
        batches = new BatchView(new BatchView.Surroundings(around.session, around.running, conductor.led(),
                around.overlay, plans, around.problems, files, around.hand::name, (file, sentence, bad) -> {
                    ReportCard card = new ReportCard(List.of(new FileReport(file, sentence, false, bad, List.of(), 0)),
                            problem -> {},
                            around.overlay::close);
                    around.overlay.show(card, card.first());
                }, around.undo::ask, told::tell, told::fail));
        batches.addTo(actions);
        around.rows.shown().addListener((ListChangeListener<ProblemRow>) change -> sets.changed());
    }

    Conductor conductor() {
        return conductor;
    }

    /** The table of runs. */
    SetView sets() {
        return sets;
    }

    @Override
    public void close() {
        sets.close();
        batches.close();
        conductor.close();
    }
}
