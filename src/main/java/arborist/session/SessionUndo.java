package arborist.session;

import arborist.session.sqlite.Reading;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.words.Words;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells undo what it asks of the journal, out of one moment of the file. */
final class SessionUndo implements UndoSource {
    private static final Words WORDS = Words.of(SessionUndo.class);
    /** As far as undo goes back. */
    private static final int ACTIONS = 2000;

    private final Reading reading;

    SessionUndo(Reading reading) {
        this.reading = reading;
    }

    private interface Asks<T> {
        T ask() throws SQLException;
    }

    @Override
    public List<Action> actions(String person) {
        return ask(() -> reading.journal().actions(person, ACTIONS));
    }

    @Override
    public @Nullable Id undoes(Id group) {
        return ask(() -> reading.journal().undoes(group));
    }

    @Override
    public List<Id> added(Id group) {
        return ask(() -> reading.journal().added(group));
    }

    @Override
    public List<Edit> edits(Id group, int most) {
        return ask(() -> reading.journal().group(group, most));
    }

    @Override
    public List<Edit> about(Id problem, Id subject) {
        return ask(() -> reading.journal().about(problem, subject));
    }

    @Override
    public List<Edit> others(Id problem, long clock, String person) {
        return ask(() -> reading.journal().others(problem, clock, person));
    }

    private static <T extends @Nullable Object> T ask(Asks<T> asks) {
        try {
            return asks.ask();
        } catch (SQLException e) {
            throw new Refused(WORDS.say("session-undo.the-session-could-not-be", String.valueOf(e.getMessage())),
                    e);
        }
    }
}
