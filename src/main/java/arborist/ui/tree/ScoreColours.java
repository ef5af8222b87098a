package arborist.ui.tree;

import arborist.exchange.render.Ramp;
import javafx.scene.paint.Color;

/** The colours of scores, made once so that no frame makes them: a ramp that people who see fewer colours can read as well. */
final class ScoreColours {
    private static final int STEPS = 64;

    private final Color[] ramp = new Color[STEPS];
    private final Color none;

    /**
     * @param none the colour of what has no score
     * @param dark whether on a dark ground, where the ramp begins where it can still be told from it
     */
    ScoreColours(Color none, boolean dark) {
        this.none = none;
        for (int i = 0; i < STEPS; i++) {
            int rgb = (dark ? Ramp.ON_DARK : Ramp.ON_LIGHT).at(i / (double) (STEPS - 1));
            ramp[i] = Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
        }
    }

    /**
     * @param share from 0 to 1, NaN for no score
     */
    Color of(float share) {
        return Float.isNaN(share) ? none : ramp[Math.clamp(Math.round(share * (STEPS - 1)), 0, STEPS - 1)];
    }
}
