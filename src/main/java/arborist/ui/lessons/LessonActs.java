package arborist.ui.lessons;

import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What one can do in lessons, with a key each. */
final class LessonActs {
    private static final Words WORDS = Words.of(LessonActs.class);
    private static final int MOST_OPTIONS = 8;

    private final BooleanProperty inSight;
    private final ObjectProperty<@Nullable Board> board;
    private final ObservableValue<Boolean> treeBehind;
    private final Classes classes;
    private final Deeds deeds;

    /** What they do. */
    interface Deeds {
        /** Shows what was shown before the lessons. */
        void leave();

        /** @param by how many pages on */
        void turn(int by);

        void list();

        /** Runs what comes next on the page. */
        void run();

        void notes();

        /** @param option from 0 */
        void choose(int option);

        /** Sends one class away and begins, or goes on, with another. */
        void another(Runnable toAnother);
    }

    /**
     * @param board what was done of the lesson that is open, null where none is
     * @param treeBehind whether the tree was shown before the lessons
     */
    LessonActs(BooleanProperty inSight, ObjectProperty<@Nullable Board> board, ObservableValue<Boolean> treeBehind,
            Classes classes, Deeds deeds) {
        this.inSight = inSight;
        this.board = board;
        this.treeBehind = treeBehind;
        this.classes = classes;
        this.deeds = deeds;
    }

    void addTo(Actions actions) {
        actions.add(Actions.Section.HELP,
                ActDraft.of("lessons", WORDS.say("lessons-view.lessons"), Material2MZ.SCHOOL, "Shortcut+L")
                        .named(Bindings.createStringBinding(() -> inSight.get() ? back()
                                : WORDS.say("lessons-view.lessons"), inSight, treeBehind))
                        .tip(WORDS.say("lessons-view.lessons-tip"))
                        .does(() -> {
                            if (inSight.get()) {
                                deeds.leave();
                            } else {
                                inSight.set(true);
                            }
                        }),
                ActDraft.of("lesson-leave", WORDS.say("lessons-view.to-tree"), Material2AL.ARROW_BACK, "Esc")
                        .named(Bindings.createStringBinding(this::back, treeBehind))
                        .tip(WORDS.say("lessons-view.leave-tip"))
                        .unless(Bindings.createStringBinding(
                                () -> inSight.get() ? "" : WORDS.say("lessons-view.open-first"), inSight))
                        .in(Act.Where.LESSON).does(deeds::leave));
        actions.add(Actions.Section.HELP,
                key("lesson-next", WORDS.say("lessons-view.next"), Material2AL.ARROW_FORWARD, "Page Down",
                        WORDS.say("lessons-view.next-tip"),
                        last(1),
                        () -> deeds.turn(1)),
                key("lesson-previous", WORDS.say("lessons-view.before"), Material2AL.ARROW_BACK, "Page Up",
                        WORDS.say("lessons-view.before-tip"),
                        last(-1), () -> deeds.turn(-1)),
                key("lesson-list", WORDS.say("lessons-view.list"), Material2AL.LIST, "Backspace",
                        WORDS.say("lessons-view.list-tip"),
                        open(), deeds::list),
                key("lesson-run", WORDS.say("lessons-view.run"), Material2MZ.PLAY_ARROW, "R",
                        WORDS.say("lessons-view.run-tip"), open(), deeds::run),
                key("lesson-notes", WORDS.say("lessons-view.notes"), Material2MZ.SPEAKER_NOTES, "N",
                        WORDS.say("lessons-view.notes-tip"),
                        open(), deeds::notes));
        List<Act> choices = new ArrayList<>();
        for (int i = 0; i < MOST_OPTIONS; i++) {
            int option = i;
            choices.add(key("lesson-option-" + (i + 1), WORDS.say("lessons-view.option", i + 1), Material2AL.CHECK,
                    String.valueOf(i + 1),
                    WORDS.say("lessons-view.option-tip"), open(), () -> deeds.choose(option)));
        }
        actions.add(Actions.Section.HELP, choices);
        actions.add(Actions.Section.HELP,
                ActDraft.of("lesson-class", WORDS.say("lessons-view.class"), Material2MZ.REFRESH, "Shortcut+Shift+U")
                        .tip(WORDS.say("lessons-view.class-tip"))
                        .does(() -> deeds.another(classes::begin)),
                ActDraft.of("lesson-class-before", WORDS.say("lessons-view.class-before"), Material2MZ.UNDO,
                        "Shortcut+Alt+U").tip(WORDS.say("lessons-view.class-before-tip"))
                        .unless(Bindings.createStringBinding(() -> classes.leftProperty().get() ? ""
                                : WORDS.say("lessons-view.no-class-before"), classes.leftProperty()))
                        .does(() -> deeds.another(classes::callBack)));
    }

    /** Whither one leaves. */
    private String back() {
        return treeBehind.getValue() ? WORDS.say("lessons-view.to-tree") : WORDS.say("lessons-view.back");
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
