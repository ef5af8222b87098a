package arborist.ui.tree;

import javafx.scene.paint.Color;

/** The colours of scores, from a ramp that people who see fewer colours can read: cividis, as in <i>PLOS ONE</i> 13(7), 2018. */
final class ScoreColours {
    private static final int STEPS = 64;
    private static final String[] CIVIDIS =
            {"#00224e", "#123570", "#3b496c", "#575d6d", "#707173", "#8a8678", "#a59c74",
                "#c3b369", "#e1cc55", "#fee838"};

    private final Color[] ramp = new Color[STEPS];
    private final Color none;

    /**
     * @param none the colour of what has no score
     * @param dark whether on a dark ground, where the ramp begins where it can still be told from it
     */
    ScoreColours(Color none, boolean dark) {
        this.none = none;
        for (int i = 0; i < STEPS; i++) {
            double share = i / (double) (STEPS - 1);
            ramp[i] = at(dark ? 0.22 + 0.78 * share : share);
        }
    }

    /**
     * @param share from 0 to 1, NaN for no score
     */
    Color of(float share) {
        return Float.isNaN(share) ? none : ramp[Math.clamp(Math.round(share * (STEPS - 1)), 0, STEPS - 1)];
    }

    private static Color at(double share) {
        double place = share * (CIVIDIS.length - 1);
        int below = Math.min((int) place, CIVIDIS.length - 2);
        return Color.web(CIVIDIS[below]).interpolate(Color.web(CIVIDIS[below + 1]), place - below);
    }
}
