package arborist.session.sqlite;

import arborist.trace.Id;
import arborist.trace.json.BadJson;
import arborist.trace.json.ChangeJson;
import arborist.words.Words;

/** A change as a row of the journal holds it. */
public final class StoredBody {
    private static final Words WORDS = Words.of(StoredBody.class);
    private final String kind;
    private final int version;
    private final byte[] packed;

    private StoredBody(String kind, int version, byte[] packed) {
        this.kind = kind;
        this.version = version;
        this.packed = packed;
    }

    static StoredBody of(ChangeJson.Body body, Id problem) {
        return new StoredBody(body.kind(), body.version(), Packing.pack(body.json(), problem));
    }

    /**
     * A column's value as the JSON that it holds.
     *
     * @param stored what {@link Packing} made, or the JSON itself as the first version of the schema had it
     */
    static String json(Object stored, Id problem) throws BadJson {
        return switch (stored) {
            case byte[] packed -> Packing.unpack(packed, problem);
            case String plain -> plain;
            default -> throw new BadJson(() -> WORDS.say("packing.neither-text-nor-bytes"));
        };
    }

    /** How many bytes it takes. */
    public int length() {
        return packed.length;
    }

    String kind() {
        return kind;
    }

    int version() {
        return version;
    }

    /** The change's JSON as {@link Packing} packs it; not to be changed. */
    byte[] packed() {
        return packed;
    }
}
