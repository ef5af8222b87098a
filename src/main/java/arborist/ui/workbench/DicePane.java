package arborist.ui.workbench;

import arborist.task.make.Made;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.KeyText;
import arborist.ui.workbench.DiceChoice.Family;
import arborist.words.Words;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Draws problems that can be checked exactly: of which family, how hard, and whether Sapling may have seen them. */
final class DicePane extends FlowPane {
    private static final Words WORDS = Words.of(DicePane.class);
    private final String key = KeyText.of("Shortcut+D");

    private final DiceChoice choice;
    private final Consumer<Made> drawn;
    private final Consumer<String> failed;
    private final Slider level = new Slider(1, 2, 1);
    private final Label words = Controls.label("", "muted");
    private int rolls;

    /**
     * @param drawn is handed the newest problem drawn, on the FX thread
     */
    DicePane(DiceChoice choice, Consumer<Made> drawn, Consumer<String> failed) {
        this.choice = choice;
        this.drawn = drawn;
        this.failed = failed;
        setHgap(12);
        setVgap(6);
        setRowValignment(VPos.CENTER);
        HBox hard = new HBox(6, level, words);
        hard.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(roll(), families(), hard, heldOut());
        difficulty();
        fit();
    }

    /** Draws a problem; where another is drawn meanwhile, only the last one is handed on. */
    void draw() {
        DiceChoice.Order order = choice.order();
        int roll = ++rolls;
        Fx.then(CompletableFuture.supplyAsync(() -> order.draw(ThreadLocalRandom.current())), made -> {
            if (roll == rolls) {
                drawn.accept(made);
            }
        }, failed);
    }

    private HBox roll() {
        Button button =
                Controls.button(WORDS.say("dice-pane.roll"), WORDS.say("dice-pane.draws-a-problem-into-the", key),
                        this::draw);
        button.setId("dice-roll");
        button.setGraphic(new FontIcon(Material2AL.CASINO));
        button.setAccessibleText(WORDS.say("dice-pane.roll-the-dice-draws-a"));
        HBox box = new HBox(6, button, Controls.keyCap(key));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private ComboBox<Family> families() {
        ComboBox<Family> box = new ComboBox<>();
        box.setId("dice-family");
        box.getItems().setAll(Family.values());
        box.setValue(choice.family());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.valueProperty().addListener((o, before, now) -> {
            choice.family(now);
            fit();
        });
        return Controls.describe(box, WORDS.say("dice-pane.family-of-the-problem"),
                WORDS.say("dice-pane.what-kind-of-problem-the"));
    }

    private void difficulty() {
        level.setId("dice-level");
        level.setMajorTickUnit(1);
        level.setMinorTickCount(0);
        level.setBlockIncrement(1);
        level.setSnapToTicks(true);
        level.setStyle("-fx-pref-width: 7em;");
        Controls.describe(level, WORDS.say("dice-pane.difficulty"), WORDS.say("dice-pane.how-hard-a-problem-the"));
        level.valueProperty().addListener((o, before, now) -> {
            choice.level((int) Math.round(now.doubleValue()));
            tell();
        });
        words.setMinWidth(Region.USE_PREF_SIZE);
    }

    private CheckBox heldOut() {
        CheckBox box = new CheckBox(WORDS.say("dice-pane.held-out"));
        box.setId("dice-held-out");
        box.setSelected(choice.heldOut());
        box.selectedProperty().addListener((o, before, now) -> choice.heldOut(now));
        return Controls.describe(box, WORDS.say("dice-pane.only-problems-that-are-held"),
                WORDS.say("dice-pane.draws-from-the-problems-that"));
    }

    /** Each family has its own levels; the slider stays where it was as far as these go. */
    private void fit() {
        int kept = choice.level();
        level.setMax(choice.family().hardest());
        level.setValue(kept);
        tell();
    }

    private void tell() {
        words.setText(WORDS.say("dice-pane.level-of", choice.level(), choice.family().hardest()));
        level.setAccessibleText(WORDS.say("dice-pane.difficulty-of", words.getText()));
    }
}
