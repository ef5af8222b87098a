package arborist.session;

import arborist.session.sqlite.JournalWriter;
import arborist.session.sqlite.OtherSession;
import arborist.session.sqlite.Preparer;
import arborist.session.sqlite.Readers;
import arborist.session.sqlite.Reading;
import arborist.session.sqlite.StoredBody;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Refused;
import arborist.trace.json.ChangeJson;
import arborist.words.Words;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Takes another session's edits in: the union of both by id. It goes in transactions of bounded size, between which others may
 * write; where it breaks off half-way, what was taken in stays sound, and merging again takes in the rest.
 */
final class Merge {
    private static final Words WORDS = Words.of(Merge.class);
    private static final int EDITS = 2000;
    private static final long BYTES = 16 << 20;
    /** From so many edits of one problem on, the two sides are not held against each other: they are too many to look through. */
    private static final int COMPARED = 200_000;

    private final WriterThread writer;
    private final Readers readers;
    private final Trees trees;
    private final ChangeJson json;
    private final Preparer preparer;
    private final Progress progress;
    private final List<MergeReport.Skipped> skipped = new ArrayList<>();
    /** The problems that changed, and of those that were here before what is new and what both had. */
    private final Map<Id, Sides> sides = new LinkedHashMap<>();
    private List<Waiting> waiting = new ArrayList<>();
    private List<Payload> payloads = new ArrayList<>();
    private long bytes;
    private long number;
    private long total;
    private long count;
    private boolean cancelled;

    /** @param progress is told how many of the other session's edits were looked at */
    Merge(WriterThread writer, Readers readers, Trees trees, ChangeJson json, Progress progress) {
        this.writer = writer;
        this.readers = readers;
        this.trees = trees;
        this.json = json;
        this.progress = progress;
        preparer = new Preparer(json);
    }

    private static final class Sides {
        final boolean wasHere;
        final List<Edit> theirs = new ArrayList<>();
        final Set<Id> both = new HashSet<>();
        boolean changed;

        Sides(boolean wasHere) {
            this.wasHere = wasHere;
        }

        void met(Edit edit, boolean isNew) {
            changed |= isNew;
            if (!wasHere || theirs.size() + both.size() > COMPARED) {
                return;
            }
            if (isNew) {
                theirs.add(edit);
            } else {
                both.add(edit.id());
            }
        }
    }

    private record Waiting(Edit edit, StoredBody body) {
    }

    MergeReport from(Path other) {
        try (OtherSession session = new OtherSession(other, json)) {
            total = session.count();
            session.payloads(this::add);
            session.edits(edit -> {
                number++;
                add(edit);
            }, (at, why) -> {
                number = at;
                skipped.add(new MergeReport.Skipped(at, why));
            });
        } catch (CancellationException e) {
            cancelled = true;
        } catch (SQLException e) {
            flush();
            throw new Refused(
                    WORDS.say("merge.could-not-be-read-to", other.getFileName(), String.valueOf(e.getMessage())), e);
        }
        return end();
    }

    MergeReport from(Iterator<Edit> edits, Iterator<Payload> all) {
        try {
            all.forEachRemaining(this::add);
            edits.forEachRemaining(edit -> {
                number++;
                add(edit);
            });
        } catch (CancellationException e) {
            cancelled = true;
        }
        return end();
    }

    private void add(Payload payload) {
        try {
            Preparer.check(payload);
        } catch (Refused e) {
            skipped.add(new MergeReport.Skipped(0, String.valueOf(e.getMessage())));
            return;
        }
        payloads.add(payload);
        bytes += payload.content().length;
        flushWhereFull();
    }

    private void add(Edit edit) {
        try {
            Preparer.Ready ready = preparer.ready(edit.problem(), edit.change());
            if (edit.clock() < 1 || edit.clock() > Long.MAX_VALUE / 2) {
                throw new Refused(WORDS.say("merge.an-edit-with-a-clock", String.valueOf(edit.clock())));
            }
            Edit clean = new Edit(edit.id(), edit.problem(), edit.clock(), edit.group(), edit.author(),
                    Instant.ofEpochMilli(edit.time().toEpochMilli()), ready.change(), edit.undoes());
            waiting.add(new Waiting(clean, ready.body()));
            bytes += ready.body().length();
        } catch (Refused | ArithmeticException e) {
            skipped.add(new MergeReport.Skipped(number, String.valueOf(e.getMessage())));
        }
        flushWhereFull();
    }

    private void flushWhereFull() {
        if (waiting.size() >= EDITS || bytes >= BYTES) {
            flushOrStop();
        }
    }

    /** @throws CancellationException where it was stopped, after what was read until then was written */
    private void flushOrStop() {
        flush();
        progress.at(number, total);
        if (progress.cancelled()) {
            throw new CancellationException("the merge was stopped");
        }
    }

    private void flush() {
        List<Waiting> edits = waiting;
        List<Payload> things = payloads;
        waiting = new ArrayList<>();
        payloads = new ArrayList<>();
        bytes = 0;
        count += writer.alone(journal -> write(journal, edits, things)).join();
    }

    private int write(JournalWriter journal, List<Waiting> edits, List<Payload> things) throws SQLException {
        for (Payload payload : things) {
            journal.add(payload);
        }
        int taken = 0;
        for (Waiting each : edits) {
            Id problem = each.edit.problem();
            Sides both = sides.get(problem);
            if (both == null) {
                both = new Sides(journal.knows(problem));
                sides.put(problem, both);
            }
            boolean isNew = journal.merge(each.edit, each.body);
            both.met(each.edit, isNew);
            taken += isNew ? 1 : 0;
        }
        return taken;
    }

    private MergeReport end() {
        flush();
        for (Id problem : writer.alone(JournalWriter::behind).join()) {
            writer.alone(journal -> {
                journal.rebuild(problem);
                return problem;
            }).join();
        }
        sides.values().removeIf(both -> !both.changed);
        trees.rebuilt(sides.keySet());
        List<Conflict> conflicts = new ArrayList<>();
        sides.forEach((problem, both) -> {
            if (both.wasHere && both.theirs.size() + both.both.size() <= COMPARED) {
                conflicts.addAll(readers.now(reading -> conflicts(reading, problem, both)));
            }
        });
        return new MergeReport(count, sides.keySet(), conflicts, skipped, cancelled);
    }

    private static List<Conflict> conflicts(Reading reading, Id problem, Sides both) throws SQLException {
        Set<Id> theirs = new HashSet<>(both.both);
        both.theirs.forEach(edit -> theirs.add(edit.id()));
        List<Edit> ours = new ArrayList<>();
        reading.journal().each(problem, edit -> {
            if (!theirs.contains(edit.id())) {
                ours.add(edit);
            }
        }, unreadable -> {
        });
        both.theirs.sort(Edit.ORDER);
        return MergeConflicts.of(ours, both.theirs, reading.tree(problem));
    }
}
