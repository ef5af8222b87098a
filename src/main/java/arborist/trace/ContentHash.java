package arborist.trace;

import java.util.HexFormat;

/**
 * The SHA-256 of a payload, by which it is stored once and found again.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {
    public ContentHash {
        if (hex.length() != 64 || !hex.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
            throw new IllegalArgumentException("a content hash has 64 lower-case hexadecimal digits: " + hex);
        }
    }

    public static ContentHash of(byte[] content) {
        return new ContentHash(HexFormat.of().formatHex(Id.sha256().digest(content)));
    }

    @Override
    public String toString() {
        return hex;
    }
}
