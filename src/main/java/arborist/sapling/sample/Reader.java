package arborist.sapling.sample;

import arborist.sapling.net.Weights;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Reads texts, and reads no beginning twice: where a text begins as one of the last ones did, their keys and values are gone on from, as a
 * server with a cache of prefixes does. What comes out does not depend on what was read before, only how much is read does. For one thread.
 */
public final class Reader {
    /** Twice as many as a search rates at one depth, so that the parents of the next depth are still there. */
    private static final int KEPT = 32;

    private final Weights weights;
    private final Decoder decoder;
    private final Kept kept;
    private final Deque<Known> known = new ArrayDeque<>();

    /** @param kept what is wanted of the outputs for each token */
    public Reader(Weights weights, Kept kept) {
        this.weights = weights;
        this.decoder = new Decoder(weights);
        this.kept = kept;
    }

    /** Takes what is wanted of the outputs for one token. */
    @FunctionalInterface
    public interface Kept {
        /**
         * Takes it.
         *
         * @param outputs hold those of the token
         * @param from where these begin
         * @param next the token that comes after it, -1 where it is the last
         */
        float[] of(float[] outputs, int from, int next);
    }

    /** What is wanted of each token of a text, and how many tokens had to be read for it. */
    public record Result(List<float[]> kept, int read) {
        public Result {
            kept = List.copyOf(kept);
        }
    }

    /** A text that was read. */
    private static final class Known {
        private final int[] tokens;
        private final Cache cache;
        private final List<float[]> kept;

        Known(int[] tokens, Cache cache, List<float[]> kept) {
            this.tokens = tokens;
            this.cache = cache;
            this.kept = kept;
        }

        /** How many tokens need not be read anew: what is wanted of the last common one may hang on the token after it. */
        int shared(int[] text) {
            int differ = Arrays.mismatch(tokens, text);
            int common = differ < 0 ? text.length : differ;
            return Math.max(0, common - 1);
        }
    }

    /** @param text of one token at least, and no longer than the context */
    public Result read(int[] text) {
        Known best = null;
        int shared = 0;
        for (Known one : known) {
            if (one.shared(text) > shared) {
                best = one;
                shared = one.shared(text);
            }
        }
        List<float[]> all = new ArrayList<>();
        Cache cache;
        if (best == null) {
            cache = new Cache(weights.shape());
        } else {
            cache = best.cache.beginning(shared, text[shared - 1]);
            all.addAll(best.kept.subList(0, shared));
            known.remove(best);
            known.addFirst(best);
        }
        float[] outputs = decoder.readAll(cache, Arrays.copyOfRange(text, shared, text.length));
        for (int i = shared; i < text.length; i++) {
            all.add(kept.of(outputs, (i - shared) * weights.shape().paddedOutputs(),
                    i + 1 < text.length ? text[i + 1] : -1));
        }
        known.addFirst(new Known(text, cache, all));
        if (known.size() > KEPT) {
            known.removeLast();
        }
        return new Result(all, text.length - shared);
    }
}
