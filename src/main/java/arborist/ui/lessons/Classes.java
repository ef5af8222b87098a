package arborist.ui.lessons;

import arborist.lesson.Lesson;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** The class that goes through the lessons now, and the one before it, which can be called back. For the FX thread. */
final class Classes {
    private static final Sat NOBODY = new Sat(Map.of(), new HourScore.Kept(Map.of()));

    private final HourScore score;
    private final Map<Lesson, Board> boards = new HashMap<>();
    private final ReadOnlyBooleanWrapper left = new ReadOnlyBooleanWrapper(this, "left");
    private @Nullable Sat before;

    /** All that a class has done. */
    private record Sat(Map<Lesson, Board> boards, HourScore.Kept score) {
        Sat {
            boards = Map.copyOf(boards);
        }
    }

    /** @param score of the class that is here */
    Classes(HourScore score) {
        this.score = score;
    }

    /** What the class that is here has done of a lesson. */
    Board board(Lesson lesson) {
        return boards.computeIfAbsent(lesson, Board::new);
    }

    /** Whether a class has left that can be called back. */
    ReadOnlyBooleanProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Sends the class away and begins with another. */
    void begin() {
        turnTo(NOBODY);
    }

    /** Sends the class away and goes on with the one before it, where there was one. */
    void callBack() {
        if (before != null) {
            turnTo(before);
        }
    }

    private void turnTo(Sat next) {
        Sat leaving = new Sat(boards, score.kept());
        if (!leaving.equals(NOBODY)) {
            // Of a class that has done nothing there is nothing to call back: whoever begins twice loses none.
            before = leaving;
            left.set(true);
        }
        boards.clear();
        boards.putAll(next.boards());
        score.goOn(next.score());
    }
}
