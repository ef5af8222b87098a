package arborist.exchange.play;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.exchange.render.Places;
import arborist.layout.Orientation;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** On paper every card stands on one sheet, and wholly. */
class SheetsTest {

    @Property(tries = 300)
    void eachCardStandsOnOneSheetAndHasRoomThere(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int size,
            @ForAll @IntRange(min = 1, max = 40) int bush) {
        Random random = new Random(seed);
        int[] parent = new int[size];
        parent[0] = -1;
        for (int i = 1; i < size; i++) {
            // Near ones make it deep, far ones broad; an outline names parents first and children behind them.
            parent[i] = i - 1 - random.nextInt(Math.min(i, bush));
        }
        Places places = Places.of(depthFirst(parent), Orientation.RIGHT);
        Sheets sheets = Sheets.of(places);
        List<Integer> drawn = sheets.pieces().stream().flatMap(List::stream).sorted().toList();
        if (sheets.large()) {
            assertThat(sheets.pieces().size()).isLessThanOrEqualTo(1);
        } else {
            assertThat(drawn).isEqualTo(IntStream.range(0, size).boxed().toList());
            assertThat(sheets.pieces()).hasSizeLessThanOrEqualTo(Sheets.MOST);
            assertThat(sheets.scale()).as("letters can be read").isBetween(0.66, 1.0);
        }
        for (List<Integer> piece : sheets.pieces()) {
            assertThat(reach(piece, places.x(), Places.CARD_WIDTH) * sheets.scale()).isLessThanOrEqualTo(
                    Sheets.WIDE + 0.01);
            assertThat(reach(piece, places.y(), Places.CARD_HEIGHT) * sheets.scale()).isLessThanOrEqualTo(
                    Sheets.HIGH + 0.01);
        }
    }

    @Test
    void aSmallTreeStandsOnOneSheetAsLargeAsOnTheScreen() {
        Sheets sheets = Sheets.of(Places.of(new int[] {-1, 0, 0}, Orientation.RIGHT));
        assertThat(sheets).isEqualTo(new Sheets(1, false, List.of(List.of(0, 1, 2))));
    }

    @Test
    void whatWouldTakeAHundredSheetsIsLeftToTheWords() {
        int[] parent = new int[2000];
        parent[0] = -1;
        Sheets sheets = Sheets.of(Places.of(parent, Orientation.RIGHT));
        assertThat(sheets.large()).isTrue();
        assertThat(sheets.pieces()).isEmpty();
    }

    private static double reach(List<Integer> piece, double[] from, double size) {
        double first = piece.stream().mapToDouble(i -> from[i]).min().orElse(0);
        double last = piece.stream().mapToDouble(i -> from[i]).max().orElse(0);
        return last + size - first + 2 * Sheets.EDGE;
    }

    /** The same tree, its thoughts in the order of an outline. */
    private static int[] depthFirst(int[] parent) {
        int[] place = new int[parent.length];
        int[] ordered = new int[parent.length];
        int next = visit(0, -1, 0, parent, place, ordered);
        assertThat(next).isEqualTo(parent.length);
        return ordered;
    }

    private static int visit(int node, int above, int next, int[] parent, int[] place, int[] ordered) {
        ordered[next] = above;
        place[node] = next;
        int free = next + 1;
        for (int child = node + 1; child < parent.length; child++) {
            if (parent[child] == node) {
                free = visit(child, place[node], free, parent, place, ordered);
            }
        }
        return free;
    }
}
