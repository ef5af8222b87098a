package arborist.answer.text;

import java.util.ArrayList;
import java.util.List;

/** A way to split a text of reasoning into steps; joined, the steps are the text again. */
@FunctionalInterface
public interface Splitter {

    /** Where steps begin: positions in the text in ascending order, never 0 nor its end. */
    List<Integer> starts(String text);

    /** The steps, each with the line breaks that end it; one empty step of an empty text. */
    default List<String> steps(String text) {
        return Steps.cut(text, starts(text));
    }

    /** A step a line, what stands in a fence of backticks together. */
    static Splitter lines() {
        return Steps::lineStarts;
    }

    /** A step a paragraph: blank lines divide. */
    static Splitter paragraphs() {
        return Steps::paragraphStarts;
    }

    /** A step for each line that begins with a number, such as {@code 1.}, {@code 2)} or {@code Step 3:}. */
    static Splitter numbered() {
        return Steps::numberedStarts;
    }

    /** A step a sentence. */
    static Splitter sentences() {
        return Sentences::starts;
    }

    /** By whichever of paragraphs, numbers and lines the text itself uses. */
    static Splitter asWritten() {
        return Steps::starts;
    }

    /** A step up to and with each of these strings; where one begins within another the longer counts. */
    static Splitter after(List<String> stops) {
        List<String> known = stops.stream().filter(stop -> !stop.isEmpty()).toList();
        return text -> {
            List<Integer> starts = new ArrayList<>();
            for (int at = 0; at < text.length(); at++) {
                int from = at;
                int length = known.stream().filter(stop -> text.startsWith(stop, from)).mapToInt(String::length).max()
                        .orElse(0);
                if (length > 0 && at + length < text.length()) {
                    starts.add(at + length);
                }
                at += Math.max(0, length - 1);
            }
            return starts;
        };
    }
}
