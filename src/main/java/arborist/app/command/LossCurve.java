package arborist.app.command;

import arborist.sapling.file.AtOnce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The curve of a training as a file. A training that goes on takes the steps since its last checkpoint again, so what an earlier one wrote of
 * them is cut, and no step stands there twice.
 */
final class LossCurve {
    private static final String HEAD = "model,step,problems,loss,accuracy";
    private static final int COLUMNS = 5;

    private final Path file;
    private final Set<String> begun = new HashSet<>();

    /** @param file rows are added to what is there */
    LossCurve(Path file) {
        this.file = file;
    }

    /** Cuts what is there of the model from the step on, the first time that the model is heard of. */
    void at(String model, int step) {
        if (!begun.add(model) || !Files.exists(file)) {
            return;
        }
        try (Stream<String> rows = Files.lines(file)) {
            List<String> left = rows.filter(row -> isBefore(row, model, step)).toList();
            AtOnce.write(file, (String.join("\n", left) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    void add(String row) {
        try {
            String head = Files.exists(file) ? "" : HEAD + "\n";
            Files.writeString(file, head + row + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** Rows of other models are; one that was cut off in the middle is not. */
    private static boolean isBefore(String row, String model, int step) {
        String[] cells = row.split(",", -1);
        return cells.length == COLUMNS
                && (!cells[0].equals(model) || cells[1].matches("\\d{1,9}") && Integer.parseInt(cells[1]) < step);
    }

    private UncheckedIOException unwritten(IOException e) {
        return new UncheckedIOException("The loss curve could not be written to " + file, e);
    }
}
