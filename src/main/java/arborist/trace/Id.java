package arborist.trace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A 128-bit name of a problem, run, thought or edit that holds across files and machines.
 *
 * @param high the first eight bytes
 * @param low the last eight bytes
 */
public record Id(long high, long low) implements Comparable<Id> {
    /** Never fed, only copied: to ask the platform for a new one takes as long as to use it. */
    private static final MessageDigest SHA_256 = find();

    /** A fresh random id (122 random bits). */
    public static Id random() {
        UUID uuid = UUID.randomUUID();
        return new Id(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    /**
     * The id of something that came from elsewhere: the first 128 bits of a SHA-256 over the parts, each preceded by its
     * length, so that the same source read twice, or on two machines, gives the same id.
     */
    public static Id derived(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            for (int shift = 24; shift >= 0; shift -= 8) {
                digest.update((byte) (bytes.length >> shift));
            }
            digest.update(bytes);
        }
        return ofBytes(digest.digest());
    }

    /** Reads the first 16 bytes. */
    public static Id ofBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Id(buffer.getLong(), buffer.getLong());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException where the text is not 32 hexadecimal digits
     */
    public static Id parse(String hex) {
        if (hex.length() != 32) {
            throw new IllegalArgumentException("an id has 32 hexadecimal digits, not " + hex.length());
        }
        return new Id(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }

    /** The 16 bytes, first byte first. */
    public byte[] bytes() {
        return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }

    @Override
    public int compareTo(Id other) {
        int first = Long.compareUnsigned(high, other.high);
        return first != 0 ? first : Long.compareUnsigned(low, other.low);
    }

    @Override
    public int hashCode() {
        // Ids are random already; a record's own hash would multiply them for nothing.
        return Long.hashCode(high ^ low);
    }

    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }

    static MessageDigest sha256() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be copied", e);
        }
    }

    private static MessageDigest find() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
