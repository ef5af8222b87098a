package arborist.session.sqlite;

import arborist.trace.Id;
import arborist.trace.json.BadJson;
import arborist.words.Words;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The JSON of a change in a fraction of its bytes, and back to the letter: what most changes say is one byte each, and ids are the
 * bytes that their digits stand for.
 *
 * <p>Codes are bytes that neither JSON nor UTF-8 has: 0 in front of JSON that could not be packed, 1 before 16 bytes that were 32
 * hexadecimal digits, 2 before 8 bytes that were 16 of them, 3 for the id of the problem, 4 to 31 and 245 to 255 for a phrase. A
 * phrase never changes its place in the list, since files hold it; new ones go to the end.
 */
final class Packing {
    private static final Words WORDS = Words.of(Packing.class);
    private static final int PLAIN = 0;
    private static final int LONG_ID = 1;
    private static final int SHORT_ID = 2;
    private static final int PROBLEM = 3;
    private static final int FIRST = 4;
    /** From here on a byte is one of JSON, and of UTF-8 up to {@link #AGAIN}. */
    private static final int TEXT = 32;
    private static final int AGAIN = 245;

    private static final List<byte[]> PHRASES = List.of("""
            {"thought":{"id":"
            ","problem":"
            ","parent":"
            ","run":"
            ","kind":"
            ","text":"
            ","reasoning":"NONE","completeness":"COMPLETE","attributes":{}}}
            ","reasoning":"NONE","completeness":"COMPLETE","attributes":{
            ","reasoning":"
            ","completeness":"
            "span":{"call":"
            ,"attributes":{
            {"thought":"
            ","state":"EXPANDED"
            ","state":"PRUNED","reason":"
            ","state":"
            ","reason":"
            {"score":{"id":"
            ","thought":"
            ","scorer":{"name":"
            ","version":"
            ","person":false},"value":
            ,"higherIsBetter":true,"readings":
            ,"evidence":"
            ","scope":"STEP","text":"
            ","scope":"PATH","text":"
            {"verdict":{"id":"
            ","verifier":"
            ","oracle":false}}
            {"sample":{"id":"
            ","leaf":"
            ,"status":"COMPLETE"}}
            {"sample":"
            ","reading":{"rule":"
            ,"from":
            ,"max":
            ,"min":
            ","index":
            """.lines().map(phrase -> phrase.getBytes(StandardCharsets.UTF_8)).toList().toArray(byte[][]::new));

    /** The codes of the phrases that may begin at a place, by its first and its fourth byte; longer phrases first. */
    private static final int[][] BEGINNING = beginning();

    private Packing() {}

    static byte[] pack(String json, Id problem) {
        byte[] in = json.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length + 1];
        int length = 0;
        for (int at = 0; at < in.length;) {
            int code = phrase(in, at);
            int digits = code < 0 && at > 0 && in[at - 1] == '"' ? digits(in, at) : 0;
            if (code >= 0) {
                out[length++] = (byte) code;
                at += bytes(code).length;
            } else if (digits > 0) {
                length = id(in, at, digits, problem, out, length);
                at += digits;
            } else if (in[at] >= 0 && in[at] < TEXT) {
                return plain(in);
            } else {
                out[length++] = in[at++];
            }
        }
        return Arrays.copyOf(out, length);
    }

    /** @throws BadJson where it is nothing that {@link #pack} made */
    static String unpack(byte[] packed, Id problem) throws BadJson {
        if (packed.length > 0 && packed[0] == PLAIN) {
            return new String(packed, 1, packed.length - 1, StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(4 * packed.length);
        for (int at = 0; at < packed.length; at++) {
            int code = packed[at] & 0xff;
            if (code >= TEXT && code < AGAIN) {
                out.write(code);
                continue;
            }
            byte[] phrase = switch (code) {
                case PLAIN -> throw new BadJson(() -> WORDS.say("packing.damaged"));
                case PROBLEM -> ascii(problem.toString());
                case LONG_ID -> digits(packed, at + 1, 16);
                case SHORT_ID -> digits(packed, at + 1, 8);
                default -> known(code);
            };
            out.write(phrase, 0, phrase.length);
            at += code == LONG_ID ? 16 : code == SHORT_ID ? 8 : 0;
            if (out.size() > Connections.MAX_VALUE) {
                throw new BadJson(() -> WORDS.say("packing.large"));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] plain(byte[] json) {
        byte[] out = new byte[json.length + 1];
        System.arraycopy(json, 0, out, 1, json.length);
        return out;
    }

    private static int phrase(byte[] in, int at) {
        if (at + 3 < in.length) {
            for (int code : BEGINNING[bucket(in[at], in[at + 3])]) {
                byte[] phrase = bytes(code);
                if (Arrays.equals(in, at, Math.min(in.length, at + phrase.length), phrase, 0, phrase.length)) {
                    return code;
                }
            }
        }
        return -1;
    }

    private static int[][] beginning() {
        int[][] codes = new int[256][0];
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < PHRASES.size(); i++) {
            all.add(code(i));
        }
        all.sort((a, b) -> bytes(b).length - bytes(a).length);
        for (int code : all) {
            int bucket = bucket(bytes(code)[0], bytes(code)[3]);
            int[] longer = codes[bucket];
            codes[bucket] = Arrays.copyOf(longer, longer.length + 1);
            codes[bucket][longer.length] = code;
        }
        return codes;
    }

    private static int bucket(byte first, byte fourth) {
        return (first * 31 + fourth) & 0xff;
    }

    private static int code(int index) {
        return index < TEXT - FIRST ? index + FIRST : index - (TEXT - FIRST) + AGAIN;
    }

    private static byte[] bytes(int code) {
        return PHRASES.get(code < TEXT ? code - FIRST : code - AGAIN + TEXT - FIRST);
    }

    private static byte[] known(int code) throws BadJson {
        if (code > code(PHRASES.size() - 1)) {
            throw new BadJson(() -> WORDS.say("packing.damaged"));
        }
        return bytes(code);
    }

    /** 32 or 16 where so many hexadecimal digits, small letters, stand there up to a quotation mark; else 0. */
    private static int digits(byte[] in, int at) {
        int end = at;
        while (end < in.length && end <= at + 32 && isDigit(in[end])) {
            end++;
        }
        int count = end - at;
        return end < in.length && in[end] == '"' && (count == 32 || count == 16) ? count : 0;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'f';
    }

    private static int id(byte[] in, int at, int digits, Id problem, byte[] out, int length) {
        int end = length;
        long high = number(in, at);
        if (digits == 32) {
            long low = number(in, at + 16);
            if (high == problem.high() && low == problem.low()) {
                out[end] = PROBLEM;
                return end + 1;
            }
            out[end++] = LONG_ID;
            end = put(high, out, end);
            return put(low, out, end);
        }
        out[end++] = SHORT_ID;
        return put(high, out, end);
    }

    private static long number(byte[] in, int at) {
        long number = 0;
        for (int i = at; i < at + 16; i++) {
            number = number << 4 | (in[i] <= '9' ? in[i] - '0' : in[i] - 'a' + 10);
        }
        return number;
    }

    private static int put(long number, byte[] out, int at) {
        for (int i = 0; i < 8; i++) {
            out[at + i] = (byte) (number >>> 56 - 8 * i);
        }
        return at + 8;
    }

    private static byte[] digits(byte[] packed, int at, int count) throws BadJson {
        if (at + count > packed.length) {
            throw new BadJson(() -> WORDS.say("packing.cut"));
        }
        return ascii(HexFormat.of().formatHex(packed, at, at + count));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
