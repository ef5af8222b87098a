package arborist.ui.workbench;

import arborist.trace.Edit;
import arborist.trace.Tree;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** The bar on which the open problem's edits are played, and the sentence of the edit that was made last. */
final class PlaybackBar extends HBox {
    private static final Words WORDS = Words.of(PlaybackBar.class);
    private static final List<Integer> SPEEDS = List.of(1, 2, 4, 8, 16, 32, 64);

    private final Playhead head;
    private final Slider slider = new Slider(0, 1, 1);

    /**
     * @param words tells an edit in a sentence
     */
    PlaybackBar(Playhead head, Shown shown, Actions actions, BiFunction<Edit, Tree, String> words) {
        this.head = head;
        getStyleClass().add("bottom");
        setId("playback");
        Button play = Controls.icon(actions.get("play"));
        play.graphicProperty().bind(Bindings.createObjectBinding(
                () -> new FontIcon(head.playingProperty().get() ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW),
                head.playingProperty()));
        getChildren().addAll(Controls.icon(actions.get("step-back")), play, Controls.icon(actions.get("step-forward")),
                slider(), place(), sentence(shown, words), Controls.spacer(), speeds());
        Button live = Controls.button(actions.get("live"));
        getChildren().add(Controls.shown(live, shown.pastProperty()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                head.toggle();
                event.consume();
            }
        });
    }

    private Slider slider() {
        slider.setId("playback-slider");
        slider.setPrefWidth(260);
        slider.setMinWidth(120);
        slider.setBlockIncrement(1);
        Controls.describe(slider, WORDS.say("playback-bar.moment-of-the-problems-past"),
                WORDS.say("playback-bar.drag-through-the-edits-the"));
        slider.maxProperty().bind(Bindings.max(1, head.lengthProperty()));
        slider.disableProperty().bind(head.lengthProperty().isEqualTo(0));
        head.positionProperty().addListener((o, before, now) -> {
            if (!slider.isValueChanging()) {
                slider.setValue(now.intValue());
            }
        });
        head.lengthProperty().addListener((o, before, now) -> slider.setValue(head.positionProperty().get()));
        slider.valueProperty().addListener((o, before, now) -> {
            int to = (int) Math.round(now.doubleValue());
            if (to != head.positionProperty().get()) {
                head.pause();
                head.go(to);
            }
        });
        return slider;
    }

    private Label place() {
        Label place = Controls.label("", "muted");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.textProperty().bind(Bindings.createStringBinding(
                () -> WORDS.say("playback-bar.edit-of", head.positionProperty().get(), head.lengthProperty().get()),
                head.positionProperty(), head.lengthProperty()));
        return place;
    }

    private Label sentence(Shown shown, BiFunction<Edit, Tree, String> words) {
        Label sentence = Controls.label("");
        sentence.setId("playback-sentence");
        sentence.setTextOverrun(OverrunStyle.ELLIPSIS);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.SOMETIMES);
        sentence.textProperty().bind(Bindings.createStringBinding(() -> {
            Edit last = head.lastProperty().get();
            Tree tree = shown.tree();
            return last == null || tree == null ? "" : words.apply(last, tree);
        }, head.lastProperty(), shown.treeProperty(), shown.verdictsHiddenProperty()));
        return sentence;
    }

    private ComboBox<Integer> speeds() {
        ComboBox<Integer> box = new ComboBox<>();
        box.getItems().addAll(SPEEDS);
        box.setValue(4);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer speed) {
                return WORDS.say("playback-bar.edits-s", speed);
            }

            @Override
            public Integer fromString(String text) {
                return Integer.valueOf(text.replaceAll("\\D", ""));
            }
        });
        box.valueProperty().addListener((o, before, now) -> head.speed(now));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return Controls.describe(box, WORDS.say("playback-bar.speed-of-playback"),
                WORDS.say("playback-bar.how-many-edits-go-by"));
    }
}
