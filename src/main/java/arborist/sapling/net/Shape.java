package arborist.sapling.net;

import arborist.sapling.math.Product;

/**
 * The measures of a transformer.
 *
 * @param layers how many blocks of attention and perceptron
 * @param width of the residual stream
 * @param heads of attention; they divide the width evenly, into parts whose width is a multiple of {@link Product#LANES}
 * @param pieces how many pieces of text it reads
 * @param outputs how many numbers come out for each token: one a piece for a language model, few for a reward model
 * @param context the most tokens it can look back on
 */
public record Shape(int layers, int width, int heads, int pieces, int outputs, int context) {
    private static final int PERCEPTRON = 4;

    public Shape {
        if (layers < 1 || heads < 1 || pieces < 1 || outputs < 1 || context < 1 || width < 1 || width % heads != 0
                || width / heads % Product.LANES != 0) {
            throw new IllegalArgumentException("no transformer has this shape");
        }
    }

    /** The width of one head. */
    public int head() {
        return width / heads;
    }

    /** The width of the perceptron's hidden layer. */
    public int hidden() {
        return PERCEPTRON * width;
    }

    /** The outputs, with what fills them up to a width that is fast. */
    public int paddedOutputs() {
        return Product.padded(outputs);
    }

    /** The same with other outputs. */
    public Shape outputs(int count) {
        return new Shape(layers, width, heads, pieces, count, context);
    }
}
