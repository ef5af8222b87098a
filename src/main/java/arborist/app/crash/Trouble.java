package arborist.app.crash;

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
                    "Arborist has no memory left for what it was about to do; close what you do not need.";
            case StackOverflowError deep -> "Something was nested too deeply for Arborist.";
            case LinkageError link -> "A part of Arborist is missing or does not fit; install it anew.";
            default -> "Arborist came upon something that nobody foresaw (" + kind(error) + "), and left it undone.";
        };
    }

    /** The error's name as words: IllegalStateException is an illegal state. */
    private static String kind(Throwable error) {
        String words = error.getClass().getSimpleName().replaceAll("(Exception|Error)$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isBlank() ? "an error" : words;
    }
}
