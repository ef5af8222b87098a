package arborist.sapling.train;

import arborist.sapling.net.Matrix;
import java.util.List;

/** Adam (Kingma and Ba 2015), for the embedding and the head. */
final class Adam implements Rule {
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.95f;
    private static final float EPSILON = 1e-8f;

    private final Matrix mean;
    private final Matrix square;

    Adam(Matrix like) {
        mean = new Matrix(like.name() + ".mean", like.rows(), like.columns());
        square = new Matrix(like.name() + ".square", like.rows(), like.columns());
    }

    @Override
    public List<Matrix> memory() {
        return List.of(mean, square);
    }

    @Override
    public void step(Matrix weights, Matrix gradient, double rate, int number) {
        float[] w = weights.data();
        float[] g = gradient.data();
        float[] m = mean.data();
        float[] v = square.data();
        float first = (float) (1 - Math.pow(FIRST, number));
        float second = (float) (1 - Math.pow(SECOND, number));
        for (int i = 0; i < w.length; i++) {
            m[i] = FIRST * m[i] + (1 - FIRST) * g[i];
            v[i] = SECOND * v[i] + (1 - SECOND) * g[i] * g[i];
            w[i] -= (float) (rate * (m[i] / first) / (Math.sqrt(v[i] / second) + EPSILON));
        }
    }
}
