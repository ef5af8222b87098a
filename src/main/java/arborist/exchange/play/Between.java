package arborist.exchange.play;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Picks moments of a row: those that are wanted, and where these are few, the first and others in the widest gaps between them. */
final class Between {
    private Between() {}

    /** @param few how many there are at least, as far as the row has so many */
    static <T> List<T> filled(List<T> row, Predicate<T> wanted, int few) {
        TreeSet<Integer> at = new TreeSet<>();
        for (int i = 0; i < row.size(); i++) {
            if (wanted.test(row.get(i))) {
                at.add(i);
            }
        }
        if (at.size() < few && !row.isEmpty()) {
            at.add(0);
        }
        while (at.size() < Math.min(few, row.size())) {
            at.add(inWidestGap(new ArrayList<>(at), row.size()));
        }
        return at.stream().map(row::get).toList();
    }

    private static int inWidestGap(List<Integer> at, int size) {
        int from = -1;
        int widest = 0;
        int middle = 0;
        for (int i = 0; i <= at.size(); i++) {
            int to = i == at.size() ? size : at.get(i);
            if (to - from > widest) {
                widest = to - from;
                middle = from + (to - from) / 2;
            }
            from = to;
        }
        return middle;
    }
}
