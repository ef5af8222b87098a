package arborist.app.command;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Grader;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.PatternTooSlow;
import arborist.answer.worker.WorkerProver;
import arborist.exchange.BadRecord;
import arborist.exchange.text.Lines;
import arborist.exchange.text.Row;
import arborist.exchange.text.RowReader;
import arborist.exchange.text.Slice;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges pairs of a right answer and a solution, and counts how often the verdict is the one that is known. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Tells for each row of \"gold\" and \"pred\" whether they are the same answer. Its last line counts the rows, the"
                + " verdicts that agree with \"equal\" (true where a row does not say it), and those that accept a wrong one.",
        footer = {"", "Example: arborist answers check pairs.jsonl --out verdicts.jsonl"})
final class AnswersCheck implements Callable<Integer> {
    /** No solution is longer, in UTF-16 units. */
    static final int LONGEST = 1 << 18;

    private final Console console;
    private final RowReader rows = new RowReader();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.jsonl",
            description = "Rows with \"gold\", \"pred\" and perhaps \"equal\", one JSON object a line.")
    private Path file;

    @Option(names = "--out", paramLabel = "VERDICTS.jsonl",
            description = "Writes each verdict with its reason, and which rule found the answer where.")
    private @Nullable Path out;

    @Option(names = "--regex", paramLabel = "R",
            description = "A regular expression that finds the answer in \"pred\": its first group, or all of it. Without it the rules"
                    + " of the manual do.")
    private @Nullable String regex;

    private long judged;
    private long right;
    private long wrongAccepts;
    private long broken;

    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    AnswersCheck(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<AnswerReader> own = own();
        if (out != null && Files.exists(out) && Files.isSameFile(out, file)) {
            throw new Failed(out + " is the file that is read; name another one for the verdicts");
        }
        try (Interruption interruption = new Interruption();
                InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                VerdictWriter verdicts = VerdictWriter.to(out); WorkerProver prover = WorkerProver.patient()) {
            Equality equality = new Equality(prover);
            Lines lines = new Lines(in);
            for (Slice slice = lines.next(); slice != null; slice = lines.next()) {
                if (interruption.asked()) {
                    throw new Failed("stopped in line " + slice.line() + "; run it again for the whole file");
                }
                one(slice, equality, own, verdicts);
            }
        }
        console.out()
                .println("{\"rows\":" + judged + ",\"right\":" + right + ",\"wrong_accepts\":" + wrongAccepts + "}");
        return ExitCode.OK;
    }

    private Optional<AnswerReader> own() {
        try {
            return Optional.ofNullable(regex).map(Pattern::compile).map(AnswerReader::matching);
        } catch (PatternSyntaxException e) {
            throw new ParameterException(spec.commandLine(),
                    "\"" + regex + "\" is no regular expression: " + e.getDescription());
        }
    }

    private void one(Slice slice, Equality equality, Optional<AnswerReader> own, VerdictWriter verdicts)
            throws IOException {
        try {
            Row row = rows.read(slice, remark -> {});
            String pred = text(row, "pred");
            Grader.Grade grade = new Grader(text(row, "gold"), equality, own).grade(pred);
            Boolean equal = row.bool("equal");
            if (row.has("equal") && equal == null) {
                throw new BadRecord("\"equal\" is neither true nor false.");
            }
            judged++;
            right += grade.right() == (equal == null || equal) ? 1 : 0;
            wrongAccepts += grade.right() && equal != null && !equal ? 1 : 0;
            verdicts.verdict(slice.line(), equal, grade);
        } catch (BadRecord e) {
            broken(slice.line(), e.why(), verdicts);
        } catch (PatternTooSlow e) {
            broken(slice.line(), String.valueOf(e.getMessage()), verdicts);
        }
    }

    private void broken(long line, String why, VerdictWriter verdicts) throws IOException {
        broken++;
        if (broken <= VerdictWriter.MOST_TOLD) {
            console.err().println(file + ": line " + line + ": " + why
                    + (broken == VerdictWriter.MOST_TOLD ? " More such lines are not told here." : ""));
        }
        verdicts.broken(line, why);
    }

    private static String text(Row row, String field) throws BadRecord {
        var number = row.decimal(field);
        String text = number == null ? row.text(field) : number.toPlainString();
        if (text.length() > LONGEST) {
            throw new BadRecord("\"" + field + "\" is longer than " + LONGEST + " signs.");
        }
        return text;
    }
}
