package arborist.ui.set;

import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Overlay;
import arborist.ui.run.Choices;
import arborist.ui.run.Conductor;
import arborist.ui.run.RunDialog;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** Sets of runs in a session's page, wired: what is done about them, the table in place of the tree, the bar while one runs. */
public final class SetView implements AutoCloseable {
    private static final Words WORDS = Words.of(SetView.class);
    private final ReadOnlyBooleanProperty verdictsHidden;
    private final SetConductor conductor;
    private final SetFeed feed;
    private final SetDialog dialog;
    private final BooleanProperty all = new SimpleBooleanProperty(this, "all");
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");

    /**
     * What it needs of the page.
     *
     * @param problems those that the list lets through
     * @param ask which file of questions
     * @param verdictsHidden whether right and wrong are kept back
     */
    public record Surroundings(Session session, Conductor conductor, Overlay overlay, Choices choices,
            RunDialog.Keepsake keepsake, Supplier<List<ProblemRow>> problems, SourceRow.Picked picked,
            Supplier<Optional<Path>> ask, Supplier<String> person, Consumer<String> tell, Consumer<String> fail,
            ReadOnlyBooleanProperty verdictsHidden) {}

    public SetView(Surroundings s) {
        verdictsHidden = s.verdictsHidden;
        conductor = new SetConductor(s.session, s.conductor, s.choices, s.person, s.tell, s.fail);
        feed = new SetFeed(s.session, s.problems, s.conductor::led, conductor::waiting,
                () -> conductor.goingProperty().get().on(), s.fail);
        dialog = new SetDialog(s.session, conductor, s.overlay, s.choices, s.keepsake, s.picked, s.ask, s.fail);
        shown.addListener((o, before, now) -> feed.activate(now));
        conductor.goingProperty().addListener((o, before, now) -> feed.changed());
    }

    public void addTo(Actions actions) {
        ObservableValue<String> busy = Bindings.createStringBinding(
                () -> conductor.goingProperty().get().on() ? WORDS.say("set-view.a-set-is-running-already") : "",
                conductor.goingProperty());
        actions.add(Actions.Section.RUN,
                ActDraft.of("run-set", WORDS.say("set-view.run-a-set"), Material2MZ.PLAYLIST_ADD_CHECK,
                        "Shortcut+Shift+T")
                        .tip(WORDS.say("set-view.runs-many-problems-with-one")).unless(busy)
                        .does(() -> dialog.show(() -> shown.set(true))),
                ActDraft.of("run-missing", WORDS.say("set-view.run-what-is-missing"), Material2MZ.PLAYLIST_PLAY,
                        "Shortcut+Shift+G")
                        .tip(WORDS.say("set-view.runs-what-has-not-come"))
                        .unless(Bindings.createStringBinding(() -> conductor.goingProperty().get().on()
                                ? WORDS.say("set-view.a-set-is-running-already")
                                : !shown.get() ? WORDS.say("set-view.show-the-table-of-runs")
                                : feed.gridProperty().get().gaps(all.get()).isEmpty()
                                        ? WORDS.say("set-view.nothing-is-missing")
                                : "",
                                conductor.goingProperty(), shown, feed.gridProperty(), all))
                        .does(() -> dialog.goOn(feed.gridProperty().get().gaps(all.get()))),
                ActDraft.of("stop-set", WORDS.say("set-view.stop-the-set"), Material2MZ.STOP, "Shortcut+Shift+X")
                        .tip(WORDS.say("set-view.stops-all-runs-of-the"))
                        .unless(Bindings.createStringBinding(
                                () -> conductor.goingProperty().get().on() ? ""
                                        : WORDS.say("set-view.no-set-is-running"),
                                conductor.goingProperty()))
                        .does(conductor::stop));
        actions.add(Actions.Section.VIEW,
                ActDraft.of("set-table", WORDS.say("set-view.table-of-runs"), Material2MZ.TABLE_CHART, "Shortcut+T")
                        .named(Bindings.createStringBinding(
                                () -> shown.get() ? WORDS.say("set-view.back-to-the-tree")
                                        : WORDS.say("set-view.table-of-runs"),
                                shown))
                        .tip(WORDS.say("set-view.shows-how-all-problems-came"))
                        .does(() -> shown.set(!shown.get())));
    }

    /** Whether the table is shown in place of the tree. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** What the table is made of has changed beside the session: which problems are let through. */
    public void changed() {
        feed.changed();
    }

    /** Opens a run in the tree. */
    public interface Opening {
        /** @param run null where only the problem is to be opened */
        void open(Id problem, @Nullable Id run);
    }

    public SetPane pane(Actions actions, Opening open, DoubleSupplier em) {
        return new SetPane(feed.gridProperty(), verdictsHidden, all, actions, (row, cell) -> {
            shown.set(false);
            open.open(row.problem(), cell.run());
        }, em);
    }

    public SetBar bar(Actions actions) {
        return new SetBar(conductor, actions);
    }

    @Override
    public void close() {
        conductor.close();
        feed.close();
    }
}
