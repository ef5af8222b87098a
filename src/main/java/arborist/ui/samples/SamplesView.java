package arborist.ui.samples;

import arborist.trace.Change;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Shown;
import arborist.ui.tend.Hand;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Samples side by side in a session's page, wired: what is done about them, and whether they stand in place of the tree. */
public final class SamplesView {
    private final Shown shown;
    private final Hand hand;
    private final BooleanProperty inSight = new SimpleBooleanProperty(this, "inSight");
    private final ReadOnlyObjectWrapper<@Nullable Column> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");

    public SamplesView(Shown shown, Hand hand) {
        this.shown = shown;
        this.hand = hand;
    }

    /** Whether the samples stand in place of the tree. */
    public BooleanProperty inSightProperty() {
        return inSight;
    }

    public void addTo(Actions actions) {
        actions.add(Actions.Section.VIEW,
                ActDraft.of("samples-view", "Samples side by side", Material2MZ.VIEW_COLUMN, "Shortcut+Shift+V")
                        .named(Bindings.createStringBinding(
                                () -> inSight.get() ? "Back to the tree" : "Samples side by side", inSight))
                        .tip("Shows the samples of the chosen run, or of the newest, and the vote; again shows the tree")
                        .does(() -> inSight.set(!inSight.get())));
        actions.add(Actions.Section.RUN,
                ActDraft.of("strike", "Strike sample", Material2AL.HIGHLIGHT_OFF, "Shift+S")
                        .named(Bindings.createStringBinding(
                                () -> struck() ? "Let it vote again" : "Strike sample", chosen))
                        .tip("Takes the chosen sample out of the vote, or puts it back; the vote is counted anew")
                        .unless(Bindings.createStringBinding(this::hindrance, chosen, inSight, shown.pastProperty()))
                        .does(this::strike));
    }

    public Region pane(Actions actions) {
        SamplesPane pane = new SamplesPane(shown, inSight, actions);
        chosen.bind(pane.chosenProperty());
        return pane;
    }

    private String hindrance() {
        return shown.pastProperty().get() ? "The past cannot be changed; go back to now first (L)."
                : !inSight.get() || chosen.get() == null || shown.tree() == null
                        ? "Choose a sample in the samples side by side first (Ctrl+Shift+V)."
                : "";
    }

    private boolean struck() {
        Column column = chosen.get();
        return column != null && column.sample().struck();
    }

    private void strike() {
        Column column = chosen.get();
        if (column != null) {
            hand.make(struck() ? "Sample " + column.number() + " votes again."
                    : "Sample " + column.number() + " was struck; the vote is counted without it.",
                    new Change.Strike(column.id(), !struck()));
        }
    }
}
