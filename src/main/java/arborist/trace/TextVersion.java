package arborist.trace;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Which wording of a thought something was said about.
 *
 * <p>The first 64 bits of the SHA-256 of the text. A number that counts revisions would not do: two people who rewrite the
 * same thought on two machines both make revision 1, and an undone rewrite brings back the text that was judged before.
 */
public record TextVersion(long bits) {
    public static TextVersion of(String text) {
        byte[] digest = Id.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return new TextVersion(Id.ofBytes(digest).high());
    }

    /** Reads what {@link #toString()} wrote. */
    public static TextVersion parse(String hex) {
        return new TextVersion(HexFormat.fromHexDigitsToLong(hex));
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(bits);
    }
}
