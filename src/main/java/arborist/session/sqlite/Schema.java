package arborist.session.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The schema as a list of numbered steps; a file of version n has seen the first n of them.
 *
 * @param steps SQL, the first making a new file, each later one changing a file of the version before
 */
public record Schema(List<String> steps) {
    /** "Arbo": what the header of our files says they are. */
    static final int APPLICATION_ID = 0x4172626f;

    public Schema {
        steps = List.copyOf(steps);
    }

    /** The steps that this program knows. */
    public static Schema current() {
        List<String> steps = new ArrayList<>();
        for (int number = 1;; number++) {
            try (InputStream in = Schema.class.getResourceAsStream("schema-%03d.sql".formatted(number))) {
                if (in == null) {
                    return new Schema(steps);
                }
                steps.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("the schema on the class path cannot be read", e);
            }
        }
    }

    int version() {
        return steps.size();
    }

    /** Takes a file from the version it has through every later one, each in a transaction of its own. */
    void bring(Sql sql, int from) throws SQLException {
        for (int version = from; version < version(); version++) {
            sql.script("BEGIN IMMEDIATE;\n" + steps.get(version) + "\nPRAGMA application_id = " + APPLICATION_ID
                    + ";\nPRAGMA user_version = " + (version + 1) + ";\nCOMMIT;");
        }
    }

    /** What a file of this schema declares, by name; anything else in a file was put there by somebody else. */
    Map<String, String> declared() throws SQLException {
        try (Sql sql = Connections.memory()) {
            bring(sql, 0);
            return declared(sql);
        }
    }

    static Map<String, String> declared(Sql sql) throws SQLException {
        Map<String, String> declared = new TreeMap<>();
        sql.each("SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
                row -> declared.put(row.getString(1) + " " + row.getString(2), row.getString(3)));
        return declared;
    }
}
