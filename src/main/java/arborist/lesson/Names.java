package arborist.lesson;

import arborist.words.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as lessons write them. */
final class Names {
    private static final Words WORDS = Words.of(Names.class);
    /** Longer ones are no slip of a known name. */
    private static final int LONGEST = 40;

    private static final Pattern SPLIT = Pattern.compile("[,\\s]+");

    private Names() {}

    static String of(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant that a field names by its word.
     *
     * @param none as in {@link #unknown}
     */
    static <E extends Enum<E>> E named(UnaryOperator<String> none, Field field, List<E> constants,
            Function<E, String> word) throws Wrong {
        List<String> words = constants.stream().map(word).toList();
        return constants.get(words.indexOf(known(none, field, words)));
    }

    /**
     * What a field names, where there is such a thing.
     *
     * @param none as in {@link #unknown}
     */
    static String known(UnaryOperator<String> none, Field field, List<String> known) throws Wrong {
        if (!known.contains(field.value())) {
            throw field.wrong(unknown(none, field.value(), known));
        }
        return field.value();
    }

    /** Words between spaces or commas. */
    static List<String> split(String text) {
        return SPLIT.splitAsStream(text.strip()).toList();
    }

    /** Without a decimal point where none is needed. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** The known name that was probably meant: one slip in three letters. */
    static Optional<String> meant(String written, Collection<String> known) {
        return known.stream().min(Comparator.comparingInt(name -> distance(written, name)))
                .filter(name -> distance(written, name) <= Math.max(1, name.length() / 3));
    }

    /**
     * That a name is not known, and which is.
     *
     * @param none says that there is nothing of a name, without a full stop
     */
    static String unknown(UnaryOperator<String> none, String written, Collection<String> known) {
        String clause = none.apply(written.length() > LONGEST ? written.substring(0, LONGEST) + "..." : written);
        return meant(written, known).map(name -> WORDS.say("names.write", clause, name))
                .orElseGet(() -> known.isEmpty() ? WORDS.say("names.there-is-none", clause)
                        : WORDS.say("names.there-are", clause, list(known)));
    }

    /** Names as a sentence lists them. */
    static String list(Collection<String> names) {
        return names.stream().map(name -> WORDS.say("names.listed", name)).collect(Collectors.joining(", "));
    }

    /** How many letters have to be put in, left out or changed, or neighbours swapped. */
    private static int distance(String a, String b) {
        if (a.length() > LONGEST) {
            return a.length();
        }
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        int changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
