package arborist.trace;

import org.jspecify.annotations.Nullable;

/**
 * A thought as it was added; what became of it since is a {@link Node}.
 *
 * @param parent the thought it continues, null for a root
 * @param run the run that grew it, null where a person wrote it outside any run
 * @param reasoning for reasoning, in what form it reached us
 * @param span the call it came from, null where none is known
 * @param attributes what the source said of it, passed through
 */
public record Thought(
        Id id,
        Id problem,
        @Nullable Id parent,
        @Nullable Id run,
        Kind kind,
        String text,
        Reasoning reasoning,
        Completeness completeness,
        @Nullable CallSpan span,
        Attributes attributes) {

    /** A complete thought that no call is known for. */
    public static Thought of(Id id, Id problem, @Nullable Id parent, @Nullable Id run, Kind kind, String text) {
        return new Thought(id, problem, parent, run, kind, text, Reasoning.NONE, Completeness.COMPLETE, null,
                Attributes.NONE);
    }
}
