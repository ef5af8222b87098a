package arborist.vote;

import arborist.words.Words;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one scorer gave the steps of a sample.
 *
 * @param values in the order of the steps, those without a score left out; one at least, higher is better
 * @param shares whether the scorer declares that it gives 0 to 1
 */
public record StepScores(List<Double> values, boolean shares) {
    private static final Words WORDS = Words.of(StepScores.class);
    public StepScores {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A sample with step scores has one at least.");
        }
    }

    /** How the scores of steps become that of their sample. */
    public enum As {
        LAST("last", s -> s.values().getLast()),
        MIN("min", s -> s.values().stream().mapToDouble(v -> v).min().orElseThrow()),
        MEAN("mean", s -> s.values().stream().mapToDouble(v -> v).average().orElseThrow()),
        /** Wants scores declared in 0 to 1: else a longer solution would be better, or each second step turn the sign. */
        PRODUCT("product", s -> s.values().stream().mapToDouble(v -> v).reduce(1, (a, b) -> a * b));

        private final String word;
        // Error Prone does not see that this lambda keeps nothing.
        @SuppressWarnings("ImmutableEnumChecker")
        private final ToDoubleFunction<StepScores> value;

        As(String word, ToDoubleFunction<StepScores> value) {
            this.word = word;
            this.value = value;
        }

        /** As the names of rules end. */
        public String word() {
            return word;
        }

        /**
         * The score of a sample.
         *
         * @throws IllegalArgumentException for a product of scores that are not declared in 0 to 1
         */
        public double of(StepScores scores) {
            return value.applyAsDouble(this == PRODUCT ? scores.inShares(Joined.MULTIPLIED) : scores);
        }
    }

    /** How scores become one. */
    enum Joined {
        ADDED_UP, MULTIPLIED
    }

    /**
     * These scores, where they are shares.
     *
     * @param how they are put together, for the sentence
     * @throws IllegalArgumentException where they are not declared in 0 to 1, or one of them is not
     */
    StepScores inShares(Joined how) {
        if (!shares) {
            throw new IllegalArgumentException(
                    WORDS.say("rule.not-declared-as-shares", how == Joined.MULTIPLIED ? 1 : 0));
        }
        values.stream().filter(v -> !(v >= 0 && v <= 1)).findAny().ifPresent(v -> {
            throw new IllegalArgumentException(
                    WORDS.say("rule.no-share", how == Joined.MULTIPLIED ? 1 : 0, String.valueOf(v)));
        });
        return this;
    }
}
