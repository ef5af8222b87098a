package arborist.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that trees of thoughts grow from.
 *
 * @param title a few words that name it in a list
 * @param gold the answers known to be right, none where none is known; several are several ways to be right
 * @param task the problem family, for example {@code game24} or {@code gsm8k}; {@code free} where it belongs to none
 * @param verifiable whether an answer can be checked; null where nobody said
 * @param set the collection it comes from, null where none
 * @param split the part of that collection, for example {@code test}, null where none
 */
public record Problem(
        Id id,
        String title,
        String question,
        List<String> gold,
        String task,
        @Nullable Boolean verifiable,
        @Nullable String set,
        @Nullable String split,
        Attributes attributes) {
    public Problem {
        gold = List.copyOf(gold);
    }
}
