package arborist.exchange;

import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;

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
    private static final Words WORDS = Words.of(ImportReport.class);

    public ImportReport {
        bad = List.copyOf(bad);
        clashes = List.copyOf(clashes);
    }

    /** The outcome in a sentence. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(WORDS.say(cancelled ? "import-report.stopped" : "import-report.read", problems, thoughts));
        if (restored > 0) {
            parts.add(WORDS.say("import-report.restored", restored));
        }
        if (known > 0) {
            parts.add(WORDS.say("import-report.known", known));
        }
        if (badCount > 0) {
            parts.add(WORDS.say("import-report.bad", badCount));
        }
        if (clashCount > 0) {
            parts.add(WORDS.say("import-report.clashes", clashCount));
        }
        return String.join("; ", parts) + ".";
    }
}
