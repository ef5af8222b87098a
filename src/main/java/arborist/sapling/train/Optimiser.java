package arborist.sapling.train;

import arborist.sapling.net.Matrix;
import arborist.sapling.net.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Muon for what is inside the blocks, Adam for the embeddings and the head. */
public final class Optimiser {
    private final Weights weights;
    private final List<Rule> rules = new ArrayList<>();
    private int number;

    public Optimiser(Weights weights) {
        this.weights = weights;
        rules.add(new Adam(weights.embedding()));
        rules.add(new Adam(weights.before()));
        for (Weights.Layer layer : weights.layers()) {
            rules.add(new Muon(layer.qkv(), 3));
            rules.add(new Muon(layer.out(), 1));
            rules.add(new Muon(layer.up(), 1));
            rules.add(new Muon(layer.down(), 1));
        }
        rules.add(new Adam(weights.head()));
    }

    /** One step; the gradient is used up. */
    public void step(Weights gradient, double rate) {
        number++;
        List<Matrix> to = weights.all();
        List<Matrix> by = gradient.all();
        IntStream.range(0, rules.size()).parallel().forEach(i -> rules.get(i).step(to.get(i), by.get(i), rate, number));
    }

    /** How many steps were taken. */
    public int steps() {
        return number;
    }

    /** What it remembers, always in the same order: to be kept with a checkpoint, or filled from one. */
    public List<Matrix> memory() {
        return rules.stream().flatMap(r -> r.memory().stream()).toList();
    }

    /** Goes on as after so many steps; the memory is filled by the caller. */
    public void resume(int steps) {
        number = steps;
    }
}
