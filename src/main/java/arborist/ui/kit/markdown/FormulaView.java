package arborist.ui.kit.markdown;

import arborist.ui.kit.Fx;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** A formula in a line of text: its source until it is painted, and for good where it cannot be. */
final class FormulaView extends StackPane {
    private final Tex tex;
    private final String formula;
    private final boolean display;
    private final Text source;
    private final ImageView image = new ImageView();
    private double baseline = -1;

    FormulaView(Tex tex, String formula, boolean display, String source) {
        this.tex = tex;
        this.formula = formula;
        this.display = display;
        this.source = new Text(source);
        // The source is dressed by the style sheet, so it knows the theme's colour and the size of text.
        this.source.getStyleClass().add("math-source");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(source);
        getChildren().addAll(this.source, image);
        image.setManaged(false);
        this.source.fillProperty().addListener((o, before, now) -> paint());
        this.source.fontProperty().addListener((o, before, now) -> paint());
        sceneProperty().addListener((o, before, now) -> paint());
    }

    private void paint() {
        if (getScene() != null && source.getFill() instanceof Color colour) {
            double size = source.getFont().getSize() * 1.3;
            Fx.then(tex.paint(formula, display, size, colour), painted -> painted.ifPresent(this::show), failure -> {
            });
        }
    }

    private void show(Tex.Painted painted) {
        image.setImage(painted.image());
        image.setFitWidth(painted.width());
        image.setFitHeight(painted.height());
        image.setManaged(true);
        source.setVisible(false);
        source.setManaged(false);
        baseline = painted.baseline();
        requestLayout();
    }

    @Override
    public double getBaselineOffset() {
        return baseline < 0 ? source.getBaselineOffset() : baseline;
    }
}
