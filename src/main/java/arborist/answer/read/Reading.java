package arborist.answer.read;

import java.util.List;
import java.util.Optional;

/**
 * What came of looking for the answer of a text.
 *
 * @param answer the one that stands, empty where there is none
 * @param others what was marked as strongly and does not stand, in the order of the text
 * @param why in words, why this one stands or why there is none
 */
public record Reading(Optional<FoundAnswer> answer, List<FoundAnswer> others, String why) {
    public Reading {
        others = List.copyOf(others);
    }

    static Reading none(String why) {
        return new Reading(Optional.empty(), List.of(), why);
    }
}
