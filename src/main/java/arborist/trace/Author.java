package arborist.trace;

import org.jspecify.annotations.Nullable;

/**
 * Who made an edit.
 *
 * @param name the person's name, or the strategy's, scorer's or format's
 * @param person on whose behalf, so that they can undo it: who started the run, who imported the file; null where nobody did
 */
public record Author(Role role, String name, @Nullable String person) {
    /** What sort of author. */
    public enum Role {
        PERSON, STRATEGY, SCORER, IMPORTER, PROGRAM
    }

    public static Author person(String name) {
        return new Author(Role.PERSON, name, name);
    }

    public static Author importer(String format, String person) {
        return new Author(Role.IMPORTER, format, person);
    }
}
