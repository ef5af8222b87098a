package arborist.llm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a model.
 *
 * @param messages the conversation so far, ending with the user's turn
 * @param begun the beginning of the answer, which is to be continued and is not repeated in what comes back; empty where it begins
 *     anew
 * @param sampling how to sample
 */
public record Request(List<Message> messages, String begun, Sampling sampling) {
    public Request {
        messages = List.copyOf(messages);
    }

    /** Asks one question. */
    public static Request of(String question, Sampling sampling) {
        return new Request(List.of(Message.user(question)), "", sampling);
    }

    /**
     * How to sample.
     *
     * @param n how many samples, 1 or more
     * @param temperature 0 or more, 0 is greedy; null leaves it to the model
     * @param topP above 0, at most 1; null leaves it to the model
     * @param stop texts before which a sample ends
     * @param maxTokens the most tokens of one sample, reasoning included; null leaves it to the model
     * @param seed null where any will do; sample i of a request takes seed + i, but for a server that makes all samples in one call and
     *     derives their seeds itself
     * @param logProbabilities how many alternatives of each token to tell the log probabilities of, 0 for the token's own alone,
     *     null for none at all
     */
    public record Sampling(
            int n,
            @Nullable Double temperature,
            @Nullable Double topP,
            List<String> stop,
            @Nullable Integer maxTokens,
            @Nullable Long seed,
            @Nullable Integer logProbabilities) {
        public Sampling {
            if (n < 1) {
                throw new IllegalArgumentException("a request is for 1 sample or more, not " + n);
            }
            stop = List.copyOf(stop);
        }

        /** One sample, all else left to the model. */
        public static final Sampling PLAIN = new Sampling(1, null, null, List.of(), null, null, null);

        public Sampling times(int samples) {
            return new Sampling(samples, temperature, topP, stop, maxTokens, seed, logProbabilities);
        }

        public Sampling hot(@Nullable Double degree) {
            return new Sampling(n, degree, topP, stop, maxTokens, seed, logProbabilities);
        }

        public Sampling nucleus(@Nullable Double share) {
            return new Sampling(n, temperature, share, stop, maxTokens, seed, logProbabilities);
        }

        public Sampling until(List<String> texts) {
            return new Sampling(n, temperature, topP, texts, maxTokens, seed, logProbabilities);
        }

        public Sampling atMost(@Nullable Integer tokens) {
            return new Sampling(n, temperature, topP, stop, tokens, seed, logProbabilities);
        }

        public Sampling seeded(@Nullable Long value) {
            return new Sampling(n, temperature, topP, stop, maxTokens, value, logProbabilities);
        }

        public Sampling telling(@Nullable Integer alternatives) {
            return new Sampling(n, temperature, topP, stop, maxTokens, seed, alternatives);
        }
    }
}
