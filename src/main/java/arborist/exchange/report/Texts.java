package arborist.exchange.report;

import java.util.List;

/** Cuts texts to what a page has room for. */
final class Texts {
    /** Longer answers are no answers to compare at a glance. */
    static final int ANSWER = 200;
    static final int TITLE = 200;
    static final int SENTENCE = 600;
    private static final String ELLIPSIS = "…";

    private Texts() {}

    /** At most so many UTF-16 units, no character cut in two. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text.strip();
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /** The first lines that are not blank. */
    static String lines(String text, int most, int letters) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(most + 1L).toList();
        String first = String.join("\n", lines.subList(0, Math.min(most, lines.size())));
        String cut = cut(first, letters);
        return lines.size() > most && !cut.endsWith(ELLIPSIS) ? cut + "\n" + ELLIPSIS : cut;
    }

    /** The title of a problem, or what stands for it. */
    static String title(String title) {
        return title.isBlank() ? "A problem without a title" : cut(title, TITLE);
    }
}
