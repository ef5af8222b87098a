package arborist.exchange.shepherd;

import arborist.exchange.BadRecord;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A solution as one text with a mark after each step.
 *
 * @param gap what stands between the question and the first step
 * @param after what stands between steps' marks and the next steps, and after the last mark; one for each step
 */
record Marked(String question, String gap, List<String> steps, List<String> before, List<String> after) {
    private static final Words WORDS = Words.of(Marked.class);
    static final String MARK = "ки";
    private static final String FIRST = "step 1:";

    /** Takes a text apart; the question ends before {@code Step 1:}, or where that is missing, with the first question mark. */
    static Marked of(String text) throws BadRecord {
        int start = start(text);
        String question = text.substring(0, start).stripTrailing();
        List<String> steps = new ArrayList<>();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        int at = start;
        for (int mark = text.indexOf(MARK, at); mark >= 0; mark = text.indexOf(MARK, at)) {
            String step = text.substring(at, mark);
            String bare = step.stripTrailing();
            steps.add(bare);
            before.add(step.substring(bare.length()));
            at = mark + MARK.length();
            int next = at;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            after.add(text.substring(at, next));
            at = next;
        }
        if (steps.isEmpty()) {
            throw new BadRecord(WORDS.say("marked.no-step-of-its-input", MARK));
        }
        if (at < text.length()) {
            after.set(after.size() - 1, after.getLast() + text.substring(at));
        }
        return new Marked(question, text.substring(question.length(), start), steps, before, after);
    }

    /** As it is usually written. */
    static Marked usual(String question, List<String> steps) {
        List<String> after = new ArrayList<>(Collections.nCopies(steps.size(), "\n"));
        after.set(after.size() - 1, "");
        return new Marked(question, " ", steps, Collections.nCopies(steps.size(), " "), after);
    }

    /** The text with these in the places of the marks. */
    String text(List<String> marks) {
        StringBuilder text = new StringBuilder(question).append(gap);
        for (int i = 0; i < steps.size(); i++) {
            text.append(steps.get(i)).append(before.get(i)).append(marks.get(i)).append(after.get(i));
        }
        return text.toString();
    }

    boolean isUsual() {
        return equals(usual(question, steps));
    }

    private static int start(String text) throws BadRecord {
        int step = text.toLowerCase(Locale.ROOT).indexOf(FIRST);
        if (step < 0) {
            int asked = text.indexOf('?') + 1;
            int mark = text.indexOf(MARK);
            step = asked > 0 && asked < mark ? asked : -1;
        }
        if (step < 0) {
            throw new BadRecord(
                    WORDS.say("marked.it-has-no-step-and"));
        }
        while (step < text.length() && Character.isWhitespace(text.charAt(step))) {
            step++;
        }
        return step;
    }
}
