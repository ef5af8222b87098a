package arborist.sapling.reward;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the weights of a formula by logistic regression: Newton's method, with a little pull to nothing that keeps it from running away. */
final class Fit {
    private static final double PULL = 1;
    private static final int ROUNDS = 30;

    private Fit() {}

    /**
     * A row to learn from.
     *
     * @param signs what is known
     * @param holds what is to be foretold
     */
    record Row(Map<Sign, Double> signs, boolean holds) {}

    static Formula of(Set<Sign> signs, List<Row> rows) {
        List<Sign> order = signs.stream().sorted().toList();
        int n = order.size();
        double[] weights = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curve = new double[n][n];
            double[] slope = new double[n];
            for (int i = 0; i < n; i++) {
                boolean pulled = order.get(i) != Sign.CONSTANT;
                curve[i][i] = PULL;
                slope[i] = pulled ? PULL * weights[i] : 0;
            }
            for (Row row : rows) {
                double[] x = order.stream().mapToDouble(sign -> row.signs().getOrDefault(sign, 0.0)).toArray();
                double p = Logistic.chance(dot(weights, x));
                for (int i = 0; i < n; i++) {
                    slope[i] += x[i] * (p - (row.holds() ? 1 : 0));
                    for (int k = 0; k < n; k++) {
                        curve[i][k] += x[i] * x[k] * p * (1 - p);
                    }
                }
            }
            double[] step = solved(curve, slope);
            for (int i = 0; i < n; i++) {
                weights[i] -= step[i];
            }
        }
        Map<Sign, Double> named = new EnumMap<>(Sign.class);
        for (int i = 0; i < n; i++) {
            named.put(order.get(i), weights[i]);
        }
        return new Formula(named);
    }

    /** Solves a system whose matrix is symmetric and positive, by elimination; both are used up. */
    private static double[] solved(double[][] matrix, double[] right) {
        int n = right.length;
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                double factor = matrix[k][i] / matrix[i][i];
                for (int j = i; j < n; j++) {
                    matrix[k][j] -= factor * matrix[i][j];
                }
                right[k] -= factor * right[i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                right[i] -= matrix[i][j] * right[j];
            }
            right[i] /= matrix[i][i];
        }
        return right;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
