package arborist.sapling.train;

import arborist.sapling.math.Product;
import arborist.sapling.math.Rows;
import arborist.sapling.math.Side;
import arborist.sapling.net.Matrix;

/**
 * Momentum, made orthogonal by five Newton-Schulz iterations (Jordan et al. 2024, "Muon"), for matrices inside the blocks.
 *
 * <p>A matrix of queries, keys and values side by side is taken apart: each is a matrix of its own.
 */
final class Muon implements Rule {
    private static final float MOMENTUM = 0.95f;
    private static final float A = 3.4445f;
    private static final float B = -4.7750f;
    private static final float C = 2.0315f;
    private static final int ITERATIONS = 5;
    /** How fast beside Adam's rate. */
    private static final double SPEED = 5;

    private final Matrix momentum;
    private final int parts;

    /** @param parts how many square-ish matrices lie side by side */
    Muon(Matrix like, int parts) {
        this.momentum = new Matrix(like.name() + ".momentum", like.rows(), like.columns());
        this.parts = parts;
    }

    @Override
    public java.util.List<Matrix> memory() {
        return java.util.List.of(momentum);
    }

    @Override
    public void step(Matrix weights, Matrix gradient, double rate, int number) {
        float[] m = momentum.data();
        float[] g = gradient.data();
        for (int i = 0; i < m.length; i++) {
            m[i] = MOMENTUM * m[i] + (1 - MOMENTUM) * g[i];
            // Nesterov's look ahead.
            g[i] = MOMENTUM * m[i] + (1 - MOMENTUM) * g[i];
        }
        int wide = weights.columns() / parts;
        for (int p = 0; p < parts; p++) {
            part(weights, g, p * wide, wide, rate);
        }
    }

    private static void part(Matrix weights, float[] g, int from, int wide, double rate) {
        int rows = weights.rows();
        int columns = weights.columns();
        boolean tall = rows > wide;
        int n = Math.min(rows, wide);
        int k = Math.max(rows, wide);
        float[] x = new float[n * k];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < wide; j++) {
                x[tall ? j * k + i : i * k + j] = g[i * columns + from + j];
            }
        }
        orthogonal(x, n, k);
        float factor = (float) (SPEED * rate * Math.sqrt(Math.max(1, (double) wide / rows)));
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < wide; j++) {
                weights.data()[i * columns + from + j] -= factor * x[tall ? j * k + i : i * k + j];
            }
        }
    }

    /** Brings all singular values of an n by k matrix, n at most k, near to 1. */
    private static void orthogonal(float[] x, int n, int k) {
        float scale = (float) (1 / (Math.sqrt(Rows.dot(x, 0, x, 0, x.length)) + 1e-7));
        for (int i = 0; i < x.length; i++) {
            x[i] *= scale;
        }
        float[] turned = new float[k * n];
        float[] square = new float[n * n];
        float[] mixed = new float[n * n];
        float[] next = new float[n * k];
        for (int it = 0; it < ITERATIONS; it++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < k; j++) {
                    turned[j * n + i] = x[i * k + j];
                }
            }
            Product.of(Side.rows(x, k), Side.rows(turned, n), Side.rows(square, n), n, n, k, false);
            Product.of(Side.rows(square, n), Side.rows(square, n), Side.rows(mixed, n), n, n, n, false);
            for (int i = 0; i < mixed.length; i++) {
                mixed[i] = B * square[i] + C * mixed[i];
            }
            Product.of(Side.rows(mixed, n), Side.rows(x, k), Side.rows(next, k), n, k, n, false);
            for (int i = 0; i < x.length; i++) {
                x[i] = A * x[i] + next[i];
            }
        }
    }
}
