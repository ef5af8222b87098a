package arborist.label.cut;

import arborist.trace.CallSpan;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.TextVersion;
import org.jspecify.annotations.Nullable;

/**
 * A step in the making: some words of a passage, without the blanks around them.
 *
 * @param from where it begins in the passage
 */
record Piece(Passage in, int from, String text) {

    /** @param piece with the blanks around it, of which it has some words */
    static Piece of(Passage in, int from, String piece) {
        return new Piece(in, from + piece.length() - piece.stripLeading().length(), piece.strip());
    }

    int to() {
        return from + text.length();
    }

    TextVersion version() {
        return TextVersion.of(text);
    }

    /** The thought that its first word comes from. */
    Node first() {
        return in.nodes().get(in.at(from));
    }

    /** The thought that its last word comes from. */
    Node last() {
        return in.nodes().get(in.at(to() - 1));
    }

    /** Whether some word of one of the passage's thoughts is in it. */
    boolean takesFrom(int thought) {
        return in.starts().get(thought) < to() && in.end(thought) > from;
    }

    /** Its place in the answer of its call, null where that is not known. */
    @Nullable CallSpan span() {
        CallSpan old = first().thought().span();
        return in.start() < 0 || old == null ? null
                : new CallSpan(old.call(), in.start() + from, in.start() + to());
    }

    /** An id that two copies of a session come to alike. */
    Id id(Id parent, int attempt) {
        return Id.derived("cut", parent.toString(), last().id().toString(), String.valueOf(from), text,
                String.valueOf(attempt));
    }
}
