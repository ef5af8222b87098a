package arborist.sapling.math;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of matrices of floats.
 *
 * <p>The sum behind each element runs over the inner dimension in order, whatever the tile that it falls into, so a row comes out the same to
 * the last bit alone and among others. Tiles are four rows by two vectors: with bigger ones the compiler begins to put vectors on the heap.
 */
public final class Product {
    /** The widths of results are multiples of this, on every processor. */
    public static final int LANES = 16;

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED.length() > LANES
            ? FloatVector.SPECIES_512
            : FloatVector.SPECIES_PREFERRED;
    private static final int V = SPECIES.length();
    /** How much of the inner dimension is summed before going on to the next tile: so much of the right side stays in the nearest cache. */
    private static final int BLOCK = 256;

    private Product() {}

    /** The smallest allowed width that holds so many columns. */
    public static int padded(int columns) {
        return (columns + LANES - 1) / LANES * LANES;
    }

    /** c = a b, or c += a b; see {@link Side} for how sides lie in their arrays. The width of b and c is a multiple of {@link #LANES}. */
    public static void of(Side a, Side b, Side c, int rows, int columns, int inner, boolean add) {
        if (columns % LANES != 0) {
            throw new IllegalArgumentException("a width of " + columns + " is no multiple of " + LANES);
        }
        for (int k = 0; k < inner; k += BLOCK) {
            block(a.data(), a.from() + k * a.across(), a.down(), a.across(), b.data(), b.from() + k * b.down(),
                    b.down(),
                    c.data(), c.from(), c.down(), rows, columns, Math.min(BLOCK, inner - k), add || k > 0);
        }
    }

    private static void block(float[] a, int ao, int down, int across, float[] b, int bo, int bs, float[] c, int co,
            int cs,
            int rows, int columns, int inner, boolean add) {
        int j = 0;
        for (; j + 2 * V <= columns; j += 2 * V) {
            int i = 0;
            for (; i + 4 <= rows; i += 4) {
                fourByTwo(a, ao + i * down, down, across, b, bo + j, bs, c, co + i * cs + j, cs, inner, add);
            }
            for (; i < rows; i++) {
                oneByTwo(a, ao + i * down, across, b, bo + j, bs, c, co + i * cs + j, inner, add);
            }
        }
        for (; j < columns; j += V) {
            for (int i = 0; i < rows; i++) {
                oneByOne(a, ao + i * down, across, b, bo + j, bs, c, co + i * cs + j, inner, add);
            }
        }
    }

    private static void fourByTwo(float[] a, int a0, int down, int across, float[] b, int bo, int bs, float[] c, int c0,
            int cs, int inner, boolean add) {
        int a1 = a0 + down;
        int a2 = a1 + down;
        int a3 = a2 + down;
        int c1 = c0 + cs;
        int c2 = c1 + cs;
        int c3 = c2 + cs;
        FloatVector s00 = begin(c, c0, add);
        FloatVector s01 = begin(c, c0 + V, add);
        FloatVector s10 = begin(c, c1, add);
        FloatVector s11 = begin(c, c1 + V, add);
        FloatVector s20 = begin(c, c2, add);
        FloatVector s21 = begin(c, c2 + V, add);
        FloatVector s30 = begin(c, c3, add);
        FloatVector s31 = begin(c, c3 + V, add);
        for (int k = 0; k < inner; k++) {
            int at = k * across;
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bo + k * bs);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, bo + k * bs + V);
            FloatVector x = FloatVector.broadcast(SPECIES, a[a0 + at]);
            s00 = x.fma(b0, s00);
            s01 = x.fma(b1, s01);
            x = FloatVector.broadcast(SPECIES, a[a1 + at]);
            s10 = x.fma(b0, s10);
            s11 = x.fma(b1, s11);
            x = FloatVector.broadcast(SPECIES, a[a2 + at]);
            s20 = x.fma(b0, s20);
            s21 = x.fma(b1, s21);
            x = FloatVector.broadcast(SPECIES, a[a3 + at]);
            s30 = x.fma(b0, s30);
            s31 = x.fma(b1, s31);
        }
        s00.intoArray(c, c0);
        s01.intoArray(c, c0 + V);
        s10.intoArray(c, c1);
        s11.intoArray(c, c1 + V);
        s20.intoArray(c, c2);
        s21.intoArray(c, c2 + V);
        s30.intoArray(c, c3);
        s31.intoArray(c, c3 + V);
    }

    private static void oneByTwo(float[] a, int ao, int across, float[] b, int bo, int bs, float[] c, int co, int inner,
            boolean add) {
        FloatVector s0 = begin(c, co, add);
        FloatVector s1 = begin(c, co + V, add);
        for (int k = 0; k < inner; k++) {
            FloatVector x = FloatVector.broadcast(SPECIES, a[ao + k * across]);
            s0 = x.fma(FloatVector.fromArray(SPECIES, b, bo + k * bs), s0);
            s1 = x.fma(FloatVector.fromArray(SPECIES, b, bo + k * bs + V), s1);
        }
        s0.intoArray(c, co);
        s1.intoArray(c, co + V);
    }

    private static void oneByOne(float[] a, int ao, int across, float[] b, int bo, int bs, float[] c, int co, int inner,
            boolean add) {
        FloatVector s = begin(c, co, add);
        for (int k = 0; k < inner; k++) {
            s = FloatVector.broadcast(SPECIES, a[ao + k * across]).fma(FloatVector.fromArray(SPECIES, b, bo + k * bs),
                    s);
        }
        s.intoArray(c, co);
    }

    private static FloatVector begin(float[] c, int at, boolean add) {
        return add ? FloatVector.fromArray(SPECIES, c, at) : FloatVector.zero(SPECIES);
    }
}
