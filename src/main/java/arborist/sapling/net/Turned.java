package arborist.sapling.net;

import arborist.sapling.math.Side;
import java.util.ArrayList;
import java.util.List;

/** The matrices of a model transposed, as the way back needs them. */
final class Turned {
    private final List<float[]> data = new ArrayList<>();
    private final List<Matrix> matrices;

    Turned(Weights weights) {
        List<Matrix> all = new ArrayList<>(weights.hidden());
        all.add(weights.head());
        matrices = List.copyOf(all);
        matrices.forEach(m -> data.add(new float[m.data().length]));
    }

    /** Reads the weights anew. */
    void refresh() {
        for (int i = 0; i < matrices.size(); i++) {
            matrices.get(i).turn(data.get(i));
        }
    }

    Side of(Matrix matrix) {
        return Side.rows(data.get(matrices.indexOf(matrix)), matrix.rows());
    }
}
