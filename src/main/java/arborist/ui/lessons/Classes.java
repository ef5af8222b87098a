package arborist.ui.lessons;

import arborist.lesson.Lesson;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The class that goes through the lessons now, and the one before it, which can be called back. It outlives the session: whoever comes
 * back to one finds there what was done of each lesson. For the FX thread.
 */
public final class Classes {
    private static final HourScore.Kept NO_GUESSES = new HourScore.Kept(Map.of());

    private final HourScore score;
    private final Map<Seat, Board> boards = new HashMap<>();
    private final Map<Seat, ClearedAway> cleared = new HashMap<>();
    private final Map<Path, Board> shown = new HashMap<>();
    private final ReadOnlyBooleanWrapper left = new ReadOnlyBooleanWrapper(this, "left");
    private @Nullable Path place;
    private @Nullable Sat before;
    private boolean another;

    /** A lesson in a session: its runs are in that one. */
    private record Seat(Path session, Lesson lesson) {}

    /**
     * All that a class has done.
     *
     * @param another whether it was not the first here
     */
    private record Sat(Map<Seat, Board> boards, Map<Seat, ClearedAway> cleared, boolean another, HourScore.Kept score) {
        Sat {
            boards = Map.copyOf(boards);
            cleared = Map.copyOf(cleared);
        }

        boolean hasDoneNothing() {
            return boards.isEmpty() && cleared.isEmpty() && score.equals(NO_GUESSES);
        }
    }

    /** @param score of the class that is here */
    public Classes(HourScore score) {
        this.score = score;
    }

    HourScore score() {
        return score;
    }

    /** What the class that is here has done of a lesson in a session. */
    Board board(Path session, Lesson lesson) {
        return boards.computeIfAbsent(new Seat(session, lesson), seat -> new Board(lesson));
    }

    /** Whether the class that is here has done something of a lesson in a session. */
    boolean isBegun(Path session, Lesson lesson) {
        Board board = boards.get(new Seat(session, lesson));
        return board != null && board.doneProperty().get();
    }

    /** Whether a lesson that nobody has touched may show what was run of it when the program was open before: not to another class. */
    boolean looksBack(Path session, Lesson lesson) {
        return !another && !cleared.containsKey(new Seat(session, lesson));
    }

    /** A lesson is shown, or none any more. */
    void show(Path session, @Nullable Board board) {
        if (board == null) {
            shown.remove(session);
        } else {
            shown.put(session, board);
            place = session;
        }
    }

    /** The lesson that was shown last in a session, as the class left it. */
    Optional<Board> shown(Path session) {
        return Optional.ofNullable(shown.get(session));
    }

    /** Another session in which something was done of a lesson, of which nothing was done in this one. */
    Optional<Path> elsewhere(Path session, Lesson lesson) {
        return board(session, lesson).doneProperty().get() ? Optional.empty()
                : boards.entrySet().stream().filter(seat -> seat.getKey().lesson().equals(lesson))
                        .filter(seat -> seat.getValue().doneProperty().get())
                        .map(seat -> seat.getKey().session()).findFirst();
    }

    /** The session in which a lesson was shown last. */
    public Optional<Path> place() {
        return Optional.ofNullable(place);
    }

    /** Clears away what was done of a lesson, and begins it anew. */
    Board clear(Path session, Lesson lesson) {
        Seat seat = new Seat(session, lesson);
        Board board = board(session, lesson);
        if (board.touchedProperty().get()) {
            cleared.put(seat, cleared(seat).with(board));
            boards.remove(seat);
        }
        return board(session, lesson);
    }

    /** Whether something was cleared away of a lesson that can be brought back. */
    boolean isCleared(Path session, Lesson lesson) {
        return !cleared(new Seat(session, lesson)).isEmpty();
    }

    /** What was cleared away last stands there again, and what stood there is cleared away: brought back once more, each has its turn. */
    Board bringBack(Path session, Lesson lesson) {
        Seat seat = new Seat(session, lesson);
        ClearedAway all = cleared(seat);
        if (!all.isEmpty()) {
            cleared.put(seat, all.turned(board(session, lesson)));
            boards.put(seat, all.boards().getFirst());
        }
        return board(session, lesson);
    }

    private ClearedAway cleared(Seat seat) {
        return cleared.getOrDefault(seat, ClearedAway.NONE);
    }

    /** Whether a class has left that can be called back. */
    ReadOnlyBooleanProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Sends the class away and begins with another. */
    void begin() {
        turnTo(new Sat(Map.of(), Map.of(), true, NO_GUESSES));
    }

    /** Sends the class away and goes on with the one before it, where there was one. */
    void callBack() {
        if (before != null) {
            turnTo(before);
        }
    }

    private void turnTo(Sat next) {
        Sat leaving = new Sat(boards, cleared, another, score.kept());
        if (!leaving.hasDoneNothing()) {
            // Of a class that has done nothing there is nothing to call back: whoever begins twice loses none.
            before = leaving;
            left.set(true);
        }
        boards.clear();
        cleared.clear();
        shown.clear();
        boards.putAll(next.boards());
        cleared.putAll(next.cleared());
        another = next.another();
        score.goOn(next.score());
    }
}
