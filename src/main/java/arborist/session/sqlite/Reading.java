package arborist.session.sqlite;

import arborist.trace.ContentHash;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Tree;
import arborist.trace.json.ChangeJson;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be read of a session at one moment; for one thread at a time. */
public final class Reading implements AutoCloseable {
    private final Sql sql;
    private final EditReader reader;

    public Reading(Sql sql, ChangeJson json) {
        this.sql = sql;
        reader = new EditReader(json);
    }

    public Journal journal() {
        return new Journal(sql, reader);
    }

    public Catalog catalog() {
        return new Catalog(sql);
    }

    /** The problem as its state tables say; out of its edits where these were not brought up to date yet. */
    public Tree tree(Id problem) throws SQLException {
        return catalog().isBehind(problem) ? replay(problem, sentence -> {
        }) : new ProblemLoader(sql).load(problem);
    }

    /** The problem as its edits say; those that cannot be read are told as sentences and passed over. */
    public Tree replay(Id problem, Consumer<String> unreadable) throws SQLException {
        List<Edit> edits = new ArrayList<>();
        journal().each(problem, edits::add, unreadable);
        return Tree.EMPTY.apply(edits);
    }

    public Optional<Payload> payload(ContentHash hash) throws SQLException {
        return Optional.ofNullable(sql.first("SELECT media_type, bytes FROM payload WHERE hash = ?",
                row -> new Payload(hash, row.getString(1), row.getBytes(2)), hash));
    }

    /** From here to {@link #end} everything read is of one moment. */
    public void begin() throws SQLException {
        sql.run("BEGIN");
    }

    public void end() throws SQLException {
        sql.run("COMMIT");
    }

    public Sql sql() {
        return sql;
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }
}
