package arborist.lesson;

import java.util.List;
import java.util.Set;

/**
 * The options of a question and which of them are right, once it was decided.
 *
 * @param right the places of the right ones, from 0; none where nothing can be said
 * @param why in one sentence, empty where nothing is to be said
 */
public record Decision(List<String> options, Set<Integer> right, String why) {
    public Decision {
        options = List.copyOf(options);
        right = Set.copyOf(right);
    }
}
