package arborist.exchange.render;

/**
 * A row of colours from worst to best, evenly spaced; between two of them red, green and blue are mixed.
 *
 * <p>The colours are those of cividis, which people with and without colour-blindness read alike (Nuñez, Anderton, Renslow:
 * <i>Optimizing colormaps with consideration for color vision deficiency</i>, PLoS ONE 13(7), 2018), at the ten points that
 * {@code cividis(10)} of the R package viridisLite gives.
 */
public enum Ramp {
    /** The whole of cividis, for light backgrounds. */
    ON_LIGHT(0),
    /** Without its darkest colours, which are lost on a dark background. */
    ON_DARK(0.3);

    private static final int[] CIVIDIS =
            {0x00204D, 0x00336F, 0x39486B, 0x575C6D, 0x707173, 0x8A8779, 0xA69D75, 0xC4B56C,
                0xE4CF5B, 0xFFEA46};

    private final double start;

    Ramp(double start) {
        this.start = start;
    }

    /**
     * The colour at a position.
     *
     * @param position 0 is worst, 1 is best; what lies outside counts as the nearer end
     * @return 0xRRGGBB
     */
    public int at(double position) {
        double place = (start + (1 - start) * Math.clamp(position, 0, 1)) * (CIVIDIS.length - 1);
        int below = Math.min((int) place, CIVIDIS.length - 2);
        return mix(CIVIDIS[below], CIVIDIS[below + 1], place - below);
    }

    private static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int bits = 16; bits >= 0; bits -= 8) {
            int a = from >> bits & 0xFF;
            int b = to >> bits & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * share) << bits;
        }
        return mixed;
    }
}
