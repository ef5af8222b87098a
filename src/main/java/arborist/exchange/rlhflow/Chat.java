package arborist.exchange.rlhflow;

import arborist.exchange.BadRecord;
import arborist.exchange.text.Row;
import arborist.words.Words;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A question and its steps as turns of a chat.
 *
 * @param gap what stands between the question and the first step
 * @param signs one for each step, true for plus
 */
record Chat(String question, String gap, List<String> steps, List<Boolean> signs) {
    private static final Words WORDS = Words.of(Chat.class);
    static final String GAP = " ";
    private static final String FIRST = "step 1:";

    static Chat of(List<Row> turns) throws BadRecord {
        if (turns.isEmpty() || turns.size() % 2 != 0) {
            throw new BadRecord(WORDS.say("chat.its-turns-are-no-pairs"));
        }
        List<String> steps = new ArrayList<>();
        List<Boolean> signs = new ArrayList<>();
        for (int i = 0; i < turns.size(); i += 2) {
            steps.add(content(turns.get(i), "user"));
            String sign = content(turns.get(i + 1), "assistant");
            if (!sign.equals("+") && !sign.equals("-")) {
                throw new BadRecord(WORDS.say("chat.a-step-is-answered-with"));
            }
            signs.add(sign.equals("+"));
        }
        String opening = steps.getFirst();
        int start = start(opening);
        String question = opening.substring(0, start).stripTrailing();
        steps.set(0, opening.substring(start));
        return new Chat(question, opening.substring(question.length(), start), steps, signs);
    }

    /** Whether turns that were read say this and no more is known of them. */
    boolean isTold(ArrayNode turns) {
        ArrayNode mine = json();
        if (mine.size() != turns.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            for (String field : List.of("role", "content")) {
                if (!mine.get(i).get(field).equals(turns.get(i).get(field))) {
                    return false;
                }
            }
        }
        return true;
    }

    ArrayNode json() {
        ArrayNode turns = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < steps.size(); i++) {
            String text = i == 0 ? question + gap + steps.getFirst() : steps.get(i);
            turns.addObject().put("role", "user").put("content", text);
            turns.addObject().put("role", "assistant").put("content", signs.get(i) ? "+" : "-");
        }
        return turns;
    }

    private static String content(Row turn, String role) throws BadRecord {
        if (!turn.text("role").equals(role)) {
            throw new BadRecord(WORDS.say("chat.a-turn-is-not-the", role));
        }
        return turn.text("content");
    }

    /** Where the first step begins: at its number, else on the line after the question, else behind its question mark. */
    private static int start(String opening) throws BadRecord {
        int step = opening.toLowerCase(Locale.ROOT).indexOf(FIRST);
        if (step < 0) {
            step = Math.max(opening.indexOf('\n'), opening.indexOf('?')) + 1;
        }
        while (step < opening.length() && Character.isWhitespace(opening.charAt(step))) {
            step++;
        }
        if (step == 0 || step >= opening.length()) {
            throw new BadRecord(WORDS.say("chat.nobody-can-tell-where-the"));
        }
        return step;
    }
}
