package arborist.exchange;

import arborist.words.Words;

/** One record of a file cannot be read; the message says in one sentence why. */
public final class BadRecord extends Exception {
    private static final Words WORDS = Words.of(BadRecord.class);
    private static final long serialVersionUID = 1;

    public BadRecord(String why) {
        super(why);
    }

    public BadRecord(String why, Throwable cause) {
        super(why, cause);
    }

    /** The sentence. */
    public String why() {
        String message = getMessage();
        return message == null ? WORDS.say("bad-record.cannot-be-read") : message;
    }
}
