package arborist.llm.http;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, kept as they came up to the most that is taken. */
final class Received {
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable String mediaType;
    private int status;

    Received(int most) {
        this.most = most;
    }

    void head(int code, @Nullable String type) {
        status = code;
        mediaType = type;
    }

    /** False where there was no room for all of it. */
    boolean add(byte[] chunk, int length) {
        int room = Math.min(length, most - bytes.size());
        bytes.write(chunk, 0, room);
        return room == length;
    }

    int status() {
        return status;
    }

    boolean success() {
        return status >= 200 && status < 300;
    }

    String mediaType() {
        return mediaType == null ? "application/octet-stream" : mediaType;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
