package arborist.exchange.render;

import arborist.trace.Problem;

/** What stands above pictures of a problem: its title, or the question itself where the title is only the first words of it. */
public final class Heading {
    private static final int LONGEST = 160;

    private Heading() {}

    /** On one line; whoever draws it cuts it to the room there is. */
    public static String of(Problem problem) {
        String title = line(problem.title());
        String begun = title.replaceFirst("(\\.\\.\\.|…)$", "");
        String question = line(problem.question());
        return begun.length() < title.length() && question.startsWith(begun)
                ? question.length() <= LONGEST ? question : Cut.toFit(question, LONGEST, String::length)
                : title;
    }

    private static String line(String text) {
        return (text.length() > 1_000 ? text.substring(0, 1_000) : text).strip().replaceAll("\\s+", " ");
    }
}
