package arborist.ui.run;

import arborist.reason.Plan;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Flow;
import arborist.ui.kit.TellLine;
import arborist.words.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was chosen for runs before, under names: to be chosen again, kept, renamed and deleted, each of which can be undone. */
final class PresetRow extends VBox {
    private static final Words WORDS = Words.of(PresetRow.class);
    private final RunDialog.Keepsake keepsake;
    private final Consumer<Plan> use;
    private final Supplier<Plan> chosen;
    private final ComboBox<String> names = new ComboBox<>();
    private final Button rename =
            Controls.button(WORDS.say("preset-row.rename"), WORDS.say("preset-row.gives-the-chosen-preset-the"),
                    this::rename);
    private final Button delete = Controls.button(WORDS.say("preset-row.delete"),
            WORDS.say("preset-row.deletes-the-preset-of-this"), this::delete);
    private final TellLine told = new TellLine();
    private @Nullable String current;
    private boolean filling;

    /**
     * @param use takes a preset that was chosen
     * @param chosen what is chosen now; throws {@link IllegalArgumentException} with a sentence where something is missing
     */
    PresetRow(RunDialog.Keepsake keepsake, Consumer<Plan> use, Supplier<Plan> chosen) {
        super(4);
        this.keepsake = keepsake;
        this.use = use;
        this.chosen = chosen;
        names.setId("run-preset");
        names.setEditable(true);
        names.setStyle("-fx-pref-width: 15.5em;");
        names.setPromptText(WORDS.say("preset-row.choose-one-or-name-a"));
        names.getEditor().setPromptText(WORDS.say("preset-row.choose-one-or-name-a"));
        Controls.describe(names, WORDS.say("preset-row.preset"),
                WORDS.say("preset-row.what-was-chosen-before-under"));
        Button keep = Controls.button(WORDS.say("preset-row.keep"), WORDS.say("preset-row.keeps-what-is-chosen-here"),
                this::keep);
        keep.setId("run-preset-keep");
        rename.setId("run-preset-rename");
        delete.setId("run-preset-delete");
        Flow choosing = new Flow(10, 6, names, keep, rename, delete);
        // All of the row; its height is then told for what there is.
        choosing.setPrefWrapLength(2000);
        HBox row = new HBox(10, Rows.name(WORDS.say("preset-row.preset")), choosing);
        row.setAlignment(Pos.CENTER_LEFT);
        told.setId("run-preset-told");
        getChildren().addAll(row, Controls.shown(told, told.visibleWhenTold()));
        fill(null);
        names.valueProperty().addListener((o, before, now) -> choose(now));
        names.getEditor().textProperty().addListener((o, before, now) -> offer());
    }

    private void fill(@Nullable String name) {
        filling = true;
        names.getItems().setAll(keepsake.presets());
        names.setValue(name);
        names.getEditor().setText(name == null ? "" : name);
        current = name;
        filling = false;
        offer();
    }

    private void offer() {
        String typed = typed();
        delete.setDisable(keepsake.preset(typed) == null);
        rename.setDisable(current == null || typed.isEmpty() || keepsake.preset(typed) != null);
    }

    private void choose(@Nullable String name) {
        // A name that was typed becomes the box's value as soon as it is left, on the way to Keep: that chooses nothing.
        boolean typedName = !names.isShowing() && typed().equals(name);
        Plan plan = name == null || filling || typedName ? null : keepsake.preset(name);
        if (plan != null) {
            current = name;
            use.accept(plan);
            offer();
        }
    }

    private void keep() {
        String name = typed();
        if (name.isEmpty()) {
            told.fail(WORDS.say("preset-row.type-a-name-for-it"));
            names.getEditor().requestFocus();
            return;
        }
        try {
            Plan plan = chosen.get();
            Plan before = keepsake.preset(name);
            keepsake.keep(name, plan);
            fill(name);
            told.tell(
                    before == null ? WORDS.say("preset-row.kept-as", name)
                            : WORDS.say("preset-row.is-now-what-is-chosen", name),
                    WORDS.say("preset-row.undo"),
                    () -> put(name, before));
        } catch (IllegalArgumentException e) {
            told.fail(String.valueOf(e.getMessage()));
        }
    }

    private void rename() {
        String before = current;
        String now = typed();
        Plan plan = before == null ? null : keepsake.preset(before);
        if (before != null && plan != null) {
            keepsake.forget(before);
            keepsake.keep(now, plan);
            fill(now);
            told.tell(WORDS.say("preset-row.is-called-now", before, now), WORDS.say("preset-row.undo"), () -> {
                keepsake.forget(now);
                put(before, plan);
            });
        }
    }

    private void delete() {
        String name = typed();
        Plan plan = keepsake.preset(name);
        if (plan != null) {
            keepsake.forget(name);
            fill(null);
            told.tell(WORDS.say("preset-row.deleted", name), WORDS.say("preset-row.undo"), () -> put(name, plan));
        }
    }

    /** As it was before. */
    private void put(String name, @Nullable Plan plan) {
        if (plan == null) {
            keepsake.forget(name);
        } else {
            keepsake.keep(name, plan);
        }
        fill(plan == null ? null : name);
        // The button that was pressed is gone, and the keyboard with it.
        names.requestFocus();
    }

    private String typed() {
        String text = names.getEditor().getText();
        return text == null ? "" : text.strip();
    }
}
