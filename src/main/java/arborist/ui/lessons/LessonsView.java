package arborist.ui.lessons;

import arborist.lesson.Lesson;
import arborist.lesson.Part;
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
import arborist.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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
    private static final Words WORDS = Words.of(LessonsView.class);
    private static final int MOST_OPTIONS = 8;
    /** A platform thread: problems are drawn, and sessions waited for. */
    private static final Executor BESIDE = work -> Thread.ofPlatform().daemon().name("lesson-found").start(work);

    private final Around around;
    private final Desk desk;
    private final BoardRuns runs;
    private final BoardCurves curves;
    private final BooleanProperty inSight = new SimpleBooleanProperty(this, "inSight");
    private final ObjectProperty<@Nullable Board> board = new SimpleObjectProperty<>(this, "board");
    private final ObservableValue<@Nullable Made> last = board.flatMap(b -> b == null ? null : b.lastProperty());
    private final ObservableValue<Boolean> keptBack =
            board.flatMap(b -> b == null ? null : b.lastWaiting()).orElse(false);
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
        curves = new BoardCurves(around.teaching.runners(), around.conductor);
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

    /** The run that was made last in the lesson that is open; null where none is open, or nothing was run in it. */
    public ObservableValue<@Nullable Made> lastProperty() {
        return last;
    }

    /** Whether the class is still to say something of that run. */
    public ObservableValue<Boolean> keptBackProperty() {
        return keptBack;
    }

    public void addTo(Actions actions) {
        actions.add(Actions.Section.HELP,
                ActDraft.of("lessons", WORDS.say("lessons-view.lessons"), Material2MZ.SCHOOL, "Shortcut+L")
                        .named(Bindings.createStringBinding(() -> inSight.get() ? back()
                                : WORDS.say("lessons-view.lessons"), inSight, around.treeBehind))
                        .tip(WORDS.say("lessons-view.lessons-tip"))
                        .does(() -> {
                            if (inSight.get()) {
                                around.leave.run();
                            } else {
                                inSight.set(true);
                            }
                        }),
                ActDraft.of("lesson-leave", WORDS.say("lessons-view.to-tree"), Material2AL.ARROW_BACK, "Esc")
                        .named(Bindings.createStringBinding(this::back, around.treeBehind))
                        .tip(WORDS.say("lessons-view.leave-tip"))
                        .unless(Bindings.createStringBinding(
                                () -> inSight.get() ? "" : WORDS.say("lessons-view.open-first"), inSight))
                        .in(Act.Where.LESSON).does(around.leave));
        actions.add(Actions.Section.HELP,
                key("lesson-next", WORDS.say("lessons-view.next"), Material2AL.ARROW_FORWARD, "Page Down",
                        WORDS.say("lessons-view.next-tip"),
                        last(1),
                        () -> turn(1)),
                key("lesson-previous", WORDS.say("lessons-view.before"), Material2AL.ARROW_BACK, "Page Up",
                        WORDS.say("lessons-view.before-tip"),
                        last(-1), () -> turn(-1)),
                key("lesson-list", WORDS.say("lessons-view.list"), Material2AL.LIST, "Backspace",
                        WORDS.say("lessons-view.list-tip"),
                        open(), () -> {
                            board.set(null);
                            focus();
                        }),
                key("lesson-run", WORDS.say("lessons-view.run"), Material2MZ.PLAY_ARROW, "R",
                        WORDS.say("lessons-view.run-tip"), open(), this::runNext),
                anew.act(inSight),
                key("lesson-notes", WORDS.say("lessons-view.notes"), Material2MZ.SPEAKER_NOTES, "N",
                        WORDS.say("lessons-view.notes-tip"),
                        open(), () -> desk.notesProperty().set(!desk.notesProperty().get())));
        anew.keyed(actions.get("lesson-anew")::keyText);
        List<Act> choices = new ArrayList<>();
        for (int i = 0; i < MOST_OPTIONS; i++) {
            int option = i;
            choices.add(key("lesson-option-" + (i + 1), WORDS.say("lessons-view.option", i + 1), Material2AL.CHECK,
                    String.valueOf(i + 1),
                    WORDS.say("lessons-view.option-tip"), open(), () -> choose(option)));
        }
        actions.add(Actions.Section.HELP, choices);
        actions.add(Actions.Section.HELP,
                ActDraft.of("lesson-class", WORDS.say("lessons-view.class"), Material2MZ.REFRESH, "Shortcut+Shift+U")
                        .tip(WORDS.say("lessons-view.class-tip"))
                        .does(() -> turn(classes::begin)),
                ActDraft.of("lesson-class-before", WORDS.say("lessons-view.class-before"), Material2MZ.UNDO,
                        "Shortcut+Alt+U").tip(WORDS.say("lessons-view.class-before-tip"))
                        .unless(Bindings.createStringBinding(() -> classes.leftProperty().get() ? ""
                                : WORDS.say("lessons-view.no-class-before"), classes.leftProperty()))
                        .does(() -> turn(classes::callBack)));
    }

    /** Sends one class away and begins, or goes on, with another. */
    private void turn(Runnable toAnother) {
        runs.stopAll();
        curves.stopAll();
        toAnother.run();
        board.set(null);
        around.tell.accept(WORDS.say("lessons-view.another-class"));
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
            Fx.then(CompletableFuture.supplyAsync(() -> FoundAgain.of(lesson, around.door), BESIDE),
                    all -> all.forEach(found -> opened.found(found.block(), found.luck(), found.digests())),
                    around.fail);
        }
    }

    private void stop(Board stopped) {
        stopped.lesson().runs().forEach(run -> runs.stop(stopped, run.id()));
        stopped.lesson().curves().forEach(curve -> curves.stop(stopped, curve.id()));
    }

    /** Whither one leaves. */
    private String back() {
        return around.treeBehind.getValue() ? WORDS.say("lessons-view.to-tree") : WORDS.say("lessons-view.back");
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
                list.show(shelf, this::open);
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
                boolean any = page.blocks().stream().anyMatch(b -> b instanceof RunBlock || b instanceof CurveBlock);
                around.tell.accept(any ? WORDS.say("lessons-view.all-has-run")
                        : WORDS.say("lessons-view.nothing-to-run"));
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
                () -> !inSight.get() || board.get() == null ? WORDS.say("lessons-view.open-first") : "",
                inSight, board);
    }

    /** Whether there is no page further on. */
    private ObservableValue<String> last(int by) {
        ObservableValue<Integer> place = board.flatMap(b -> b == null ? null : b.pageProperty().map(Number::intValue));
        return place.orElse(-1).map(at -> {
            Board now = board.get();
            if (now == null) {
                return WORDS.say("lessons-view.open-first");
            }
            int to = at + by;
            return to < 0 ? WORDS.say("lessons-view.first-page")
                    : to >= now.lesson().pages().size() ? WORDS.say("lessons-view.last-page")
                    : "";
        });
    }

    private static Act key(String id, String name, Ikon icon, String key, String tip, ObservableValue<String> hindrance,
            Runnable does) {
        return ActDraft.of(id, name, icon, key).tip(tip).unless(hindrance).in(Act.Where.LESSON).does(does);
    }
}
