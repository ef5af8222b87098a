package arborist.ui.workbench;

import arborist.exchange.render.Ramp;
import arborist.exchange.render.ScoreScales;
import arborist.trace.Score;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import java.util.function.Function;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The colour of a score beside the tree: the same that the tree gives it, on the same ground. */
final class ScoreShades implements Function<Score, Color> {
    private final Shown shown;
    private final Region page;
    private @Nullable Tree known;
    private ScoreScales scales = ScoreScales.NONE;

    /** @param page anything in the window, whose scene tells whether the ground is dark */
    ScoreShades(Shown shown, Region page) {
        this.shown = shown;
        this.page = page;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // whether it is another tree, not whether it looks alike
    public Color apply(Score score) {
        Tree now = shown.tree();
        if (now != known) {
            known = now;
            scales = now == null ? ScoreScales.NONE : ScoreScales.of(now.nodes().values());
        }
        int rgb = (dark() ? Ramp.ON_DARK : Ramp.ON_LIGHT).at(scales.at(score));
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private boolean dark() {
        Background ground = page.getScene() != null && page.getScene().getRoot() instanceof Region root
                ? root.getBackground() : null;
        return ground != null && !ground.getFills().isEmpty()
                && ground.getFills().getFirst().getFill() instanceof Color colour && colour.getBrightness() < 0.5;
    }
}
