package arborist.sapling.sample;

import arborist.sapling.net.Weights;
import arborist.sapling.text.Mark;
import arborist.sapling.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Samples from a model, many texts at once. A sample depends on its prompt, its seed and the settings, and on nothing else. For one
 * thread.
 */
public final class Sampler {
    private final Weights weights;
    private final Vocabulary vocabulary;
    private final Decoder decoder;

    public Sampler(Weights weights, Vocabulary vocabulary) {
        this.weights = weights;
        this.vocabulary = vocabulary;
        this.decoder = new Decoder(weights);
    }

    /** One sample for each that is asked for, in their order. */
    public List<Said> sample(List<Ask> asks, Settings settings, Listener listener) {
        Drawer drawer = new Drawer(vocabulary, settings);
        List<Growing> all = new ArrayList<>();
        for (int from = 0; from < asks.size();) {
            int to = from + 1;
            while (to < asks.size() && Arrays.equals(asks.get(to).prompt(), asks.get(from).prompt())) {
                to++;
            }
            begin(asks, from, to, settings, listener, drawer, all);
            from = to;
        }
        List<Growing> open = left(all, listener);
        while (!open.isEmpty()) {
            float[] outputs = decoder.read(open.stream().map(g -> g.cache).toList(),
                    open.stream().map(g -> new int[] {g.last()}).toList());
            for (int i = 0; i < open.size(); i++) {
                open.get(i).take(drawer.draw(outputs, i * weights.shape().paddedOutputs(), open.get(i).random));
            }
            open = left(open, listener);
        }
        return all.stream().map(Growing::said).toList();
    }

    /** Reads a prompt once for all samples that go on from it, and draws the first token of each. */
    private void begin(List<Ask> asks, int from, int to, Settings settings, Listener listener, Drawer drawer,
            List<Growing> all) {
        int[] prompt = asks.get(from).prompt();
        Cache read = new Cache(weights.shape());
        float[] outputs = decoder.read(List.of(read), List.of(prompt));
        boolean thinks = thinks(prompt);
        for (int i = from; i < to; i++) {
            Growing growing = new Growing(i, i + 1 < to ? read.copy() : read, asks.get(i).seed(), thinks, settings,
                    vocabulary, listener);
            all.add(growing);
            if (listener.wanted(i)) {
                growing.take(drawer.draw(outputs, 0, growing.random));
            }
        }
    }

    private List<Growing> left(List<Growing> of, Listener listener) {
        List<Growing> left = new ArrayList<>();
        for (Growing growing : of) {
            if (!growing.ended() && !listener.wanted(growing.number)) {
                growing.end(Said.End.LEFT);
            }
            if (!growing.ended() && growing.cache.length() + 1 > weights.shape().context()) {
                growing.end(Said.End.LONG);
            }
            if (!growing.ended()) {
                left.add(growing);
            }
        }
        return left;
    }

    /** Whether a prompt ends within thinking that was begun. */
    private static boolean thinks(int[] prompt) {
        for (int i = prompt.length - 1; i >= 0; i--) {
            if (prompt[i] == Mark.THINK.token()) {
                return true;
            }
            if (prompt[i] == Mark.THOUGHT.token() || prompt[i] == Mark.CHAIN.token()) {
                return false;
            }
        }
        return false;
    }
}
