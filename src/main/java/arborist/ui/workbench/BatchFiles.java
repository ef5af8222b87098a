package arborist.ui.workbench;

import arborist.ui.batch.BatchView;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which files of questions, requests and results a person means. */
record BatchFiles(Ask ask) implements BatchView.Files {
    private static final Words WORDS = Words.of(BatchFiles.class);
    private static final List<String> JSON = List.of("*.jsonl", "*.json");

    @Override
    public Optional<Path> questions() {
        return ask.open(WORDS.say("batch-files.questions-to-run"), JSON);
    }

    @Override
    public Optional<Path> results() {
        return ask.open(WORDS.say("batch-files.results-of-a-batch"), JSON);
    }

    @Override
    public Optional<Path> requests(String suggested) {
        return ask.save(WORDS.say("batch-files.requests-of-a-batch"), suggested, List.of("*.jsonl"));
    }
}
