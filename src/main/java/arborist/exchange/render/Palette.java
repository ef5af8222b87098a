package arborist.exchange.render;

/**
 * The colours of a picture, each 0xRRGGBB; texts keep a contrast of 4.5 to 1 or more with what they stand on.
 *
 * @param card the ground of a card
 * @param ink what is to be read first
 * @param muted what is to be read second, and what was pruned
 * @param accent the mark of the problem itself
 */
public record Palette(int ground, int card, int line, int ink, int muted, int edge, int accent, int good, int bad,
        Ramp ramp) {
    public static final Palette LIGHT =
            new Palette(0xFFFFFF, 0xFFFFFF, 0xD1D9E0, 0x1F2328, 0x59636E, 0x98A2AE, 0x0969DA,
                    0x1A7F37, 0xC5221F, Ramp.ON_LIGHT);
    public static final Palette DARK = new Palette(0x0D1117, 0x161B22, 0x3D444D, 0xE6EDF3, 0x9DA7B1, 0x6B7480, 0x58A6FF,
            0x3FB950, 0xFF7B72, Ramp.ON_DARK);
}
