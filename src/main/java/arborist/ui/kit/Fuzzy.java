package arborist.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;

/** Finds what somebody means by a few letters of its name. */
public final class Fuzzy {
    private Fuzzy() {}

    private record Hit<T>(T item, int score, int place) {}

    /** Those of the items whose text holds all letters of the query in order, the closest first. */
    public static <T> List<T> find(String query, List<T> items, Function<T, String> text) {
        if (query.isBlank()) {
            return items;
        }
        List<Hit<T>> hits = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            OptionalInt score = score(query, text.apply(item));
            if (score.isPresent()) {
                hits.add(new Hit<>(item, score.getAsInt(), i));
            }
        }
        hits.sort(Comparator.<Hit<T>>comparingInt(h -> -h.score).thenComparingInt(h -> h.place));
        return hits.stream().map(Hit::item).toList();
    }

    /** How well the text answers the query: more for letters that start words or follow each other; empty where it does not. */
    public static OptionalInt score(String query, String text) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        String all = text.toLowerCase(Locale.ROOT);
        if (all.contains(wanted)) {
            int at = all.indexOf(wanted);
            return OptionalInt.of(1000 + (startsWord(all, at) ? 500 : 0) - Math.min(at, 400));
        }
        int score = 0;
        int from = 0;
        for (int i = 0; i < wanted.length(); i++) {
            char letter = wanted.charAt(i);
            if (letter == ' ') {
                continue;
            }
            int at = all.indexOf(letter, from);
            if (at < 0) {
                return OptionalInt.empty();
            }
            score += (startsWord(all, at) ? 8 : 0) + (at == from ? 4 : 0) - Math.min(4, at - from);
            from = at + 1;
        }
        return OptionalInt.of(score);
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
