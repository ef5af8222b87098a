package arborist.exchange.own;

import arborist.exchange.BadRecord;
import arborist.exchange.Reader;
import arborist.exchange.Sink;
import arborist.exchange.Source;
import arborist.trace.Edit;
import arborist.trace.Payload;
import arborist.trace.json.BadJson;
import arborist.trace.json.EditJson;
import arborist.words.Words;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Reads edits and payloads one at a time, in two goes over the file, so that either can be taken first. */
final class OwnReader implements Reader {
    private static final Words WORDS = Words.of(OwnReader.class);
    private final EditJson json = new EditJson();

    @Override
    public void read(Source source, Sink sink) throws IOException, InterruptedException {
        try (InputStream head = Files.newInputStream(source.path())) {
            Head.check(head, String.valueOf(source.path().getFileName()));
        }
        try (InputStream first = source.open(sink);
                InputStream second = new BufferedInputStream(Files.newInputStream(source.path()), 1 << 16)) {
            Elements<Edit> edits = new Elements<>(first, sink, this::edit, true);
            Elements<Payload> payloads = new Elements<>(second, sink, this::payload, false);
            sink.merge(edits, payloads);
        }
    }

    private Elements.Found<Edit> edit(ObjectNode node) throws BadRecord {
        if (isPayload(node)) {
            return Elements.Found.none();
        }
        try {
            return new Elements.Found<>(json.read(node));
        } catch (BadJson e) {
            throw bad(e);
        }
    }

    private Elements.Found<Payload> payload(ObjectNode node) throws BadRecord {
        if (!isPayload(node)) {
            return Elements.Found.none();
        }
        try {
            return new Elements.Found<>(json.readPayload(node));
        } catch (BadJson e) {
            throw bad(e);
        }
    }

    /** Told by its parts rather than by the list it stands in, since a broken line can hide where a list ends. */
    private static boolean isPayload(ObjectNode node) {
        return node.has("hash") && !node.has("change");
    }

    private static BadRecord bad(BadJson e) {
        return new BadRecord(WORDS.say("own-reader.found", String.valueOf(e.getMessage())), e);
    }
}
