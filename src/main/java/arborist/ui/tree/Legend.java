package arborist.ui.tree;

import arborist.exchange.render.ScoreScale;
import arborist.exchange.render.ScoreText;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Says what the colours and signs mean, with the ends of the scorer that is shown. */
final class Legend extends HBox {
    private static final double WIDTH = 8;
    private static final double HEIGHT = 0.75;

    private final Label scorer = new Label();
    private final Label to = new Label();
    private final Canvas ramp = new Canvas();
    private final HBox scale = new HBox(scorer, ramp, to);

    @SuppressWarnings("this-escape")
    Legend() {
        getStyleClass().add("tree-legend");
        setId("tree-legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        scale.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(scale, sign(Sign.RIGHT), sign(Sign.WRONG), sign(Sign.PRUNED), sign(Sign.GROWING),
                sign(Sign.GIVEN_UP));
    }

    void show(@Nullable Plan plan, ScoreColours colours, double font) {
        ScoreScale first = plan == null ? null : plan.looks().scales().distinct().stream().findFirst().orElse(null);
        scale.setVisible(first != null);
        scale.setManaged(first != null);
        if (first == null) {
            return;
        }
        String name = first.scorer().name();
        scorer.setText(
                (name.length() > 24 ? name.substring(0, 23) + "…" : name) + "  " + ScoreText.of(first.scoreAt(0)));
        to.setText(ScoreText.of(first.scoreAt(1)));
        scale.setSpacing(0.5 * font);
        ramp.setWidth(WIDTH * font);
        ramp.setHeight(HEIGHT * font);
        double w = ramp.getWidth();
        for (int x = 0; x < w; x++) {
            ramp.getGraphicsContext2D().setFill(colours.of((float) (x / w)));
            ramp.getGraphicsContext2D().fillRect(x, 0, 1, ramp.getHeight());
        }
    }

    private static Label sign(Sign sign) {
        return new Label(sign.glyph + " " + sign.words);
    }
}
