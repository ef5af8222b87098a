package arborist.ui.tend;

import arborist.trace.Node;
import arborist.words.Words;

/** Names a thought inside a sentence. */
public final class Phrase {
    private static final Words WORDS = Words.of(Phrase.class);
    private static final int LONGEST = 48;

    private Phrase() {}

    /** Its first words in quotation marks. */
    public static String of(Node node) {
        return of(node.text());
    }

    public static String of(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.isEmpty()) {
            return WORDS.say("phrase.an-empty-thought");
        }
        return WORDS.say("phrase.quoted", line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…");
    }
}
