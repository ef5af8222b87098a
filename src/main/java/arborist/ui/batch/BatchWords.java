package arborist.ui.batch;

import arborist.batch.RequestWriting;
import arborist.batch.ResultReading;
import arborist.exchange.BadLine;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says what was written and what was read. */
final class BatchWords {
    private static final Words WORDS = Words.of(BatchWords.class);

    private BatchWords() {}

    static String of(BatchWork.Written written) {
        RequestWriting.Written counts = written.counts();
        if (written.stopped()) {
            return WORDS.say("batch-view.writing-was-stopped", counts.runs());
        }
        if (counts.failed() > 0) {
            return WORDS.say("batch-view.wrote-not-all", counts.requests(), counts.runs(), counts.failed(),
                    String.valueOf(written.first()), written.files().size(),
                    written.files().isEmpty() ? "" : written.files().getFirst());
        }
        return written.files().isEmpty() ? WORDS.say("batch-view.nothing-to-ask", counts.done())
                : WORDS.say("batch-view.wrote", counts.requests(), counts.runs(), written.files().getFirst(),
                        written.files().size());
    }

    static String of(Path file, ResultReading.Told told) {
        List<String> parts = new ArrayList<>();
        parts.add(WORDS.say(told.stopped() ? "batch-view.stopped-after" : "batch-view.read", file.getFileName(),
                told.samples(), told.runs()));
        if (told.failed() > 0) {
            parts.add(WORDS.say("batch-view.failed", told.failed()));
        }
        if (told.known() > 0) {
            parts.add(WORDS.say("batch-view.known", told.known()));
        }
        if (told.found() == 0 && told.badCount() > 0) {
            parts.add(WORDS.say("batch-view.no-result-of-this-session"));
        }
        return String.join(" ", parts);
    }

    /** What could not be read, or failed, a line each. */
    static List<String> bad(ResultReading.Told told) {
        List<String> bad = new ArrayList<>(told.bad().stream().map(BadLine::toString).toList());
        if (told.badCount() > bad.size()) {
            bad.add(WORDS.say("batch-view.and-more", told.badCount() - bad.size()));
        }
        return bad;
    }
}
