package arborist.exchange.render;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Cuts a line to a width, never inside what a reader takes for one character. */
public final class Cut {
    private static final String ELLIPSIS = "…";
    /** No line of a card is longer; a text without an end must not be measured whole. */
    private static final int LONGEST = 400;

    private Cut() {
    }

    /** The line itself where it fits, else as much of it as fits with an ellipsis. */
    public static String toFit(String line, double room, ToDoubleFunction<String> width) {
        if (line.length() <= LONGEST && width.applyAsDouble(line) <= room) {
            return line;
        }
        int end = at(line, room - width.applyAsDouble(ELLIPSIS), width);
        return end == 0 ? "" : line.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** How many UTF-16 units of the line fit. */
    public static int at(String line, double room, ToDoubleFunction<String> width) {
        if (line.length() <= LONGEST && width.applyAsDouble(line) <= room) {
            return line.length();
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int fits = 0;
        int over = Math.min(line.length(), LONGEST) + 1;
        while (over - fits > 1) {
            int middle = (fits + over) >>> 1;
            if (width.applyAsDouble(line.substring(0, middle)) <= room) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        return fits == 0 || characters.isBoundary(fits) ? fits : Math.max(0, characters.preceding(fits));
    }
}
