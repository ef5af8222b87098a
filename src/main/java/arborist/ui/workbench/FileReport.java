package arborist.ui.workbench;

import arborist.exchange.BadLine;
import arborist.exchange.Clash;
import arborist.exchange.ImportReport;
import arborist.exchange.Importer;
import arborist.session.MergeReport;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of one file that was to be read.
 *
 * @param failed whether nothing could be read of it
 * @param bad a line for each part of it that could not be read
 * @param clashes what two people did differently before their files were merged, the first of them
 * @param clashCount how many of them there are
 */
record FileReport(Path file, String sentence, boolean failed, List<String> bad, List<Clash> clashes, long clashCount) {
    private static final Words WORDS = Words.of(FileReport.class);

    static FileReport of(Path file, ImportReport report) {
        return new FileReport(file, report.sentence(), false,
                lines(report.bad().stream().map(BadLine::toString), report.badCount()), report.clashes(),
                report.clashCount());
    }

    static FileReport of(Path file, MergeReport report) {
        int problems = report.problems().size();
        int conflicts = report.conflicts().size();
        String merged = conflicts == 0 ? WORDS.say("file-report.merged", report.edits(), problems)
                : WORDS.say("file-report.merged-with-conflicts", report.edits(), problems, conflicts);
        return new FileReport(file, report.cancelled() ? WORDS.say("file-report.merge-stopped", merged) : merged, false,
                lines(report.skipped().stream().map(MergeReport.Skipped::toString), report.skipped().size()),
                report.conflicts().stream().limit(Importer.LISTED).map(c -> new Clash(c.problem(), c.sentence()))
                        .toList(),
                conflicts);
    }

    /** What became of it is a sentence. */
    static FileReport of(Path file, String sentence) {
        return new FileReport(file, sentence, false, List.of(), List.of(), 0);
    }

    static FileReport failed(Path file, String why) {
        return new FileReport(file, why, true, List.of(), List.of(), 0);
    }

    /** Whether a sentence does not say it all. */
    boolean hasMore() {
        return !bad.isEmpty() || !clashes.isEmpty();
    }

    private static List<String> lines(Stream<String> all, long count) {
        List<String> lines = new ArrayList<>(all.limit(Importer.LISTED).toList());
        if (count > lines.size()) {
            lines.add(WORDS.say("file-report.and-more", count - lines.size()));
        }
        return lines;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}
