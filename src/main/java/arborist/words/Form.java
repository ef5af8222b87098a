package arborist.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One form in which a text of a bundle comes out, to find it again in what was said by it: what always stands there, and places for
 * values between.
 *
 * @param literals one more than there are places: before the first of them, between them, and behind the last
 * @param fixed values that are told by which form it is: one where it says "one run"
 */
record Form(List<String> literals, List<Place> places, Map<Integer, Long> fixed) {
    private static final Pattern NUMBER =
            Pattern.compile("-?+(?:\\d{1,3}+(?:,\\d{3}){1,5}+|\\d{1,18}+)(?:\\.\\d{1,18}+)?+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final int MOST_TRIES = 500;
    private static final int CLEAR = 10;

    /** @param number whether nothing but a number stands there */
    record Place(int value, boolean number) {}

    /** How often a place may yet be tried elsewhere, so that no form takes all the effort of the others. */
    private static final class Tries {
        private final Effort effort;
        private int left = MOST_TRIES;

        Tries(Effort effort) {
            this.effort = effort;
        }
    }

    /** All forms of a {@link java.text.MessageFormat}. */
    static List<Form> of(String pattern) {
        return new Pieces().of(pattern).stream().map(Form::of).toList();
    }

    private static Form of(Pieces.Run run) {
        List<String> literals = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (Object piece : run.pieces()) {
            if (piece instanceof Place place) {
                literals.add(literal.toString());
                literal.setLength(0);
                places.add(place);
            } else {
                literal.append(piece);
            }
        }
        literals.add(literal.toString());
        return new Form(List.copyOf(literals), List.copyOf(places), Map.copyOf(run.fixed()));
    }

    int letters() {
        return literals.stream().mapToInt(l -> (int) l.codePoints().filter(Character::isLetter).count()).sum();
    }

    /** Whether so few words of its own stand in it that a text might be like it by chance. */
    boolean isVague() {
        return letters() < CLEAR;
    }

    /** Whether somebody's words stand in the place, in quotation marks. */
    boolean isQuoted(int place) {
        return literals.get(place).endsWith("“");
    }

    /** Whether a value is no word, so that it stands there in any language. */
    static boolean isSign(String value) {
        return !WORD.matcher(value).find();
    }

    /** The values that the text was said with, in the order of the places; null where it was not said in this form. */
    @Nullable List<String> match(String text, Effort effort) {
        String first = literals.getFirst();
        List<String> values = new ArrayList<>();
        boolean begun = text.startsWith(first) && text.endsWith(literals.getLast())
                && effort.spend(first.length() + literals.getLast().length());
        return begun && from(text, first.length(), 0, values, new Tries(effort)) ? values : null;
    }

    private boolean from(String text, int at, int i, List<String> values, Tries tries) {
        if (i == places.size()) {
            return at == text.length();
        }
        String next = literals.get(i + 1);
        boolean last = i == places.size() - 1;
        for (int end = last ? text.length() - next.length() : find(text, next, at, tries.effort); end >= at
                && tries.left-- > 0 && tries.effort.spend(end - at + next.length());
                end = last ? -1 : find(text, next, end + 1, tries.effort)) {
            String value = text.substring(at, end);
            if (text.startsWith(next, end) && fits(i, value, values)) {
                values.add(value);
                if (from(text, end + next.length(), i + 1, values, tries)) {
                    return true;
                }
                values.removeLast();
            }
        }
        return false;
    }

    /** Where the literal stands from there on, for an effort of what lies before it; negative where nowhere. */
    private static int find(String text, String literal, int from, Effort effort) {
        int at = text.indexOf(literal, from);
        return effort.spend((at < 0 ? text.length() : at) - from) ? at : -1;
    }

    private boolean fits(int i, String value, List<String> before) {
        Place place = places.get(i);
        for (int j = 0; j < i; j++) {
            if (places.get(j).value() == place.value() && !before.get(j).equals(value)) {
                return false;
            }
        }
        return place.number() ? NUMBER.matcher(value).matches() : !value.isEmpty() || isQuoted(i);
    }

    /** Values as a translation is said with them. */
    Object[] arguments(List<String> values) {
        Map<Integer, Object> all = new HashMap<>(fixed);
        for (int i = 0; i < values.size(); i++) {
            all.put(places.get(i).value(), places.get(i).number() ? number(values.get(i)) : values.get(i));
        }
        Object[] arguments = new Object[all.keySet().stream().mapToInt(v -> v + 1).max().orElse(0)];
        all.forEach((value, argument) -> arguments[value] = argument);
        return arguments;
    }

    private static Number number(String written) {
        String plain = written.replace(",", "");
        if (plain.indexOf('.') < 0) {
            return Long.valueOf(plain);
        }
        return Double.valueOf(plain);
    }
}
