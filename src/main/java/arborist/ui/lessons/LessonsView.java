package arborist.ui.lessons;

import arborist.lesson.Lesson;
import arborist.lesson.Part;
import arborist.reason.Plan;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.ui.kit.Actions;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.run.Choices;
import arborist.ui.run.Conductor;
import arborist.ui.run.ModelRow;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
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

/** The lessons in a session's page, wired: their list, or one of them, in place of the tree. */
public final class LessonsView implements AutoCloseable {
    private static final Words WORDS = Words.of(LessonsView.class);
    /** A platform thread: problems are drawn, and sessions waited for. */
    private static final Executor BESIDE = work -> Thread.ofPlatform().daemon().name("lesson-found").start(work);

    private final Around around;
    private final Desk desk;
    private final BoardRuns runs;
    private final BoardCurves curves;
    private final BooleanProperty inSight = new SimpleBooleanProperty(this, "inSight");
    private final ObjectProperty<@Nullable Board> board = new SimpleObjectProperty<>(this, "board");
    private final ObservableValue<@Nullable Made> last = board.flatMap(b -> b == null ? null : b.presentable());
    private final ObservableValue<Boolean> keptBack =
            board.flatMap(b -> b == null ? null : b.presentableWaiting()).orElse(false);
    private final Classes classes;
    private final Anew anew;
    private final CheckBox otherModel = Controls.describe(new CheckBox(WORDS.say("lessons-view.other-model")),
            WORDS.say("lessons-view.other-model"),
            WORDS.say("lessons-view.other-model-tip"));
    private final ModelRow model;
    private boolean closed;
    private @Nullable LessonPage page;
    private @Nullable LessonList list;

    /**
     * What is around it.
     *
     * @param classes what was done of lessons, in this session and others
     * @param session its file
     * @param person on whose behalf things are run
     * @param openTree opens a problem in the tree, the thoughts of one run standing out
     * @param leave shows what was shown before the lessons, and {@code treeBehind} says whether that is the tree
     * @param openIn opens another session, and shows the lessons there
     * @param em the size of text in pixels
     * @param tell is told what there is to know, and {@code fail} why something could not be done
     */
    public record Around(Door door, Conductor conductor, Choices choices, Teaching teaching, Classes classes,
            Path session, Markdown markdown, ChartView.Saving figures, ObservableValue<Boolean> verdictsHidden,
            Supplier<String> person,
            BiConsumer<Id, Id> openTree, Runnable leave, Consumer<Path> openIn, ObservableValue<Boolean> treeBehind,
            DoubleSupplier em,
            Consumer<String> tell,
            Consumer<String> fail) {}

    public LessonsView(Around around) {
        this.around = around;
        classes = around.classes;
        model = new ModelRow(around.choices);
        otherModel.setId("lesson-other-model");
        runs = new BoardRuns(around.door, around.conductor, around.person, around.teaching.lessons());
        curves = new BoardCurves(around.teaching.runners(), around.teaching.kept(), around.conductor);
        anew = new Anew(board, classes, around.session, this::stop, around.tell);
        desk = new Desk(runs, curves, new HandLabels(around.door, around.conductor, around.person), classes.score(),
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

    /** The run of the lesson that is open which one would present now; null where there is none. */
    public ObservableValue<@Nullable Made> lastProperty() {
        return last;
    }

    /** Whether the class is still to say something of that run. */
    public ObservableValue<Boolean> keptBackProperty() {
        return keptBack;
    }

    public void addTo(Actions actions) {
        new LessonActs(inSight, board, around.treeBehind, classes, new Doing()).addTo(actions);
        actions.add(Actions.Section.HELP, anew.acts(inSight));
        anew.keyed(actions.get("lesson-bring-back")::keyText);
    }

    private void tellWhereNotesAre(Board now) {
        List<Boolean> notes = now.lesson().pages().stream()
                .map(some -> some.parts().stream().anyMatch(Part.Notes.class::isInstance)).toList();
        int first = notes.indexOf(true);
        if (first < 0) {
            around.tell.accept(WORDS.say("lessons-view.no-notes"));
        } else if (!notes.get(Math.clamp(now.pageProperty().get(), 0, notes.size() - 1))) {
            around.tell.accept(WORDS.say("lessons-view.notes-elsewhere", first + 1));
        }
    }

    /** What the keys of lessons do. */
    private final class Doing implements LessonActs.Deeds {
        @Override
        public void leave() {
            around.leave.run();
        }

        @Override
        public void turn(int by) {
            Board now = board.get();
            if (now != null && page != null) {
                now.pageProperty().set(now.pageProperty().get() + by);
                page.show(now);
                focus();
            }
        }

        @Override
        public void list() {
            board.set(null);
            if (list != null) {
                list.refresh();
            }
            focus();
        }

        @Override
        public void run() {
            if (page != null) {
                boolean begun = page.blocks().stream().anyMatch(block -> block instanceof RunBlock run && run.begin()
                        || block instanceof CurveBlock curve && curve.begin());
                if (!begun) {
                    boolean any =
                            page.blocks().stream().anyMatch(b -> b instanceof RunBlock || b instanceof CurveBlock);
                    around.tell.accept(any ? WORDS.say("lessons-view.all-has-run")
                            : WORDS.say("lessons-view.nothing-to-run"));
                }
            }
        }

        @Override
        public void notes() {
            boolean shown = !desk.notesProperty().get();
            desk.notesProperty().set(shown);
            Board now = board.get();
            if (shown && now != null) {
                tellWhereNotesAre(now);
            }
        }

        @Override
        public void choose(int option) {
            if (page != null) {
                page.blocks().stream().filter(AskBlock.class::isInstance).map(AskBlock.class::cast)
                        .filter(AskBlock::isOpen).findFirst().ifPresent(ask -> ask.choose(option));
            }
        }

        @Override
        public void another(Runnable toAnother) {
            runs.stopAll();
            curves.stopAll();
            toAnother.run();
            list();
            around.tell.accept(WORDS.say("lessons-view.another-class"));
        }
    }

    /** The list and the page. */
    public Region pane(Actions actions) {
        desk.nextBy(actions.get("lesson-run"));
        VBox other = new VBox(6, otherModel, Controls.shown(model, otherModel.selectedProperty()));
        LessonList all = new LessonList(new FirstLook(around.teaching, around.em), other, actions);
        LessonPage one = new LessonPage(new Blocks(around.markdown, desk), classes.score(), last,
                new Elsewhere(classes, around.session, around.openIn)::line, actions);
        list = all;
        page = one;
        board.addListener((o, before, now) -> {
            if (!closed) {
                classes.show(around.session, now);
            }
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
        closed = true;
        // What was done outlives this view, and holds on to nobody who listened.
        board.set(null);
    }

    private void open(Lesson lesson) {
        Board opened = classes.board(around.session, lesson);
        board.set(opened);
        if (!opened.touchedProperty().get() && classes.looksBack(around.session, lesson)) {
            curves.find(opened);
            Fx.then(CompletableFuture.supplyAsync(() -> FoundAgain.of(lesson, around.door), BESIDE),
                    all -> all.forEach(found -> opened.found(found.block(), found.luck(), found.digests())),
                    around.fail);
        }
    }

    private void stop(Board stopped) {
        stopped.lesson().runs().forEach(run -> runs.stop(stopped, run.id()));
        stopped.lesson().curves().forEach(curve -> curves.stop(stopped, curve.id()));
    }

    /** Before anything was run there is nothing to present: says so where it can be run, and goes there. */
    public void pointOut(String sentence) {
        Board now = board.get();
        if (now == null || page == null) {
            around.tell.accept(WORDS.say("lessons-view.open-first"));
        } else if (!page.pointOut(sentence)) {
            int with = Math.max(0, now.lesson().pages().stream()
                    .map(some -> some.parts().stream().anyMatch(Part.Run.class::isInstance)).toList().indexOf(true));
            now.pageProperty().set(with);
            page.show(now);
            if (!page.pointOut(sentence)) {
                around.tell.accept(sentence);
            }
        }
    }

    private void refresh() {
        Fx.then(around.teaching.shelf(), shelf -> {
            if (list != null) {
                list.show(shelf, lesson -> classes.isBegun(around.session, lesson), this::open);
                if (board.get() == null) {
                    // Whoever has been elsewhere comes back to where the class was.
                    classes.shown(around.session).ifPresent(board::set);
                }
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
}
