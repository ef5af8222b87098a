package arborist.ui.kit;

import arborist.label.mark.Eyes;
import arborist.label.mark.Whose;
import arborist.words.Words;
import javafx.scene.control.ComboBox;

/** Chooses whose labels every view shows as marks. */
public final class EyesBox extends ComboBox<Whose> {
    private static final Words WORDS = Words.of(EyesBox.class);

    @SuppressWarnings("this-escape")
    public EyesBox(Shown shown, String id) {
        setId(id);
        getItems().setAll(Whose.values());
        setValue(shown.eyesProperty().get().whose());
        Controls.describe(this, WORDS.say("eyes-box.labels-shown-as-marks"), WORDS.say("eyes-box.whose-labels"));
        valueProperty().addListener((o, before, now) -> {
            Eyes eyes = shown.eyesProperty().get();
            if (now != null && now != eyes.whose()) {
                shown.eyesProperty().set(new Eyes(now, eyes.me()));
            }
        });
        shown.eyesProperty().addListener((o, before, now) -> setValue(now.whose()));
    }
}
