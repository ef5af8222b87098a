package arborist.session.sqlite;

import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Backup;
import arborist.trace.Call;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.NodeMap;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Sample;
import arborist.trace.SampleState;
import arborist.trace.TakenBack;
import arborist.trace.Tree;
import arborist.trace.Usage;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePVector;

/** Loads a problem out of the state tables: the same tree that its edits add up to, without reading them. */
final class ProblemLoader {
    private final Sql sql;

    ProblemLoader(Sql sql) {
        this.sql = sql;
    }

    private record Head(long row, @Nullable Problem problem, boolean removed, long clock) {
    }

    /** Empty where the session never heard of the problem. */
    Tree load(Id id) throws SQLException {
        Head head = sql.first("SELECT p.row, p.removed, t.clock, p.title, p.question, p.gold, p.task, p.verifiable,"
                + " p.collection, p.split, p.attributes FROM problem p JOIN tally t ON t.problem = p.row WHERE p.id = ?",
                row -> new Head(row.getLong(1), problem(id, row), row.getBoolean(2), row.getLong(3)), id);
        if (head == null) {
            return Tree.EMPTY;
        }
        Map<Id, Backup> backups = new HashMap<>();
        Map<Id, Backup> backupsGone = new HashMap<>();
        List<Id> backupOrder = backups(head.row, backups, backupsGone);
        ThoughtLoader thoughts = new ThoughtLoader(sql, id, head.row);
        Map<Id, Node> nodes = thoughts.load(backupOrder.stream().map(backups::get).filter(Objects::nonNull).toList());
        Map<Id, RunState> runs = new HashMap<>();
        List<Id> runOrder = runs(id, head.row, runs);
        Map<Id, SampleState> samples = new HashMap<>();
        Map<Id, SampleState> samplesGone = new HashMap<>();
        List<Id> sampleOrder = samples(head.row, samples, samplesGone);
        Map<Id, Call> calls = new HashMap<>();
        Map<Id, Call> callsGone = new HashMap<>();
        calls(id, head.row, calls, callsGone);
        return new Tree(head.problem, head.removed, NodeMap.of(nodes), TreePVector.from(thoughts.roots()),
                HashTreePMap.from(runs), TreePVector.from(runOrder), HashTreePMap.from(calls),
                HashTreePMap.from(samples), TreePVector.from(sampleOrder), HashTreePMap.from(backups),
                TreePVector.from(backupOrder), HashTreePMap.from(choices(head.row)),
                new TakenBack(HashTreePMap.from(callsGone), HashTreePMap.from(samplesGone),
                        HashTreePMap.from(backupsGone)),
                head.clock);
    }

    private static @Nullable Problem problem(Id id, ResultSet row) throws SQLException {
        if (row.getString(4) == null) {
            return null;
        }
        Long verifiable = Row.longOrNull(row, 8);
        return new Problem(id, row.getString(4), row.getString(5), Json.strings(row.getString(6)), row.getString(7),
                verifiable == null ? null : verifiable != 0, row.getString(9), row.getString(10),
                new Attributes(row.getString(11)));
    }

    private List<Id> runs(Id problem, long at, Map<Id, RunState> runs) throws SQLException {
        List<Id> order = new ArrayList<>();
        sql.each(
                "SELECT id, strategy, parameters, prompt_version, prompts, model, seed, parent, program_version, oracle,"
                        + " attributes, status, reason, chosen, answer, removed FROM run WHERE problem = ? ORDER BY row",
                row -> {
                    Run run = new Run(Row.id(row, 1), problem, row.getString(2), new Attributes(row.getString(3)),
                            row.getString(4), Row.hashOrNull(row, 5), row.getString(6), Row.longOrNull(row, 7),
                            Row.idOrNull(row, 8), row.getString(9), row.getBoolean(10),
                            new Attributes(row.getString(11)));
                    order.add(run.id());
                    runs.put(run.id(), new RunState(run, Row.name(RunStatus.class, row, 12), row.getString(13),
                            Json.ids(row.getString(14)), row.getString(15), row.getBoolean(16)));
                }, at);
        return order;
    }

    private void calls(Id problem, long at, Map<Id, Call> calls, Map<Id, Call> gone) throws SQLException {
        sql.each("SELECT id, run, purpose, model, messages, asked, accepted, dropped, response, finish_reason, started,"
                + " first_token, took, input, cached, reasoning, output, cost, removed FROM call WHERE problem = ?",
                row -> {
                    String cost = row.getString(18);
                    Usage usage = new Usage(Row.longOrNull(row, 14), Row.longOrNull(row, 15), Row.longOrNull(row, 16),
                            Row.longOrNull(row, 17), cost == null ? null : new BigDecimal(cost));
                    Id id = Row.id(row, 1);
                    (row.getBoolean(19) ? gone : calls).put(id,
                            new Call(id, problem, Row.idOrNull(row, 2), row.getString(3), row.getString(4),
                                    Row.hashOrNull(row, 5), new Attributes(row.getString(6)),
                                    new Attributes(row.getString(7)),
                                    new Attributes(row.getString(8)), Row.hashOrNull(row, 9), row.getString(10),
                                    Row.longOrNull(row, 11), Row.longOrNull(row, 12), Row.longOrNull(row, 13), usage));
                }, at);
    }

    private List<Id> samples(long at, Map<Id, SampleState> samples, Map<Id, SampleState> gone) throws SQLException {
        List<Id> order = new ArrayList<>();
        sql.each("SELECT id, run, leaf, place, status, struck, rule, answer, answer_thought, answer_from, answer_to,"
                + " removed FROM sample WHERE problem = ? ORDER BY row", row -> {
                    Sample sample = new Sample(Row.id(row, 1), Row.id(row, 2), Row.id(row, 3), row.getInt(4),
                            Row.name(Sample.Status.class, row, 5));
                    String rule = row.getString(7);
                    AnswerReading reading = rule == null ? null
                            : new AnswerReading(row.getString(8), rule, Row.idOrNull(row, 9), row.getInt(10),
                                    row.getInt(11));
                    order.add(sample.id());
                    (row.getBoolean(12) ? gone : samples).put(sample.id(),
                            new SampleState(sample, reading, row.getBoolean(6)));
                }, at);
        return order;
    }

    private List<Id> backups(long at, Map<Id, Backup> backups, Map<Id, Backup> gone) throws SQLException {
        List<Id> order = new ArrayList<>();
        sql.each("SELECT id, run, path, reward, removed FROM backup WHERE problem = ? ORDER BY row", row -> {
            Id id = Row.id(row, 1);
            order.add(id);
            (row.getBoolean(5) ? gone : backups).put(id,
                    new Backup(id, Row.id(row, 2), Json.ids(row.getString(3)), row.getDouble(4)));
        }, at);
        return order;
    }

    private Map<String, String> choices(long at) throws SQLException {
        Map<String, String> choices = new HashMap<>();
        sql.each("SELECT name, value FROM choice WHERE problem = ?",
                row -> choices.put(row.getString(1), row.getString(2)), at);
        return choices;
    }
}
