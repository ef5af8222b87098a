package arborist.lesson;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Names as lessons write them. */
final class Words {
    /** Longer ones are no slip of a known name. */
    private static final int LONGEST = 40;

    private Words() {}

    static String of(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /** That a name is not known, and which is. */
    static String unknown(String what, String written, Collection<String> known) {
        String shown = written.length() > LONGEST ? written.substring(0, LONGEST) + "..." : written;
        return "There is no " + what + " \"" + shown + "\"; " + meant(written, known)
                .map(name -> "write \"" + name + "\".")
                .orElseGet(() -> (known.isEmpty() ? "there is none" : "there are " + String.join(", ", known)) + ".");
    }

    /** How many letters have to be put in, left out or changed. */
    private static int distance(String a, String b) {
        if (a.length() > LONGEST) {
            return a.length();
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
