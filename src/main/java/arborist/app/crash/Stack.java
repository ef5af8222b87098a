package arborist.app.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Writes an error as the names of classes and methods: which code ran, and nothing of what it ran on. */
final class Stack {
    private static final int MOST_FRAMES = 200;
    private static final int MOST_CAUSES = 10;

    private Stack() {}

    static List<String> lines(Throwable error) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable next = error;
        while (next != null && seen.size() < MOST_CAUSES && seen.add(next)) {
            lines.add((next.equals(error) ? "" : "caused by ") + next.getClass().getName()
                    + KeptMessage.of(next).map(kept -> ": " + kept)
                            .orElse(next.getMessage() == null ? "" : " (its message is left out)"));
            StackTraceElement[] frames = next.getStackTrace();
            for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
                lines.add("    at " + frames[i].getClassName() + "." + frames[i].getMethodName() + ":"
                        + frames[i].getLineNumber());
            }
            next = next.getCause();
        }
        return lines;
    }

    /** The same for errors that come from the same place. */
    static String place(Throwable error) {
        StackTraceElement[] frames = error.getStackTrace();
        StringBuilder place = new StringBuilder(error.getClass().getName());
        for (int i = 0; i < Math.min(4, frames.length); i++) {
            place.append(' ').append(frames[i].getClassName()).append('.').append(frames[i].getMethodName())
                    .append(':').append(frames[i].getLineNumber());
        }
        return place.toString();
    }
}
