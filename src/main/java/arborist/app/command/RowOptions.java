package arborist.app.command;

import arborist.exchange.label.Choices;
import arborist.exchange.label.HeldOut;
import arborist.exchange.label.Rules;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The choices for formats of labelled solutions, each as typed or as the format takes it where nobody chose. */
final class RowOptions {
    @Option(names = "--zero", paramLabel = "CHOICE", converter = ZeroWord.class,
            description = "Labelled formats: what becomes of a step rated 0: good, bad, drop (as if it had no label) or keep.")
    private Choices.@Nullable Zero zero;

    @Option(names = "--unlabelled", paramLabel = "CHOICE", converter = UnlabelledWord.class,
            description = "Labelled formats: what becomes of a solution with a step that has no label: drop-row, cut"
                    + " (the row ends before that step), good, bad or keep.")
    private Choices.@Nullable Unlabelled unlabelled;

    @Option(names = "--after-error", paramLabel = "CHOICE", converter = AfterErrorWord.class,
            description = "Labelled formats: what becomes of steps after the first bad one: as-labelled, missing, bad or"
                    + " drop.")
    private Choices.@Nullable AfterError afterError;

    @Option(names = "--rows", paramLabel = "CHOICE", converter = RowsWord.class,
            description = "Labelled formats: one row a solution, or one a branch of the tree, alternatives included.")
    private Choices.@Nullable Rows rows;

    @Option(names = "--labels", paramLabel = "CHOICE", converter = LabelsWord.class,
            description = "Labelled formats: human, auto, or both (people's, and programs' where there are none).")
    private Choices.@Nullable Labels labels;

    @Option(names = "--annotator", paramLabel = "NAME",
            description = "Labelled formats: whose labels alone are taken, or gold; else gold where there is one, else the"
                    + " majority, ties for the lower value.")
    private @Nullable String annotator;

    @Option(names = "--held-out", paramLabel = "SHARE",
            description = "Labelled formats: the share of problems that goes to a second file, for example 0.1.")
    private @Nullable Double heldOut;

    @Option(names = "--held-out-file", paramLabel = "FILE",
            description = "The second file; without it the name of --out with .held-out before its ending.")
    private @Nullable Path heldOutFile;

    @Option(names = "--held-out-seed", paramLabel = "N", defaultValue = "0",
            description = "Another seed holds out other problems (default: 0).")
    private long seed;

    @Option(names = "--preview", paramLabel = "N",
            description = "Labelled formats: shows the first N rows and writes nothing.")
    private @Nullable Integer preview;

    /** Whether any of them was given. */
    boolean any() {
        return zero != null || unlabelled != null || afterError != null || rows != null || labels != null
                || annotator != null || heldOut != null || heldOutFile != null || preview != null;
    }

    @Nullable Integer preview() {
        return preview;
    }

    @Nullable HeldOut heldOut() {
        if (heldOut == null && heldOutFile != null) {
            throw new Failed("--held-out-file needs --held-out SHARE, for example --held-out 0.1");
        }
        return heldOut == null ? null : new HeldOut(heldOut, seed);
    }

    @Nullable Path heldOutFile(Path out) {
        return heldOut == null ? null : heldOutFile == null ? HeldOut.beside(out) : heldOutFile;
    }

    Choices choices(Rules rules) {
        Choices choices = rules.defaults();
        choices = zero == null ? choices : choices.withZero(zero);
        choices = unlabelled == null ? choices : choices.withUnlabelled(unlabelled);
        choices = afterError == null ? choices : choices.withAfterError(afterError);
        choices = rows == null ? choices : choices.withRows(rows);
        choices = labels == null ? choices : choices.withLabels(labels);
        return annotator == null ? choices : choices.withAnnotator(annotator);
    }

    /** A word as a choice. */
    abstract static class Word<E extends Enum<E>> implements ITypeConverter<E> {
        private final List<E> all;

        Word(E[] all) {
            this.all = Arrays.asList(all);
        }

        @Override
        public E convert(String word) {
            return all.stream().filter(e -> Choices.word(e).equals(word)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + word + "\" is none of "
                            + all.stream().map(Choices::word).collect(Collectors.joining(", "))));
        }
    }

    /** Picocli makes these by their names. */
    static final class ZeroWord extends Word<Choices.Zero> {
        ZeroWord() {
            super(Choices.Zero.values());
        }
    }

    /** Reads {@code --unlabelled}. */
    static final class UnlabelledWord extends Word<Choices.Unlabelled> {
        UnlabelledWord() {
            super(Choices.Unlabelled.values());
        }
    }

    /** Reads {@code --after-error}. */
    static final class AfterErrorWord extends Word<Choices.AfterError> {
        AfterErrorWord() {
            super(Choices.AfterError.values());
        }
    }

    /** Reads {@code --rows}. */
    static final class RowsWord extends Word<Choices.Rows> {
        RowsWord() {
            super(Choices.Rows.values());
        }
    }

    /** Reads {@code --labels}. */
    static final class LabelsWord extends Word<Choices.Labels> {
        LabelsWord() {
            super(Choices.Labels.values());
        }
    }
}
