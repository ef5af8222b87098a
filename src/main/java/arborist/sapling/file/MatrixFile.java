package arborist.sapling.file;

import arborist.sapling.net.Matrix;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * Matrices as bytes: a word that tells what it is, a version, a head in JSON, the numbers, and the SHA-256 of all that.
 *
 * <p>Numbers are little floats of 16 bits where a model is shipped, and whole ones where training goes on from them.
 */
final class MatrixFile {
    private static final byte[] WORD = "SAPL".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int HASH = 32;
    private static final int LONGEST_HEAD = 1 << 22;

    private MatrixFile() {}

    /** @param half whether to keep 16 bits of each number */
    static byte[] write(ObjectNode head, List<Matrix> matrices, boolean half) throws IOException {
        head.put("bits", half ? Short.SIZE : Float.SIZE);
        ArrayNode list = head.putArray("matrices");
        matrices.forEach(m -> list.addObject().put("name", m.name()).put("rows", m.rows()).put("columns", m.columns()));
        byte[] text = JsonMapper.builder().build().writeValueAsBytes(head);
        int numbers = matrices.stream().mapToInt(m -> m.data().length).sum();
        ByteBuffer all = ByteBuffer.allocate(WORD.length + 8 + text.length + numbers * (half ? 2 : 4) + HASH);
        all.put(WORD).putInt(VERSION).putInt(text.length).put(text);
        for (Matrix m : matrices) {
            for (float x : m.data()) {
                if (half) {
                    all.putShort(Float.floatToFloat16(x));
                } else {
                    all.putFloat(x);
                }
            }
        }
        all.put(hash(all.array(), all.position()));
        return all.array();
    }

    /** What {@link #write} was given as head. */
    static Head head(byte[] bytes) throws IOException {
        return Head.read(bytes, WORD.length + 8, checked(bytes).getInt(WORD.length + 4));
    }

    /**
     * Fills matrices with the numbers.
     *
     * @param head of these bytes, which was checked when it was read
     * @param matrices as the head has them
     */
    static void read(byte[] bytes, Head head, List<Matrix> matrices) throws IOException {
        boolean half = head.number("bits") == Short.SIZE;
        List<Head> list = head.each("matrices");
        ByteBuffer all = ByteBuffer.wrap(bytes);
        all.position(WORD.length + 8 + all.getInt(WORD.length + 4));
        boolean fits = list.size() == matrices.size()
                && all.remaining() - HASH == matrices.stream().mapToLong(m -> m.data().length).sum() * (half ? 2 : 4);
        for (int i = 0; fits && i < matrices.size(); i++) {
            fits = list.get(i).text("name").equals(matrices.get(i).name());
        }
        if (!fits) {
            throw new IOException("its numbers do not fit its head");
        }
        for (Matrix m : matrices) {
            for (int i = 0; i < m.data().length; i++) {
                m.data()[i] = half ? Float.float16ToFloat(all.getShort()) : all.getFloat();
            }
        }
    }

    /** @throws IOException where it is no such file, or another version, or damaged */
    private static ByteBuffer checked(byte[] bytes) throws IOException {
        if (bytes.length < WORD.length + 8 + HASH || !Arrays.equals(WORD, Arrays.copyOf(bytes, WORD.length))) {
            throw new IOException("it is no model of this program");
        }
        ByteBuffer all = ByteBuffer.wrap(bytes);
        int version = all.getInt(WORD.length);
        if (version != VERSION) {
            throw new IOException("it has the version " + version + ", and this program reads version " + VERSION);
        }
        int body = bytes.length - HASH;
        if (!Arrays.equals(hash(bytes, body), Arrays.copyOfRange(bytes, body, bytes.length))) {
            throw new IOException("it is damaged: its hash is not the one that stands in it");
        }
        int text = all.getInt(WORD.length + 4);
        if (text < 2 || text > LONGEST_HEAD || text > body) {
            throw new IOException("its head is damaged");
        }
        return all;
    }

    /** The hash that stands in checked bytes: a name of all before it. */
    static byte[] hash(byte[] bytes) {
        return Arrays.copyOfRange(bytes, bytes.length - HASH, bytes.length);
    }

    private static byte[] hash(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
