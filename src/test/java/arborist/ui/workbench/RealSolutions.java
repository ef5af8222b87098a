package arborist.ui.workbench;

import arborist.Needs;
import arborist.app.command.Merging;
import arborist.exchange.Formats;
import arborist.exchange.Importer;
import arborist.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Sessions that hold the first problems of GSM8K, each with the solutions of four systems. */
final class RealSolutions {
    private RealSolutions() {}

    /** A new session's file. */
    static Path session(Path folder, int problems) throws Exception {
        Path file = folder.resolve("Labels.arborist");
        Path some = folder.resolve("some.jsonl");
        try (Stream<String> lines = Files.lines(Needs.data("gsm8k/example_model_solutions.jsonl"))) {
            Files.write(some, lines.limit(problems).toList());
        }
        try (Session session = Session.create(file)) {
            new Importer(session, Merging.into(session), "ada").read(some,
                    Formats.standard("test").named("gsm8k-solutions").orElseThrow());
        }
        return file;
    }
}
