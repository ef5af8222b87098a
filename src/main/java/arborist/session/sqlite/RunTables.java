package arborist.session.sqlite;

import arborist.session.sqlite.ProblemTable.Entry;
import arborist.trace.AnswerReading;
import arborist.trace.Backup;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Sample;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Writes runs and what belongs to them: calls, samples and the simulations of a Monte-Carlo search. */
final class RunTables {
    /** What is added again, after it was taken back, comes back to its row. */
    private static final String AGAIN = " ON CONFLICT (problem, id) DO UPDATE SET removed = 0";

    private final Sql sql;

    RunTables(Sql sql) {
        this.sql = sql;
    }

    void start(Entry problem, Run run) throws SQLException {
        int added = sql.run("INSERT INTO run (problem, id, strategy, prompt_version, prompts, model, seed, parent,"
                + " program_version, oracle, status, chosen, parameters, attributes)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', ?, ?) ON CONFLICT DO NOTHING", problem.row, run.id(),
                run.strategy(), run.promptVersion(), run.prompts(), run.model(), run.seed(), run.parent(),
                run.programVersion(), run.oracle(), RunStatus.RUNNING, run.parameters().json(),
                run.attributes().json());
        problem.runs += added;
        if (added == 0) {
            setRemoved(problem, run.id(), false);
        }
    }

    boolean set(Entry problem, Change.SetRun set) throws SQLException {
        return sql.run("UPDATE run SET status = ?, reason = ?, chosen = ?, answer = ? WHERE problem = ? AND id = ?",
                set.status(), set.reason(), Json.ofIds(set.chosen()), set.answer(), problem.row, set.run()) == 1;
    }

    void setRemoved(Entry problem, Id run, boolean removed) throws SQLException {
        int changed = sql.run("UPDATE run SET removed = ? WHERE problem = ? AND id = ? AND removed <> ?", removed,
                problem.row, run, removed);
        problem.runs += removed ? -changed : changed;
    }

    void record(Entry problem, Call c) throws SQLException {
        sql.run("INSERT INTO call (problem, id, run, purpose, model, messages, response, finish_reason, started, first_token,"
                + " took, input, cached, reasoning, output, cost, asked, accepted, dropped)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" + AGAIN, problem.row, c.id(),
                c.run(), c.purpose(), c.model(), c.messages(), c.response(), c.finishReason(),
                c.startedMillis(),
                c.firstTokenMillis(), c.tookMillis(), c.usage().input(), c.usage().cached(), c.usage().reasoning(),
                c.usage().output(), c.usage().costUsd() == null ? null : c.usage().costUsd().toString(),
                c.asked().json(),
                c.accepted().json(), c.dropped().json());
    }

    void setCallRemoved(Entry problem, Id call, boolean removed) throws SQLException {
        sql.run("UPDATE call SET removed = ? WHERE problem = ? AND id = ?", removed, problem.row, call);
    }

    void add(Entry problem, Sample sample) throws SQLException {
        int added = sql.run(
                "INSERT INTO sample (problem, id, run, leaf, place, status) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                problem.row, sample.id(), sample.run(), sample.leaf(), sample.index(),
                sample.status());
        problem.samples += added;
        if (added == 0) {
            setSampleRemoved(problem, sample.id(), false);
        }
    }

    boolean read(Entry problem, Id sample, @Nullable AnswerReading reading) throws SQLException {
        if (reading == null) {
            return sql.run("UPDATE sample SET rule = NULL, answer = NULL, answer_thought = NULL, answer_from = NULL,"
                    + " answer_to = NULL WHERE problem = ? AND id = ?", problem.row, sample) == 1;
        }
        return sql.run("UPDATE sample SET rule = ?, answer = ?, answer_thought = ?, answer_from = ?, answer_to = ?"
                + " WHERE problem = ? AND id = ?", reading.rule(), reading.answer(), reading.thought(), reading.from(),
                reading.to(), problem.row, sample) == 1;
    }

    boolean strike(Entry problem, Id sample, boolean struck) throws SQLException {
        return sql.run("UPDATE sample SET struck = ? WHERE problem = ? AND id = ?", struck, problem.row, sample) == 1;
    }

    void setSampleRemoved(Entry problem, Id sample, boolean removed) throws SQLException {
        int changed = sql.run("UPDATE sample SET removed = ? WHERE problem = ? AND id = ? AND removed <> ?", removed,
                problem.row, sample, removed);
        problem.samples += removed ? -changed : changed;
    }

    void add(Entry problem, Backup backup) throws SQLException {
        sql.run("INSERT INTO backup (problem, id, run, reward, path) VALUES (?, ?, ?, ?, ?)" + AGAIN,
                problem.row, backup.id(), backup.run(), backup.reward(), Json.ofIds(backup.path()));
    }

    void setBackupRemoved(Entry problem, Id backup, boolean removed) throws SQLException {
        sql.run("UPDATE backup SET removed = ? WHERE problem = ? AND id = ?", removed, problem.row, backup);
    }

    void choose(Entry problem, String name, @Nullable String value) throws SQLException {
        if (value == null) {
            sql.run("DELETE FROM choice WHERE problem = ? AND name = ?", problem.row, name);
        } else {
            sql.run("INSERT OR REPLACE INTO choice (problem, name, value) VALUES (?, ?, ?)", problem.row, name, value);
        }
    }
}
