package arborist.ui.workbench;

import arborist.session.Session;
import arborist.trace.Problem;
import arborist.trace.Tree;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Shown;
import arborist.ui.kit.TellLine;
import arborist.ui.present.Presentation;
import arborist.words.Words;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/** The act that shows the open problem, or the run that is chosen, to a class. */
final class PresentAct implements AutoCloseable {
    private static final Words WORDS = Words.of(PresentAct.class);
    private final Session session;
    private final Shown shown;
    private final Supplier<String> name;
    private final TellLine told;
    private final Node page;
    private final BooleanSupplier dark;
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
                .tip(WORDS.say("present-act.shows-the-run-to-a"))
                .unless(Bindings.createStringBinding(
                        () -> shown.treeProperty().get() == null ? WORDS.say("present-act.open-a-problem-on-the") : "",
                        shown.treeProperty()))
                .does(this::present));
    }

    private void present() {
        Tree tree = shown.tree();
        Problem here = tree == null ? null : tree.problem();
        if (here == null || open != null) {
            return;
        }
        Fx.then(session.tree(here.id()), now -> {
            Problem problem = now.problem();
            Window window = page.getScene() == null ? null : page.getScene().getWindow();
            if (problem != null && window != null && open == null) {
                Presentation presentation = new Presentation(
                        new Presentation.Play(session, now, problem, shown.runProperty().get()), dark.getAsBoolean(),
                        shown.verdictsHiddenProperty(), name, () -> open = null);
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
