package arborist.ui.lessons;

import java.util.ArrayList;
import java.util.List;

/**
 * Boards of one lesson that were cleared away, in the order in which they are brought back: the newest first.
 *
 * @param boards at most a few, since each holds whole trees
 */
record ClearedAway(List<Board> boards) {
    static final ClearedAway NONE = new ClearedAway(List.of());
    static final int MOST = 3;

    ClearedAway {
        boards = List.copyOf(boards);
    }

    boolean isEmpty() {
        return boards.isEmpty();
    }

    /** With another, which comes back first; the oldest makes room for it. */
    ClearedAway with(Board board) {
        List<Board> all = new ArrayList<>(boards);
        all.addFirst(board);
        return new ClearedAway(all.subList(0, Math.min(MOST, all.size())));
    }

    /** Without the first, which is brought back; the board in whose place it comes waits behind all others, so that each has its turn. */
    ClearedAway turned(Board instead) {
        List<Board> all = new ArrayList<>(boards.subList(1, boards.size()));
        if (instead.touchedProperty().get()) {
            all.add(instead);
        }
        return new ClearedAway(all);
    }
}
