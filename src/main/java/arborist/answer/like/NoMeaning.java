package arborist.answer.like;

/** Meanings cannot be had on this machine; the message says why in a sentence. */
public final class NoMeaning extends Exception {
    private static final long serialVersionUID = 1;

    public NoMeaning(String why, Throwable cause) {
        super(why, cause);
    }
}
