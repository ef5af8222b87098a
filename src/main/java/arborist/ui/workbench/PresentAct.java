package arborist.ui.workbench;

import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Shown;
import arborist.ui.kit.TellLine;
import arborist.ui.lessons.Made;
import arborist.ui.present.Presentation;
import arborist.words.Words;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** The act that shows the open problem, the run that is chosen, or the one that a lesson has made, to a class. */
final class PresentAct implements AutoCloseable {
    private static final Words WORDS = Words.of(PresentAct.class);

    private final Session session;
    private final Shown shown;
    private final Supplier<String> name;
    private final TellLine told;
    private final Node page;
    private final BooleanSupplier dark;
    private final BooleanProperty inLesson = new SimpleBooleanProperty();
    private final BooleanProperty keptBack = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Made> last = new SimpleObjectProperty<>();
    private Consumer<String> nothingYet = sentence -> {};
    private Supplier<String> key = () -> "F5";
    private @Nullable Presentation open;

    /** @param page stands in the window beside which the presentation is shown */
    PresentAct(Session session, Shown shown, Supplier<String> name, TellLine told, Node page, BooleanSupplier dark) {
        this.session = session;
        this.shown = shown;
        this.name = name;
        this.told = told;
        this.page = page;
        this.dark = dark;
    }

    void addTo(Actions actions) {
        actions.add(Actions.Section.PLAYBACK, ActDraft
                .of("present", WORDS.say("present-act.present"), Material2MZ.PRESENT_TO_ALL, "F5")
                .tip(WORDS.say("present-act.tip"))
                .unless(Bindings.createStringBinding(this::hindrance, shown.treeProperty(), inLesson, last, keptBack))
                .does(this::present));
        key = actions.get("present")::keyText;
    }

    /**
     * Where a lesson is in sight, it is that one's run that a class waits for, and not what is open behind it.
     *
     * @param lessonInSight whether a lesson stands in place of the tree
     * @param made the run of it that one would present, null for none
     * @param unsaid whether the class is still to guess what came of that run
     * @param noneYet says a sentence where something can be run
     */
    void follow(ObservableValue<Boolean> lessonInSight, ObservableValue<@Nullable Made> made,
            ObservableValue<Boolean> unsaid, Consumer<String> noneYet) {
        nothingYet = noneYet;
        inLesson.bind(lessonInSight);
        last.bind(made);
        keptBack.bind(unsaid);
    }

    private String hindrance() {
        if (inLesson.get()) {
            return last.get() != null && keptBack.get() ? WORDS.say("present-act.guess-first") : "";
        }
        return shown.treeProperty().get() == null ? WORDS.say("present-act.open-first") : "";
    }

    private void present() {
        Made made = last.get();
        Tree tree = shown.tree();
        Problem here = tree == null ? null : tree.problem();
        if (inLesson.get() && made == null) {
            nothingYet.accept(WORDS.say("present-act.run-first", key.get()));
        } else if (inLesson.get() && made != null) {
            present(made.problem(), made.run());
        } else if (here != null) {
            present(here.id(), shown.runProperty().get());
        }
    }

    private void present(Id what, @Nullable Id run) {
        if (open != null) {
            return;
        }
        Fx.then(session.tree(what), now -> {
            Problem problem = now.problem();
            Window window = page.getScene() == null ? null : page.getScene().getWindow();
            if (problem != null && window != null && open == null) {
                Presentation presentation =
                        new Presentation(new Presentation.Play(session, now, problem, run, shown::sees),
                                dark.getAsBoolean(), shown.verdictsHiddenProperty(), name,
                                overlay -> ManualCard.show(overlay, "presenting"), () -> open = null);
                open = presentation;
                presentation.show(window);
            }
        }, told::fail);
    }

    /** The one that is shown, null where none is. */
    @Nullable Presentation open() {
        return open;
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
    }
}
