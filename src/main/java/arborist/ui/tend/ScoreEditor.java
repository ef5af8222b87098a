package arborist.ui.tend;

import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.function.DoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Gives a thought another score, as a number in the range of those beside it, with its colour as it is chosen. */
public final class ScoreEditor extends Editor {
    private static final Words WORDS = Words.of(ScoreEditor.class);
    private final TextField number = new TextField();
    private final Scale scale;
    private final TextEditor.Saving saving;

    /**
     * @param value the score that stands
     * @param colour of a value
     */
    public ScoreEditor(String title, Scale scale, double value, DoubleFunction<Color> colour,
            TextEditor.Saving saving) {
        super(title, WORDS.say("score-editor.save"));
        this.scale = scale;
        this.saving = saving;
        number.setId("editor-score");
        number.setPrefColumnCount(7);
        number.setText(format(value));
        number.selectAll();
        Controls.describe(number, WORDS.say("score-editor.score-from-to", format(scale.min()), format(scale.max())),
                WORDS.say("score-editor.a-number-from-to", format(scale.min()), format(scale.max())));
        Slider slider = new Slider(scale.min(), scale.max(), Math.clamp(value, scale.min(), scale.max()));
        slider.setBlockIncrement((scale.max() - scale.min()) / 20);
        Controls.describe(slider, WORDS.say("score-editor.score-as-a-slider"),
                WORDS.say("score-editor.drag-or-use-the-arrow"));
        slider.setMinWidth(40);
        slider.setPrefWidth(120);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Region swatch = new Region();
        swatch.setMinSize(14, 14);
        swatch.setMaxSize(14, 14);
        slider.valueProperty().addListener((o, before, now) -> {
            if (slider.isFocused() || slider.isValueChanging()) {
                number.setText(format(now.doubleValue()));
            }
        });
        number.textProperty().addListener((o, before, now) -> {
            double typed = parse(now);
            if (!Double.isNaN(typed)) {
                slider.setValue(Math.clamp(typed, scale.min(), scale.max()));
                paint(swatch, colour, typed);
            }
        });
        paint(swatch, colour, value);
        HBox line = new HBox(8, swatch, number, slider);
        line.setAlignment(Pos.CENTER_LEFT);
        body(line, Controls.wrapped(
                scale.higherIsBetter()
                        ? WORDS.say("score-editor.higher-is-better", format(scale.min()), format(scale.max()))
                        : WORDS.say("score-editor.lower-is-better", format(scale.min()), format(scale.max())),
                "muted", "small"));
    }

    @Override
    public Node first() {
        return number;
    }

    @Override
    protected void save() {
        double value = parse(number.getText());
        if (Double.isNaN(value) || value < scale.min() || value > scale.max()) {
            failed(WORDS.say("score-editor.a-score-is-a-number", format(scale.min()), format(scale.max())));
        } else {
            saving.save(number.getText(), this::saved, this::failed);
        }
    }

    /** The number that was typed, with a point or a comma; not a number where it is none. */
    public static double parse(String text) {
        try {
            double value = Double.parseDouble(text.strip().replace(',', '.'));
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A score with three digits behind the point at most. */
    public static String format(double value) {
        return WORDS.decimals(value, 3);
    }

    private void paint(Region swatch, DoubleFunction<Color> colour, double value) {
        Color c = colour.apply(Math.clamp(value, scale.min(), scale.max()));
        swatch.setStyle("-fx-background-radius: 3px; -fx-background-color: " + c.toString().replace("0x", "#") + ";");
    }
}
