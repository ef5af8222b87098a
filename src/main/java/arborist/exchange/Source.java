package arborist.exchange;

import arborist.trace.ContentHash;
import arborist.trace.Refused;
import arborist.words.Words;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file to read.
 *
 * @param hash the SHA-256 of its bytes, from which the ids of all that is read from it derive
 * @param size in bytes
 */
public record Source(Path path, ContentHash hash, long size) {
    private static final Words WORDS = Words.of(Source.class);
    /** The largest file that is read, 64 GB: a guard against devices and broken sizes rather than a wish. */
    public static final long LARGEST = 64L << 30;

    /**
     * Looks at a file and takes its hash, without holding it in memory.
     *
     * @throws Refused where it is no file, or too large
     */
    public static Source of(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new Refused(Files.exists(path)
                    ? WORDS.say("source.is-not-a-file-name", path)
                    : WORDS.say("source.there-is-no-file-check", path));
        }
        if (Files.size(path) > LARGEST) {
            throw new Refused(WORDS.say("source.is-larger-than-gb-split", path.getFileName()));
        }
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                size += n;
            }
        }
        return new Source(path, new ContentHash(HexFormat.of().formatHex(digest.digest())), size);
    }

    /** The name without folders and without its last ending. */
    public String title() {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Opens the file; what is read through it counts as progress. */
    public InputStream open(Sink sink) throws IOException {
        return new Counted(new BufferedInputStream(Files.newInputStream(path), 1 << 16), sink, size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Tells how far reading has come, about once in 64 KB. */
    private static final class Counted extends FilterInputStream {
        private final Sink sink;
        private final long total;
        private long done;

        Counted(InputStream in, Sink sink, long total) {
            super(in);
            this.sink = sink;
            this.total = total;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            done += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            if (n > 0) {
                done += n;
                sink.progress(done, total);
            }
            return n;
        }
    }
}
