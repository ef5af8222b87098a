package arborist.app.bench;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** How fast one core multiplies and adds where it never waits for memory: nothing can be faster. */
final class FusedPeak {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int ROUNDS = 4_000_000;
    private static final int CHAINS = 8;

    private FusedPeak() {}

    /** Floating point operations a second, the best of some tries. */
    static double measured() {
        double best = 0;
        for (int i = 0; i < 6; i++) {
            long started = System.nanoTime();
            float sum = round(1 + i * 1e-9f);
            double seconds = (System.nanoTime() - started) / 1e9;
            best = Float.isNaN(sum) ? best : Math.max(best, 2.0 * CHAINS * SPECIES.length() * ROUNDS / seconds);
        }
        return best;
    }

    private static float round(float factor) {
        FloatVector x = FloatVector.broadcast(SPECIES, factor);
        FloatVector y = FloatVector.broadcast(SPECIES, 1e-9f);
        FloatVector a = y;
        FloatVector b = y;
        FloatVector c = y;
        FloatVector d = y;
        FloatVector e = y;
        FloatVector f = y;
        FloatVector g = y;
        FloatVector h = y;
        for (int i = 0; i < ROUNDS; i++) {
            a = a.fma(x, y);
            b = b.fma(x, y);
            c = c.fma(x, y);
            d = d.fma(x, y);
            e = e.fma(x, y);
            f = f.fma(x, y);
            g = g.fma(x, y);
            h = h.fma(x, y);
        }
        return a.add(b).add(c.add(d)).add(e.add(f)).add(g.add(h)).reduceLanes(VectorOperators.ADD);
    }
}
