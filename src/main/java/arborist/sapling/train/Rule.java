package arborist.sapling.train;

import arborist.sapling.net.Matrix;
import java.util.List;

/** How one matrix of weights goes down its gradient. */
interface Rule {

    /** What it remembers between steps. */
    List<Matrix> memory();

    /**
     * @param gradient may be changed
     * @param rate the learning rate
     * @param number of the step, from 1
     */
    void step(Matrix weights, Matrix gradient, double rate, int number);
}
