package arborist.reason;

import arborist.trace.Attributes;
import arborist.trace.CallSpan;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Reasoning;
import arborist.trace.Thought;
import org.jspecify.annotations.Nullable;

/** One thought while its text arrives: it is in the tree from the first word, and becomes one edit at its end. */
final class Writing {
    private final Growth growth;
    private final Id thought = Id.random();

    /**
     * @param call the call it comes from, null where none is known yet
     * @param at where in the sample's text it begins, in UTF-16 units
     * @param choice which sample of the call
     */
    Writing(Growth growth, Id parent, Kind kind, Reasoning reasoning, @Nullable Id call, int at, int choice) {
        this.growth = growth;
        var _ = growth.tell(new Change.AddThought(new Thought(thought, growth.problem(), parent, growth.run().id(),
                kind, "", reasoning, Completeness.GROWING, call == null ? null : new CallSpan(call, at, at),
                choice == 0 ? Attributes.NONE : new Attributes("{\"choice\":" + choice + "}"))));
    }

    Id thought() {
        return thought;
    }

    void tell(String textSoFar) {
        growth.grow(thought, textSoFar);
    }

    /** What ends it, for the writer to say. */
    Change end(String whole, Completeness completeness) {
        return new Change.Finish(thought, whole, completeness);
    }
}
