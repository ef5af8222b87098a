package arborist.answer.read;

import arborist.words.Words;
import java.util.Arrays;
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

    static Reading none(Lack lack) {
        return new Reading(Optional.empty(), List.of(), lack.words);
    }

    /** Why there is no answer; empty where there is one. */
    public Optional<Lack> lack() {
        return answer.isPresent() ? Optional.empty()
                : Arrays.stream(Lack.values()).filter(lack -> lack.words.equals(why)).findFirst();
    }

    /** Why a text has no answer. */
    public enum Lack {
        EMPTY("answer-reader.the-text-is-empty"), THINKING("answer-reader.it-was-cut-off-while"),
        UNMARKED("answer-reader.nothing-in-the-text-is");

        private final String words;

        Lack(String key) {
            this.words = Words.kept(Reading.class).say(key);
        }
    }
}
