package arborist.app.command;

/** A command cannot do what was asked; the message is the one line that its user reads. */
public final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Failed(String sentence) {
        super(sentence);
    }
}
