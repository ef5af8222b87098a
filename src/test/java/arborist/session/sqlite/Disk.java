package arborist.session.sqlite;

import java.sql.SQLException;

/** A disk that is as small as a test wants it. */
public final class Disk {
    private Disk() {
    }

    /** From now on the session's file may grow by so many pages and no more. */
    public static void leave(JournalWriter journal, long pages) throws SQLException {
        journal.sql().script("PRAGMA max_page_count = " + (journal.sql().number("PRAGMA page_count") + pages));
    }
}
