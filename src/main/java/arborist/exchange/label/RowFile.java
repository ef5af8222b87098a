package arborist.exchange.label;

import arborist.trace.Tree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One file of rows while it is written: its digest and its account. For one thread. */
final class RowFile {
    private final Path file;
    private final Account account = new Account();
    private final MessageDigest digest = sha256();
    private @Nullable OutputStream out;
    private String hash = "";

    RowFile(Path file) {
        this.file = file;
    }

    void open(OutputStream to, String head) throws IOException {
        out = new DigestOutputStream(to, digest);
        out.write(head.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the rows of a problem. */
    void add(Tree tree, String format, RowWriter writer, Choices choices) throws IOException {
        OutputStream to = out;
        if (to == null) {
            throw new IllegalStateException("the file was not opened");
        }
        long before = account.rows();
        writer.write(tree, choices, account, row -> to.write(row.getBytes(StandardCharsets.UTF_8)));
        Losses.count(tree, format, writer.holds(), account.written(), account);
        account.problemEnds(account.rows() > before);
    }

    void close() throws IOException {
        hash = HexFormat.of().formatHex(digest.digest());
        if (out != null) {
            out.flush();
        }
    }

    /** The SHA-256 of the bytes, once it was closed. */
    String hash() {
        return hash;
    }

    Path file() {
        return file;
    }

    Account account() {
        return account;
    }

    RowExport.Written written() {
        return new RowExport.Written(file, account);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
