package arborist.ui.workbench;

import arborist.exchange.BadLine;
import arborist.exchange.ImportReport;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of one file that was to be read.
 *
 * @param failed whether nothing could be read of it
 * @param bad a line for each part of it that could not be read
 */
record FileReport(Path file, String sentence, boolean failed, List<String> bad) {
    private static final Words WORDS = Words.of(FileReport.class);

    static FileReport of(Path file, ImportReport report) {
        List<String> bad = new ArrayList<>(report.bad().stream().map(BadLine::toString).toList());
        long more = report.badCount() - report.bad().size();
        if (more > 0) {
            bad.add(WORDS.say("file-report.and-more", more));
        }
        return new FileReport(file, report.sentence(), false, bad);
    }

    static FileReport failed(Path file, String why) {
        return new FileReport(file, why, true, List.of());
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}
