package arborist.ui.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide each character of a font is, in em, measured once each: a text's width is then a sum, and no frame waits for it. */
final class Advances implements IntToDoubleFunction {
    private static final double MEASURED_AT = 100;

    private final Text probe = new Text();
    private final Map<Integer, Double> known = new HashMap<>();

    Advances(String family) {
        probe.setFont(Font.font(family, MEASURED_AT));
    }

    @Override
    public double applyAsDouble(int codePoint) {
        return known.computeIfAbsent(codePoint, this::measure);
    }

    double width(String text) {
        return text.codePoints().mapToDouble(this).sum();
    }

    private double measure(int codePoint) {
        probe.setText(Character.toString(codePoint));
        return probe.getLayoutBounds().getWidth() / MEASURED_AT;
    }
}
