package arborist.exchange.label;

import arborist.exchange.Shelf;
import arborist.exchange.ShelfWriter;
import arborist.exchange.WholeFile;
import arborist.trace.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a format to a file, or split by problem to two, with a manifest beside each.
 *
 * @param format the format's name
 */
public record RowExport(String format, RowWriter writer, Choices choices, String programVersion)
        implements ShelfWriter {

    public RowExport {
        writer.rules().check(format, choices);
    }

    /**
     * The same with other choices.
     *
     * @throws arborist.trace.Refused where the format cannot do what was chosen
     */
    public RowExport with(Choices others) {
        return new RowExport(format, writer, others, programVersion);
    }

    /** One file and what went into it. */
    public record Written(Path file, Account account) {}

    /**
     * Writes all or nothing: where it fails or is cancelled, no file is left behind.
     *
     * @param heldOut which problems go to a second file, null for none
     * @param second that file
     * @throws java.util.concurrent.CancellationException where it was cancelled
     */
    public List<Written> files(Shelf shelf, Path out, @Nullable HeldOut heldOut, @Nullable Path second,
            BooleanSupplier cancelled) throws IOException, InterruptedException {
        RowFile first = new RowFile(out);
        if (heldOut == null || second == null) {
            WholeFile.write(out, cancelled, to -> {
                first.open(to, writer.head());
                Walk.problems(shelf, tree -> first.add(tree, format, writer, choices));
                first.close();
            });
            Manifest.write(first, this, null, "");
            return List.of(first.written());
        }
        RowFile held = new RowFile(second);
        WholeFile.write(out, cancelled, to -> {
            first.open(to, writer.head());
            WholeFile.write(second, cancelled, also -> {
                held.open(also, writer.head());
                Walk.problems(shelf, tree -> {
                    Problem problem = tree.problem();
                    boolean away = problem != null && heldOut.holds(problem.question());
                    (away ? held : first).add(tree, format, writer, choices);
                });
                held.close();
            });
            first.close();
        });
        Manifest.write(first, this, heldOut, "the others");
        Manifest.write(held, this, heldOut, "held out");
        return List.of(first.written(), held.written());
    }

    /** The first rows as they would be written; writes nothing. */
    public List<String> preview(Shelf shelf, int rows) throws IOException, InterruptedException {
        List<String> first = new ArrayList<>();
        Account account = new Account();
        Walk.until(shelf, tree -> {
            writer.write(tree, choices, account, row -> {
                if (first.size() < rows) {
                    first.add(row);
                }
            });
            return first.size() < rows;
        });
        return first;
    }

    /** Only the rows, to a stream. */
    @Override
    public void write(Shelf shelf, OutputStream out) throws IOException, InterruptedException {
        Account account = new Account();
        out.write(writer.head().getBytes(StandardCharsets.UTF_8));
        Walk.problems(shelf, tree -> writer.write(tree, choices, account,
                row -> out.write(row.getBytes(StandardCharsets.UTF_8))));
    }
}
