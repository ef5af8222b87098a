package arborist.lesson;

import arborist.words.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line {@code name = value}, or {@code name word = value}.
 *
 * @param word what stands between the name and the sign, empty where nothing does
 * @param line of the file
 */
record Field(String name, String word, String value, int line) {
    private static final Words WORDS = Words.of(Field.class);
    static final int LONGEST = 4_000;
    private static final Pattern FORM =
            Pattern.compile("\\s*([A-Za-z][A-Za-z-]*+)(?:[ \\t]++([\\p{L}\\w-]++))?\\s*+[=:](.*)");

    /** @throws Wrong where the line is none */
    static Field of(String text, int line) throws Wrong {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Wrong(line, WORDS.say("field.none"));
        }
        String value = form.group(3).strip();
        if (value.isEmpty()) {
            throw new Wrong(line, WORDS.say("field.no-value", form.group(1)));
        }
        return new Field(form.group(1), form.group(2) == null ? "" : form.group(2), value, line);
    }

    Wrong wrong(String sentence) {
        return new Wrong(line, sentence);
    }

    long whole(long least, long most) throws Wrong {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw wrong(WORDS.say("field.whole", name, String.valueOf(least), String.valueOf(most)));
    }
}
