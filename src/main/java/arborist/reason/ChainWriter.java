package arborist.reason;

import arborist.llm.Finish;
import arborist.trace.Attributes;
import arborist.trace.CallSpan;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Reasoning;
import arborist.trace.Thought;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sample as it comes: a path of thoughts, one a step, each in the tree from its first word and one edit more at its end. For one
 * thread.
 */
final class ChainWriter {
    private final Growth growth;
    private final Function<String, List<String>> splitter;
    private final Kind kind;
    private final int choice;
    private final boolean stepwise;
    private final StringBuilder piece = new StringBuilder();
    private final Set<Id> thoughts = ConcurrentHashMap.newKeySet();
    private Id last;
    private @Nullable Id writing;
    private @Nullable Id call;
    private boolean thinking;
    private boolean reasoned;
    private int at;

    /**
     * @param parent what the sample goes on from
     * @param splitter cuts a text into steps, which joined give the text back
     * @param kind of the thoughts that are no reasoning before an answer
     * @param choice which sample of its request
     * @param stepwise whether the model's thinking is the steps of its solution
     */
    ChainWriter(Growth growth, Id parent, Function<String, List<String>> splitter, Kind kind, int choice,
            boolean stepwise) {
        this.growth = growth;
        this.last = parent;
        this.splitter = splitter;
        this.kind = kind;
        this.choice = choice;
        this.stepwise = stepwise;
    }

    void from(Id source) {
        call = source;
    }

    void thinking(String more, Sayings sayings) {
        add(more, true, sayings);
    }

    void text(String more, Sayings sayings) {
        add(more, false, sayings);
    }

    /**
     * Ends the sample.
     *
     * @return its leaf: what it went on from, where no text came at all
     */
    Id end(Finish finish, Sayings sayings) {
        end(finish.whole() ? Completeness.COMPLETE : Completeness.CUT_OFF, sayings);
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

    private void add(String more, boolean reasoning, Sayings sayings) {
        if (more.isEmpty()) {
            return;
        }
        if (reasoning != thinking) {
            end(Completeness.COMPLETE, sayings);
            thinking = reasoning;
            reasoned |= reasoning;
        }
        piece.append(more);
        List<String> pieces = splitter.apply(piece.toString());
        for (String whole : pieces.subList(0, Math.max(0, pieces.size() - 1))) {
            write(whole, sayings);
            finish(whole, Completeness.COMPLETE, sayings);
        }
        String rest = pieces.isEmpty() ? "" : pieces.getLast();
        piece.setLength(0);
        piece.append(rest);
        if (!rest.isBlank()) {
            write(rest, sayings);
        }
    }

    private void write(String text, Sayings sayings) {
        if (writing == null && !text.isBlank()) {
            writing = begin(sayings);
        }
        if (writing != null) {
            sayings.grow(writing, text.strip());
        }
    }

    private Id begin(Sayings sayings) {
        Id thought = Id.random();
        sayings.say(new Change.AddThought(new Thought(thought, growth.problem(), last, growth.run().id(), kindNow(), "",
                reasoningNow(), Completeness.GROWING,
                call == null ? null : new CallSpan(call, at, at),
                choice == 0 ? Attributes.NONE : new Attributes("{\"choice\":" + choice + "}"))));
        last = thought;
        thoughts.add(thought);
        return thought;
    }

    private Reasoning reasoningNow() {
        return !thinking ? Reasoning.NONE : stepwise ? Reasoning.STEPS : Reasoning.RAW;
    }

    private Kind kindNow() {
        if (kind.equals(Sight.ROLLOUT)) {
            return kind;
        }
        return thinking ? Kind.STEP : reasoned ? Kind.ANSWER : kind;
    }

    private void end(Completeness completeness, Sayings sayings) {
        finish(piece.toString(), completeness, sayings);
        piece.setLength(0);
    }

    private void finish(String text, Completeness completeness, Sayings sayings) {
        at += text.length();
        if (writing != null) {
            sayings.finish(new Change.Finish(writing, text.strip(), completeness));
            writing = null;
        }
    }
}
