package arborist.ui.lessons;

import arborist.lesson.Lesson;
import arborist.reason.Plan;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.run.Choices;
import arborist.ui.run.Conductor;
import arborist.ui.run.ModelRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The lessons in a session's page, wired: their list, or one of them, in place of the tree. */
public final class LessonsView implements AutoCloseable {
    private static final int MOST_OPTIONS = 8;

    private final Around around;
    private final Desk desk;
    private final BoardRuns runs;
    private final BoardCurves curves;
    private final BooleanProperty inSight = new SimpleBooleanProperty(this, "inSight");
    private final ObjectProperty<@Nullable Board> board = new SimpleObjectProperty<>(this, "board");
    private final Map<Lesson, Board> boards = new HashMap<>();
    private final CheckBox otherModel = Controls.describe(new CheckBox("Ask another model in all runs of lessons"),
            "Ask another model in all runs of lessons",
            "Lessons are made for Sapling; with another model look and see");
    private final ModelRow model;
    private @Nullable LessonPage page;
    private @Nullable LessonList list;

    /**
     * What is around it.
     *
     * @param person on whose behalf things are run
     * @param openTree opens a problem in the tree, the thoughts of one run standing out
     * @param em the size of text in pixels
     * @param tell is told what there is to know, and {@code fail} why something could not be done
     */
    public record Around(Door door, Conductor conductor, Choices choices, Teaching teaching, HourScore score,
            Markdown markdown, ChartView.Saving figures, ObservableValue<Boolean> verdictsHidden,
            Supplier<String> person,
            BiConsumer<Id, Id> openTree, DoubleSupplier em, Consumer<String> tell,
            Consumer<String> fail) {}

    public LessonsView(Around around) {
        this.around = around;
        model = new ModelRow(around.choices);
        runs = new BoardRuns(around.door, around.conductor, around.person, around.teaching.lessons());
        curves = new BoardCurves(around.teaching.runners());
        desk = new Desk(runs, curves, new HandLabels(around.door, around.conductor, around.person), around.score,
                new Desk.Around(around.openTree, this::picked, around.verdictsHidden, around.figures, around.em));
        inSight.addListener((o, before, now) -> {
            if (now) {
                refresh();
            }
        });
    }

    /** Whether the lessons stand in place of the tree. */
    public BooleanProperty inSightProperty() {
        return inSight;
    }

    public void addTo(Actions actions) {
        actions.add(Actions.Section.HELP, ActDraft.of("lessons", "Lessons", Material2MZ.SCHOOL, "Shortcut+L")
                .named(Bindings.createStringBinding(() -> inSight.get() ? "Back to the tree" : "Lessons", inSight))
                .tip("Shows lessons to run before a class; again shows the tree")
                .does(() -> inSight.set(!inSight.get())));
        actions.add(Actions.Section.HELP,
                key("lesson-next", "Next page", Material2AL.ARROW_FORWARD, "Page Down", "Goes to the next page",
                        last(1),
                        () -> turn(1)),
                key("lesson-previous", "Page before", Material2AL.ARROW_BACK, "Page Up", "Goes to the page before",
                        last(-1), () -> turn(-1)),
                key("lesson-list", "All lessons", Material2AL.LIST, "Backspace", "Goes back to the list of lessons",
                        open(), () -> {
                            board.set(null);
                            focus();
                        }),
                key("lesson-run", "Run the next block", Material2MZ.PLAY_ARROW, "R",
                        "Runs or measures the next block of the page that was not run yet", open(), this::runNext),
                key("lesson-notes", "Notes", Material2MZ.SPEAKER_NOTES, "N", "Shows or hides what is for the teacher",
                        open(), () -> desk.notesProperty().set(!desk.notesProperty().get())));
        List<Act> choices = new ArrayList<>();
        for (int i = 0; i < MOST_OPTIONS; i++) {
            int option = i;
            choices.add(key("lesson-option-" + (i + 1), "Option " + (i + 1), Material2AL.CHECK, String.valueOf(i + 1),
                    "Says this of the open question", open(), () -> choose(option)));
        }
        actions.add(Actions.Section.HELP, choices);
        actions.add(Actions.Section.HELP,
                ActDraft.of("lesson-class", "Another class", Material2MZ.REFRESH, "Shortcut+Shift+U")
                        .tip("Begins a new score, and every lesson from its start")
                        .does(() -> {
                            runs.stopAll();
                            curves.stopAll();
                            around.score.begin();
                            boards.clear();
                            board.set(null);
                        }));
    }

    /** The list and the page. */
    public Region pane(Actions actions) {
        VBox other = new VBox(6, otherModel, Controls.shown(model, otherModel.selectedProperty()));
        LessonList all = new LessonList(new FirstLook(around.teaching, around.em), other);
        LessonPage one = new LessonPage(new Blocks(around.markdown, desk), around.score, actions);
        list = all;
        page = one;
        board.addListener((o, before, now) -> {
            if (now != null) {
                one.show(now);
                focus();
            }
        });
        StackPane pane = new StackPane(Controls.shown(all, board.isNull()), Controls.shown(one, board.isNotNull()));
        pane.getStyleClass().add("lessons-pane");
        return pane;
    }

    /** Opens a lesson by its name; nothing happens where there is none. */
    public void open(String name) {
        inSight.set(true);
        Fx.then(around.teaching.shelf(),
                shelf -> shelf.lessons().stream().filter(l -> l.name().equals(name)).findFirst()
                        .ifPresent(this::open),
                around.fail);
    }

    @Override
    public void close() {
        runs.close();
        curves.close();
    }

    private void open(Lesson lesson) {
        board.set(boards.computeIfAbsent(lesson, Board::new));
    }

    private void refresh() {
        Fx.then(around.teaching.shelf(), shelf -> {
            if (list != null) {
                list.show(shelf, this::open);
                focus();
            }
        }, around.fail);
    }

    private void focus() {
        if (inSight.get() && list != null && page != null) {
            (board.get() == null ? list.first() : page.first()).requestFocus();
        }
    }

    private Plan.@Nullable ModelName picked() {
        return otherModel.isSelected() ? model.model() : null;
    }

    private void turn(int by) {
        Board now = board.get();
        if (now != null && page != null) {
            now.pageProperty().set(now.pageProperty().get() + by);
            page.show(now);
            focus();
        }
    }

    private void runNext() {
        if (page != null) {
            boolean begun = page.blocks().stream().anyMatch(block -> block instanceof RunBlock run && run.begin()
                    || block instanceof CurveBlock curve && curve.begin());
            if (!begun) {
                around.tell.accept("All of this page has run; go on with Page down.");
            }
        }
    }

    private void choose(int option) {
        if (page != null) {
            page.blocks().stream().filter(AskBlock.class::isInstance).map(AskBlock.class::cast).filter(AskBlock::isOpen)
                    .findFirst().ifPresent(ask -> ask.choose(option));
        }
    }

    private StringBinding open() {
        return Bindings.createStringBinding(
                () -> !inSight.get() || board.get() == null ? "Open a lesson first (Ctrl+L)." : "",
                inSight, board);
    }

    /** Whether there is no page further on. */
    private ObservableValue<String> last(int by) {
        ObservableValue<Integer> place = board.flatMap(b -> b == null ? null : b.pageProperty().map(Number::intValue));
        return place.orElse(-1).map(at -> {
            Board now = board.get();
            if (now == null) {
                return "Open a lesson first (Ctrl+L).";
            }
            int to = at + by;
            return to < 0 ? "This is the first page." : to >= now.lesson().pages().size() ? "This is the last page."
                    : "";
        });
    }

    private static Act key(String id, String name, Ikon icon, String key, String tip, ObservableValue<String> hindrance,
            Runnable does) {
        return ActDraft.of(id, name, icon, key).tip(tip).unless(hindrance).in(Act.Where.LESSON).does(does);
    }
}
