package arborist.answer.read;

/** A user's regular expression goes back and forth in a text without an end. */
public final class PatternTooSlow extends RuntimeException {
    private static final long serialVersionUID = 1;

    PatternTooSlow() {
        super("The regular expression takes too long on this text; write it so that it needs no going back.");
    }
}
