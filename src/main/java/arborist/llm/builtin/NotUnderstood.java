package arborist.llm.builtin;

/** The built-in model cannot do what it is asked; the message says so in a sentence, and what to do instead. */
final class NotUnderstood extends Exception {
    private static final String ABLE =
            " Sapling, the built-in model, works out arithmetic such as 17 + 4 * (9 - 3), small word"
                    + " problems, Countdown and the Game of 24. For anything else connect a larger model: choose another kind of"
                    + " server in the run dialog (Ctrl+R), or --preset on the command line.";

    private NotUnderstood(String sentence) {
        super(sentence);
    }

    static NotUnderstood question() {
        return new NotUnderstood("This is no problem that Sapling can read." + ABLE);
    }

    static NotUnderstood words(java.util.List<String> words) {
        return new NotUnderstood("Sapling does not know " + (words.size() == 1 ? "the word " : "the words ")
                + String.join(", ", words) + "." + ABLE);
    }

    static NotUnderstood tooLong(int tokens, int context) {
        return new NotUnderstood("This is too long for Sapling: " + tokens + " tokens, and it reads " + context
                + ". Use fewer examples, or connect a larger model.");
    }

    static NotUnderstood judging() {
        return new NotUnderstood("Sapling cannot judge in words; choose the scorer sapling-prm or exact.");
    }
}
