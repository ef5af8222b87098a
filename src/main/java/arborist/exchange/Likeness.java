package arborist.exchange;

/** How much a file looks like a format, from the least to the most. */
public enum Likeness {
    NO,
    /** It could be, as far as the file's name tells. */
    POSSIBLE,
    /** Its first bytes have what the format has. */
    LIKELY,
    /** It says so itself. */
    SURE
}
