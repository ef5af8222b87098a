package arborist.exchange;

import java.util.List;
import java.util.Locale;

/**
 * What became of an import.
 *
 * @param format the format that was read
 * @param problems how many were new
 * @param thoughts how many were new
 * @param added how many edits were new
 * @param known how many edits were there already
 * @param restored how many problems were there, but taken back, and are back now
 * @param bad what could not be read, the first {@link Importer#LISTED} of them
 * @param badCount how many of them there were
 * @param clashes what two people did differently before their files were merged, the first {@link Importer#LISTED} of them
 * @param clashCount how many of them there were
 * @param cancelled whether it was stopped before the end
 */
public record ImportReport(String format, long problems, long thoughts, long added, long known, long restored,
        List<BadLine> bad,
        long badCount, List<Clash> clashes, long clashCount, boolean cancelled) {
    public ImportReport {
        bad = List.copyOf(bad);
        clashes = List.copyOf(clashes);
    }

    /** The outcome in a sentence. */
    public String sentence() {
        StringBuilder words = new StringBuilder(cancelled ? "Stopped after " : "Read ");
        words.append(many(problems, "new problem")).append(" with ").append(many(thoughts, "thought"));
        if (restored > 0) {
            words.append("; brought back ").append(many(restored, "problem")).append(" that had been taken back");
        }
        if (known > 0) {
            words.append("; ").append(many(known, "edit")).append(known == 1 ? " was" : " were")
                    .append(" there already");
        }
        if (badCount > 0) {
            words.append("; ").append(many(badCount, "place")).append(" could not be read as it stands");
        }
        if (clashCount > 0) {
            words.append("; ").append(many(clashCount, "conflict")).append(" to look at");
        }
        return words.append('.').toString();
    }

    private static String many(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
