package arborist.answer.equal;

import arborist.answer.formula.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Cuts a text where it stands outside of all brackets. A bracket of one kind may be closed by another, as in {@code [0, 1)}. */
final class Cut {
    private static final String OPEN = "([{" + Signs.OPEN_SET;
    private static final String CLOSE = ")]}" + Signs.CLOSE_SET;
    private static final String BEGIN = "\\begin{";
    private static final String END = "\\end{";

    private Cut() {}

    /** The pieces between the places where one of these signs stands. */
    static List<String> at(String text, String signs) {
        return at(text, i -> signs.indexOf(text.charAt(i)) >= 0);
    }

    private static List<String> at(String text, IntPredicate cuts) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += text.startsWith(BEGIN, i) ? 1 : text.startsWith(END, i) ? -1 : 0;
            depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && cuts.test(i)) {
                pieces.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        pieces.add(text.substring(from).strip());
        return pieces;
    }

    /** The places where one of these signs stands. */
    static List<Integer> places(String text, String signs) {
        List<Integer> places = new ArrayList<>();
        at(text, i -> {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                places.add(i);
            }
            return false;
        });
        return places;
    }

    /** What stands between brackets that hold the whole text, empty where none do. */
    static Optional<String> inner(String text) {
        if (text.length() < 2 || OPEN.indexOf(text.charAt(0)) < 0 || closing(text) != text.length() - 1) {
            return Optional.empty();
        }
        return Optional.of(text.substring(1, text.length() - 1).strip());
    }

    /** Where the bracket is closed with which a text begins; -1 where it never is. */
    static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
