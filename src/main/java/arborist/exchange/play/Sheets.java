package arborist.exchange.play;

import arborist.exchange.render.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A tree laid out on paper: on one sheet where its letters can be read there, else in pieces as large as a sheet, each made of whole cards.
 *
 * @param scale how large it is drawn, 1 for pixels of the screen
 * @param large whether it would take too many sheets, and is seen whole for its shape alone
 * @param pieces the places of each sheet's cards; none where not even its shape could be seen
 */
record Sheets(double scale, boolean large, List<List<Integer>> pieces) {
    /** The room of a sheet in pixels, on the smaller of A4 and Letter, below a title. */
    static final double WIDE = 930;
    static final double HIGH = 590;
    /** Around the cards of a piece, where edges lead to others. */
    static final double EDGE = 20;
    static final int MOST = 12;
    private static final double LEAST = 0.66;
    private static final double USUAL = 0.75;
    private static final double LARGEST = 0.85;
    private static final double LEAST_SHAPE = 0.1;

    Sheets {
        pieces = pieces.stream().map(List::copyOf).toList();
    }

    static Sheets of(Places places) {
        List<Integer> all = IntStream.range(0, places.x().length).boxed().toList();
        double whole = Math.min(1, Math.min(WIDE / (places.width() + 2 * EDGE), HIGH / (places.height() + 2 * EDGE)));
        if (whole >= LEAST) {
            return new Sheets(whole, false, List.of(all));
        }
        double across = Math.min(LARGEST, WIDE / (places.width() + 2 * EDGE));
        double scale = across >= LEAST ? across : USUAL;
        List<List<Integer>> pieces = new ArrayList<>();
        for (List<Integer> strip : groups(all, i -> places.x()[i], Places.CARD_WIDTH, WIDE / scale - 2 * EDGE)) {
            pieces.addAll(groups(strip, i -> places.y()[i], Places.CARD_HEIGHT, HIGH / scale - 2 * EDGE));
        }
        return pieces.size() <= MOST ? new Sheets(scale, false, pieces)
                : new Sheets(whole, true, whole < LEAST_SHAPE ? List.of() : List.of(all));
    }

    /** Into groups that reach no farther than the room. */
    private static List<List<Integer>> groups(List<Integer> cards, ToDoubleFunction<Integer> from, double size,
            double room) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        for (Integer card : cards.stream().sorted(Comparator.comparingDouble(from)).toList()) {
            if (last.isEmpty() || from.applyAsDouble(card) + size - from.applyAsDouble(last.getFirst()) > room) {
                last = new ArrayList<>();
                groups.add(last);
            }
            last.add(card);
        }
        return groups;
    }
}
