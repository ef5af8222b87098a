package arborist.session;

/**
 * A beat in words.
 *
 * @param what what happened, in a few words that begin with a capital letter
 * @param why why it happened or what it rests on, whole sentences; empty where nothing says so
 */
public record Told(String what, String why) {

    /** Both in one line. */
    public String line() {
        return why.isEmpty() ? what + "." : what + ". " + why;
    }
}
