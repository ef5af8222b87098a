package arborist.app.crash;

import arborist.words.Words;
import java.util.List;
import java.util.Locale;

/**
 * An error that nobody caught.
 *
 * @param place the same for errors from the same place in the code
 * @param sentence what happened, for whoever sits before the screen
 * @param stack the code that ran
 * @param times how often it came
 */
record Trouble(String place, String sentence, List<String> stack, boolean onFxThread, int times) {
    private static final Words WORDS = Words.of(Trouble.class);
    Trouble {
        stack = List.copyOf(stack);
    }

    static Trouble of(Throwable error, boolean onFxThread) {
        return new Trouble(Stack.place(error), sentence(error), Stack.lines(error), onFxThread, 1);
    }

    Trouble again() {
        return new Trouble(place, sentence, stack, onFxThread, times + 1);
    }

    private static String sentence(Throwable error) {
        return switch (error) {
            case OutOfMemoryError memory ->
                    WORDS.say("trouble.arborist-has-no-memory-left");
            case StackOverflowError deep -> WORDS.say("trouble.something-was-nested-too-deeply");
            case LinkageError link -> WORDS.say("trouble.a-part-of-arborist-is");
            default -> WORDS.say("trouble.arborist-came-upon-something-that", kind(error));
        };
    }

    /** The error's name as words: IllegalStateException is an illegal state. */
    private static String kind(Throwable error) {
        String words = error.getClass().getSimpleName().replaceAll("(Exception|Error)$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isBlank() ? WORDS.say("trouble.an-error") : words;
    }
}
