package arborist.llm;

import arborist.words.Words;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A user's own prices, in a file like the one that comes with the program; they go before it. */
public final class OwnPrices {
    private static final Words WORDS = Words.of(OwnPrices.class);
    private static final long MOST_BYTES = 1 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final Path file;

    /** @param file need not be there */
    public OwnPrices(Path file) {
        this.file = file;
    }

    /**
     * None where there is no file.
     *
     * @throws IOException with a sentence for the user where it cannot be read
     */
    public List<Price> read() throws IOException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw Prices.unreadable(file.toString(), WORDS.say("prices.is-too-large"));
            }
            return Prices.read(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (CharacterCodingException e) {
            throw Prices.unreadable(file.toString(), WORDS.say("prices.is-no-text"));
        } catch (BadPrices e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(WORDS.say("own-prices.cannot-be-got-at", file, why(e)), e);
        }
    }

    /**
     * Replaces what there was, all of it or nothing; without prices there is no file. One that could not be read is kept beside.
     *
     * <p>One after another within this program; another program that writes at the same time leaves its whole or ours.
     *
     * @throws IOException with a sentence for the user where it cannot be written
     */
    public synchronized void write(List<Price> prices) throws IOException {
        boolean broken = isBroken();
        try {
            if (broken) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".broken"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            replace(prices);
        } catch (IOException e) {
            throw new IOException(WORDS.say("own-prices.cannot-be-written", file, why(e)), e);
        }
    }

    private void replace(List<Price> prices) throws IOException {
        if (prices.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        ObjectNode table = MAPPER.createObjectNode();
        ArrayNode rows = table.putArray("models");
        prices.forEach(price -> rows.add(MAPPER.<ObjectNode>valueToTree(price)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        // A name that no other writer has, or the two would write into each other's text.
        Path next = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".new");
        try {
            Files.writeString(next, MAPPER.writeValueAsString(table));
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private boolean isBroken() throws IOException {
        try {
            read();
            return false;
        } catch (BadPrices e) {
            return true;
        }
    }

    /** Of most that a file system refuses, the message is a file's name alone. */
    private static String why(IOException e) {
        String told = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return e instanceof AccessDeniedException ? WORDS.say("own-prices.not-allowed")
                : told == null ? WORDS.say("own-prices.refused") : told;
    }
}
