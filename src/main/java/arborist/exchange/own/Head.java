package arborist.exchange.own;

import arborist.trace.Refused;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The beginning of a file, which says what it is before anything in it is believed. */
final class Head {
    private static final Words WORDS = Words.of(Head.class);
    private static final int LONGEST = 64 * 1024;

    private Head() {}

    /**
     * Looks at the beginning.
     *
     * @throws Refused where the file is none of ours, or of a newer version
     */
    static void check(InputStream in, String fileName) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST);
        boolean ours = false;
        long version = 0;
        int from = bytes.length >= 3 && bytes[0] == (byte) 0xEF ? 3 : 0;
        try (JsonParser parser = new JsonFactory().createParser(Arrays.copyOfRange(bytes, from, bytes.length))) {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            while (object && parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == null || value.isStructStart()) {
                    break;
                }
                ours |= field.equals("format") && OwnFormat.FORMAT.equals(parser.getText());
                version = field.equals("version") ? parser.getValueAsLong(0) : version;
            }
        } catch (IOException e) {
            // What was understood until then decides; the rest is reported record by record.
            ours &= version > 0;
        }
        if (!ours || version < 1) {
            throw new Refused(WORDS.say("head.is-no-arborist-json-choose", fileName));
        }
        if (version > OwnFormat.VERSION) {
            throw new Refused(WORDS.say("head.was-written-by-a-newer", fileName, version, OwnFormat.VERSION));
        }
    }
}
