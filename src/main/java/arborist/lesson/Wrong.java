package arborist.lesson;

/** A block cannot be taken: it is left out, and its author told why. */
final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    Wrong(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    int line() {
        return line;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
