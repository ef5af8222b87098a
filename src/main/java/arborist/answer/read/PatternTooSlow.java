package arborist.answer.read;

/** A user's regular expression goes back and forth in a text without an end. */
public final class PatternTooSlow extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final String SENTENCE =
            "The regular expression takes too long on this text; write it so that it needs no going back.";

    PatternTooSlow() {
        super(SENTENCE);
    }

    PatternTooSlow(Throwable cause) {
        super(SENTENCE, cause);
    }
}
