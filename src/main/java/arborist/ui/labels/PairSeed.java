package arborist.ui.labels;

import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.TextField;

/** The number that chance is drawn from; what is no number is put back to the one that holds. */
final class PairSeed extends TextField {
    private static final Words WORDS = Words.of(PairSeed.class);
    private static final int MOST_DIGITS = 9;

    private final ReadOnlyObjectProperty<Long> seed;
    private final LongConsumer choose;

    PairSeed(ReadOnlyObjectProperty<Long> seed, LongConsumer choose) {
        this.seed = seed;
        this.choose = choose;
        setId("pairs-seed");
        setPrefColumnCount(6);
        Controls.describe(this, WORDS.say("pair-seed.number"), WORDS.say("pair-seed.whoever-takes-the-same"));
        setOnAction(event -> take());
        focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                take();
            }
        });
        seed.addListener((o, before, now) -> show());
        show();
    }

    private void take() {
        String text = getText().strip();
        if (text.matches("\\d{1," + MOST_DIGITS + "}")) {
            choose.accept(Long.parseLong(text));
        }
        show();
    }

    private void show() {
        setText(String.valueOf(seed.get()));
    }
}
