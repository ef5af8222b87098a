package arborist.sapling.file;

import arborist.sapling.net.Shape;
import arborist.sapling.net.Weights;
import arborist.sapling.text.Vocabulary;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A trained model.
 *
 * @param name for example {@code sapling}
 * @param facts how it was trained, for people: seed, steps, tokens, seconds
 * @param sums named weights with which its outputs are summed up with others; empty for most
 * @param version the beginning of the hash of its bytes, hexadecimal; empty for one that was never written
 */
public record Model(String name, Vocabulary vocabulary, Weights weights, Map<String, String> facts,
        Map<String, Map<String, Double>> sums, String version) {
    private static final int VERSION_BYTES = 4;
    private static final long LARGEST = 256L << 20;

    public Model {
        facts = Map.copyOf(facts);
        sums = Map.copyOf(sums);
    }

    /** One whose outputs stand for themselves, and that was never written. */
    public Model(String name, Vocabulary vocabulary, Weights weights, Map<String, String> facts) {
        this(name, vocabulary, weights, facts, Map.of(), "");
    }

    /** Writes it with 16 bits a number, at once or not at all. */
    public void write(Path file) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        ObjectNode head = json.createObjectNode();
        head.put("name", name);
        head.set("shape", json.valueToTree(weights.shape()));
        head.set("vocabulary", json.valueToTree(vocabulary.pieces()));
        head.set("facts", json.valueToTree(new TreeMap<>(facts)));
        if (!sums.isEmpty()) {
            head.set("sums", json.valueToTree(new TreeMap<>(sums)));
        }
        AtOnce.write(file, MatrixFile.write(head, weights.all(), true));
    }

    /** @throws IOException where it cannot be read, in words that say why */
    public static Model read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("The model " + file + " cannot be read: it is larger than any of this program.");
        }
        return of(Files.readAllBytes(file), file.toString());
    }

    /**
     * Reads what a stream has.
     *
     * @param source as messages call it
     */
    public static Model read(InputStream in, String source) throws IOException {
        return of(in.readAllBytes(), source);
    }

    private static Model of(byte[] bytes, String source) throws IOException {
        try {
            Head head = MatrixFile.head(bytes);
            Head measures = head.under("shape");
            Weights weights = new Weights(new Shape(measures.number("layers"), measures.number("width"),
                    measures.number("heads"), measures.number("pieces"), measures.number("outputs"),
                    measures.number("context")));
            Map<String, Map<String, Double>> sums = new TreeMap<>();
            head.under("sums").fields().keySet()
                    .forEach(name -> sums.put(name, head.under("sums").under(name).numbers()));
            MatrixFile.read(bytes, head, weights.all());
            String version = HexFormat.of().formatHex(MatrixFile.hash(bytes), 0, VERSION_BYTES);
            return new Model(head.text("name"), new Vocabulary(head.texts("vocabulary")), weights,
                    head.under("facts").texts(), sums, version);
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException("The model " + source + " cannot be read: " + e.getMessage()
                    + ". Install Arborist anew, or train the model again with \"arborist sapling train\".", e);
        }
    }
}
