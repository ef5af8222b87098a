package arborist.reason;

import arborist.llm.Finish;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Reasoning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes one sample into the tree as it comes: a path of thoughts, one a step. */
final class ChainWriter {
    private final Growth growth;
    private final Function<String, List<String>> splitter;
    private final Kind kind;
    private final int choice;
    private final StringBuilder piece = new StringBuilder();
    private final Set<Id> thoughts = ConcurrentHashMap.newKeySet();
    private Id last;
    private @Nullable Writing writing;
    private @Nullable Id call;
    private boolean thinking;
    private boolean reasoned;
    private int at;

    /**
     * @param parent what the sample goes on from
     * @param splitter cuts a text into steps, which joined give the text back
     * @param kind of the thoughts that are no reasoning before an answer
     * @param choice which sample of its request
     */
    ChainWriter(Growth growth, Id parent, Function<String, List<String>> splitter, Kind kind, int choice) {
        this.growth = growth;
        this.last = parent;
        this.splitter = splitter;
        this.kind = kind;
        this.choice = choice;
    }

    void from(Id source) {
        call = source;
    }

    void thinking(String more) {
        add(more, true);
    }

    void text(String more) {
        add(more, false);
    }

    /**
     * Ends the sample.
     *
     * @param changes is given what has to be said of it, so that many samples that end together are one edit of the session
     * @return its leaf: what it went on from, where no text came at all
     */
    Id end(Finish finish, List<Change> changes) {
        end(finish.whole() ? Completeness.COMPLETE : Completeness.CUT_OFF, changes);
        return last;
    }

    /** Whether any thought was written. */
    boolean wrote() {
        return !thoughts.isEmpty();
    }

    /** The thoughts that were written so far; may be asked on any thread. */
    Set<Id> thoughts() {
        return thoughts;
    }

    private void add(String more, boolean reasoning) {
        if (more.isEmpty()) {
            return;
        }
        if (reasoning != thinking) {
            told(changes -> end(Completeness.COMPLETE, changes));
            thinking = reasoning;
            reasoned |= reasoning;
        }
        piece.append(more);
        List<String> pieces = splitter.apply(piece.toString());
        for (String whole : pieces.subList(0, Math.max(0, pieces.size() - 1))) {
            write(whole);
            told(changes -> finish(whole, Completeness.COMPLETE, changes));
        }
        String rest = pieces.isEmpty() ? "" : pieces.getLast();
        piece.setLength(0);
        piece.append(rest);
        if (!rest.isBlank()) {
            write(rest);
        }
    }

    private void write(String text) {
        if (writing == null && !text.isBlank()) {
            writing = new Writing(growth, last, kindNow(),
                    thinking ? Reasoning.RAW : Reasoning.NONE, call, at, choice);
            last = writing.thought();
            thoughts.add(last);
        }
        if (writing != null) {
            writing.tell(text.strip());
        }
    }

    private Kind kindNow() {
        if (kind.equals(Sight.ROLLOUT)) {
            return kind;
        }
        return thinking ? Kind.STEP : reasoned ? Kind.ANSWER : kind;
    }

    private void end(Completeness completeness, List<Change> changes) {
        finish(piece.toString(), completeness, changes);
        piece.setLength(0);
    }

    private void finish(String text, Completeness completeness, List<Change> changes) {
        at += text.length();
        if (writing != null) {
            changes.add(writing.end(text.strip(), completeness));
            writing = null;
        }
    }

    private void told(Consumer<List<Change>> what) {
        List<Change> changes = new ArrayList<>();
        what.accept(changes);
        growth.tellAny(changes);
    }
}
