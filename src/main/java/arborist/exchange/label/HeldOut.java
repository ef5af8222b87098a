package arborist.exchange.label;

import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.words.Words;
import java.nio.file.Path;

/**
 * Which problems are held out: by a hash of the question's words, so that a problem never stands on both sides, however often it comes
 * and in whatever session.
 *
 * @param share of the problems, between 0 and 1
 */
public record HeldOut(double share, long seed) {
    private static final Words WORDS = Words.of(HeldOut.class);
    public HeldOut {
        if (!(share > 0 && share < 1)) {
            throw new Refused(WORDS.say("held-out.the-share-that-is-held", String.valueOf(share)));
        }
    }

    /** Whether the problem with this question goes to the second file. */
    public boolean holds(String question) {
        String words = question.strip().replaceAll("\\s+", " ");
        long hash = Id.derived("held-out", Long.toString(seed), words).high();
        return (hash >>> 11) * 0x1.0p-53 < share;
    }

    /** The name of the second file beside the first: {@code rows.jsonl} has {@code rows.held-out.jsonl}. */
    public static Path beside(Path out) {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        return out.resolveSibling(dot <= 0 ? name + ".held-out"
                : name.substring(0, dot) + ".held-out" + name.substring(dot));
    }
}
