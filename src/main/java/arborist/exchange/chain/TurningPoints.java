package arborist.exchange.chain;

import java.util.ArrayList;
import java.util.List;

/** Finds where a reasoner turns back: at a cue that begins a sentence. */
public final class TurningPoints {
    private static final String SENTENCE_ENDS = ".!?\u2026:";
    private static final String OPENERS = "\"'(*_>-\u201C\u2018";

    private TurningPoints() {}

    /** The positions of the cues in the text, in ascending order; never the text's own first words. */
    public static List<Integer> find(String text, Cues cues) {
        List<Integer> turns = new ArrayList<>();
        boolean words = false;
        boolean sentenceStarts = true;
        boolean ended = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                sentenceStarts |= ended || c == '\n';
                ended = false;
            } else if (!sentenceStarts || OPENERS.indexOf(c) < 0) {
                if (sentenceStarts && words && startsWithCue(text, i, cues)) {
                    turns.add(i);
                }
                sentenceStarts = false;
                words = true;
                ended = SENTENCE_ENDS.indexOf(c) >= 0 || ended && "\"')*_\u201D\u2019".indexOf(c) >= 0;
            }
        }
        return turns;
    }

    private static boolean startsWithCue(String text, int at, Cues cues) {
        for (String cue : cues.phrases()) {
            int end = at + cue.length();
            if (text.regionMatches(true, at, cue, 0, cue.length())
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
