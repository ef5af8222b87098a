package arborist.app.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Writes a log in the form of a Tree-of-Thoughts search for the Game of 24, as long as one likes, of made-up sums. */
final class GeneratedLog {
    private static final double[] VALUES = {0, 0.001, 0.002, 0.003, 1.002, 2.001, 3, 22, 60};
    private static final int KEEP = 5;

    private final SplittableRandom random;

    private GeneratedLog(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Writes about as many bytes; the same seed and length give the same file. Memory does not grow with it. */
    static void write(Path file, long length, long seed) throws IOException {
        GeneratedLog log = new GeneratedLog(seed);
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                JsonGenerator out = new JsonFactory().createGenerator(bytes)) {
            DefaultIndenter indenter = new DefaultIndenter("    ", "\n");
            out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            out.writeStartArray();
            long written = 0;
            for (int puzzle = 0; written < length; puzzle++) {
                written += log.puzzle(puzzle, out);
            }
            out.writeEndArray();
        }
    }

    /** Gives about the number of bytes it wrote. */
    private long puzzle(int number, JsonGenerator out) throws IOException {
        String numbers = IntStream.range(0, 4).mapToObj(i -> Integer.toString(random.nextInt(1, 14)))
                .reduce((a, b) -> a + " " + b).orElse("");
        long written = 200;
        out.writeStartObject();
        out.writeArrayFieldStart("steps");
        List<String> kept = List.of("");
        for (int step = 0; step < 4; step++) {
            List<String> candidates = candidates(kept, step);
            double[] values = candidates.stream().mapToDouble(c -> VALUES[random.nextInt(VALUES.length)]).toArray();
            List<String> selected = IntStream.range(0, values.length).boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -values[i])).limit(KEEP).map(candidates::get)
                    .toList();
            out.writeStartObject();
            out.writeNumberField("step", step);
            out.writeStringField("x", numbers);
            written += texts("ys", kept, out) + texts("new_ys", candidates, out) + 30L * values.length;
            out.writeArrayFieldStart("values");
            for (double value : values) {
                out.writeNumber(value);
            }
            out.writeEndArray();
            written += texts("select_new_ys", selected, out);
            out.writeEndObject();
            kept = selected;
        }
        out.writeEndArray();
        out.writeNumberField("idx", number);
        written += texts("ys", kept, out);
        out.writeArrayFieldStart("infos");
        for (int i = 0; i < kept.size(); i++) {
            out.writeStartObject();
            out.writeNumberField("r", random.nextInt(2));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeObjectFieldStart("usage_so_far");
        out.writeNumberField("completion_tokens", 9_000L * (number + 1));
        out.writeNumberField("prompt_tokens", 28_000L * (number + 1));
        out.writeEndObject();
        out.writeEndObject();
        return written;
    }

    private List<String> candidates(List<String> kept, int step) {
        List<String> candidates = new ArrayList<>();
        for (String before : kept) {
            int count = step == 0 ? 20 : random.nextInt(2, 8);
            for (int i = 0; i < count; i++) {
                int a = random.nextInt(1, 100);
                int b = random.nextInt(1, 100);
                candidates.add(before + (step == 3 ? "Answer: (" + a + " + " + b + ") - " + i + " = 24\n"
                        : a + " + " + b + " = " + (a + b) + " (left: " + i + " " + (a + b) + ")\n"));
            }
        }
        return candidates;
    }

    private static long texts(String field, List<String> texts, JsonGenerator out) throws IOException {
        long written = 40;
        out.writeArrayFieldStart(field);
        for (String text : texts) {
            out.writeString(text);
            written += text.length() + 25;
        }
        out.writeEndArray();
        return written;
    }
}
