package arborist.app.command;

import arborist.exchange.BadLine;
import arborist.exchange.questions.Question;
import arborist.exchange.questions.QuestionFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a run is asked: one question or a set of them. */
// Picocli fills the fields.
@SuppressWarnings("NullAway.Init")
final class RunQuestions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--problem", paramLabel = "TEXT|@FILE", description = "The question, or a file that holds it.")
    private @Nullable String problem;

    @Option(names = "--problems", paramLabel = "FILE.jsonl",
            description = "A set of questions: each line an object with \"question\" and, where known, \"gold\".")
    private @Nullable Path problems;

    @Option(names = "--gold", paramLabel = "ANSWER", description = "The right answer of --problem, where it is known.")
    private @Nullable String gold;

    /** @param err is told of lines that are no questions */
    List<Question> read(PrintStream err) throws IOException {
        if ((problem == null) == (problems == null)) {
            throw wrong("Say either --problem or --problems");
        }
        if (problem != null) {
            String text = problem.startsWith("@") ? Files.readString(Path.of(problem.substring(1))).strip() : problem;
            if (text.isBlank()) {
                throw wrong("The question is empty");
            }
            return List.of(new Question(text, gold == null ? List.of() : List.of(gold)));
        }
        QuestionFile.Read read = QuestionFile.of(Objects.requireNonNull(problems));
        for (BadLine bad : read.bad()) {
            err.println(problems + ": " + bad);
        }
        if (read.questions().isEmpty()) {
            throw new Failed("there is no question in " + problems);
        }
        return read.questions();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
