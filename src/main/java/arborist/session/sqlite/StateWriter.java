package arborist.session.sqlite;

import arborist.session.sqlite.ProblemTable.Entry;
import arborist.session.sqlite.ThoughtTable.Place;
import arborist.trace.Backup;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Link;
import arborist.trace.Thing;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Makes of each change what it means for the state tables: the same as {@link arborist.trace.Tree#apply}, in SQL. */
final class StateWriter {
    private final Sql sql;
    final ProblemTable problems;
    final ThoughtTable thoughts;
    private final RunTables runs;
    private final FindingTables findings;

    StateWriter(Sql sql) throws SQLException {
        this.sql = sql;
        problems = new ProblemTable(sql);
        thoughts = new ThoughtTable(sql);
        runs = new RunTables(sql);
        findings = new FindingTables(sql);
    }

    /** Makes the change; where it is about something unknown nothing changes, and what is unknown comes back in words. */
    @Nullable String apply(Entry p, Change change) throws SQLException {
        switch (change) {
            case Change.AddProblem c -> problems.add(p, c.problem());
            case Change.ReviseProblem c -> problems.set(p, c.problem());
            case Change.StartRun c -> runs.start(p, c.run());
            case Change.SetRun c -> {
                return runs.set(p, c) ? null : "run " + c.run();
            }
            case Change.RecordCall c -> runs.record(p, c.call());
            case Change.AddThought c -> {
                return thoughts.add(p, c.thought()) ? null : "parent " + c.thought().parent();
            }
            case Change.Rewrite c -> {
                return thought(thoughts.setText(p, c.thought(), c.text(), null), c.thought());
            }
            case Change.Finish c -> {
                return thought(thoughts.setText(p, c.thought(), c.text(), c.completeness()), c.thought());
            }
            case Change.SetSearch c -> {
                return thought(thoughts.setSearch(p, c.thought(), c.state(), c.reason(), c.byPerson()), c.thought());
            }
            case Change.SetGivenUp c -> {
                return thought(thoughts.setGivenUp(p, c.thought(), c.givenUp()), c.thought());
            }
            case Change.SetNote c -> {
                return thought(thoughts.setNote(p, c.thought(), c.note()), c.thought());
            }
            case Change.AddVerdict c -> {
                return finding(p, c.subject(), at -> findings.add(at, c.verdict()));
            }
            case Change.AddScore c -> {
                return finding(p, c.subject(), at -> findings.add(at, c.score()));
            }
            case Change.AddLabel c -> {
                return finding(p, c.subject(), at -> findings.add(at, c.label()));
            }
            case Change.Attach c -> {
                return finding(p, c.subject(), at -> findings.add(at, c.attachment()));
            }
            case Change.AddLink c -> {
                return link(p, c.link());
            }
            case Change.AddBackup c -> {
                return backup(p, c.backup());
            }
            case Change.AddSample c -> runs.add(p, c.sample());
            case Change.ReadAnswer c -> {
                return runs.read(p, c.sample(), c.reading()) ? null : "sample " + c.sample();
            }
            case Change.Strike c -> {
                return runs.strike(p, c.sample(), c.struck()) ? null : "sample " + c.sample();
            }
            case Change.Choose c -> runs.choose(p, c.name(), c.value());
            case Change.Remove c -> setRemoved(p, c.thing(), true);
            case Change.Restore c -> setRemoved(p, c.thing(), false);
        }
        return null;
    }

    /** Takes out all that a problem adds up to, so that its edits can be applied anew. */
    void clear(Entry p) throws SQLException {
        for (String table : new String[] {"verdict", "score", "label", "link", "attachment", "growing"}) {
            sql.run("DELETE FROM " + table + " WHERE thought IN (SELECT row FROM thought WHERE problem = ?)", p.row);
        }
        for (String table : new String[] {"thought", "run", "call", "sample", "backup", "choice"}) {
            sql.run("DELETE FROM " + table + " WHERE problem = ?", p.row);
        }
        problems.reset(p);
        thoughts.forget();
    }

    void forget() throws SQLException {
        problems.forget();
        thoughts.forget();
    }

    private interface At {
        void thought(long row) throws SQLException;
    }

    private @Nullable String finding(Entry p, Id thought, At at) throws SQLException {
        Place place = thoughts.find(p, thought);
        if (place != null) {
            at.thought(place.row);
        }
        return thought(place != null, thought);
    }

    private @Nullable String link(Entry p, Link link) throws SQLException {
        Place from = thoughts.find(p, link.from());
        Place to = thoughts.find(p, link.to());
        if (from == null || to == null) {
            return "thought " + (from == null ? link.from() : link.to());
        }
        findings.link(from.row, link.id(), link.type().name(), to.row);
        return null;
    }

    private @Nullable String backup(Entry p, Backup backup) throws SQLException {
        for (Id id : backup.path()) {
            if (thoughts.find(p, id) == null) {
                return "thought " + id;
            }
        }
        runs.add(p, backup);
        return null;
    }

    private void setRemoved(Entry p, Thing thing, boolean removed) throws SQLException {
        switch (thing.type()) {
            case PROBLEM -> problems.setRemoved(p, removed);
            case RUN -> runs.setRemoved(p, thing.id(), removed);
            case THOUGHT -> thoughts.setRemoved(p, thing.id(), removed);
            case CALL -> runs.setCallRemoved(p, thing.id(), removed);
            case BACKUP -> runs.setBackupRemoved(p, thing.id(), removed);
            case SAMPLE -> runs.setSampleRemoved(p, thing.id(), removed);
            case VERDICT, SCORE, LABEL, LINK, ATTACHMENT -> {
                Place place = thoughts.find(p, thing.on());
                if (place != null) {
                    findings.setRemoved(place.row, thing, removed);
                }
            }
        }
    }

    private static @Nullable String thought(boolean there, Id id) {
        return there ? null : "thought " + id;
    }
}
