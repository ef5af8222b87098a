package arborist.exchange.own;

import arborist.exchange.Shelf;
import arborist.exchange.ShelfWriter;
import arborist.trace.Attachment;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.ContentHash;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Run;
import arborist.trace.json.EditJson;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** Writes a head, then every edit, then every payload the edits point to, one a line so that files can be compared line by line. */
final class OwnWriter implements ShelfWriter {
    private static final int PROBLEMS = 200;
    private static final int EDITS = 1_000;

    private final EditJson json = new EditJson();
    private final String programVersion;

    OwnWriter(String programVersion) {
        this.programVersion = programVersion;
    }

    @Override
    public void write(Shelf shelf, OutputStream stream) throws IOException, InterruptedException {
        JsonGenerator out = new JsonFactoryBuilder().rootValueSeparator("").build().createGenerator(stream)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.writeRaw("{\"format\":\"" + OwnFormat.FORMAT + "\",\"version\":" + OwnFormat.VERSION + ",\"program\":\""
                + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(programVersion)) + "\",\n\"edits\":[");
        Set<ContentHash> payloads = edits(shelf, out);
        out.writeRaw("\n],\n\"payloads\":[");
        String separator = "\n";
        for (ContentHash hash : payloads) {
            Optional<Payload> payload = await(shelf.payload(hash));
            if (payload.isPresent()) {
                out.writeRaw(separator);
                json.write(payload.get(), out);
                separator = ",\n";
            }
        }
        out.writeRaw("\n]}\n");
        out.flush();
    }

    private Set<ContentHash> edits(Shelf shelf, JsonGenerator out) throws IOException, InterruptedException {
        Set<ContentHash> payloads = new LinkedHashSet<>();
        String separator = "\n";
        int from = 0;
        for (List<Id> problems = await(shelf.problems(0, PROBLEMS)); !problems.isEmpty();
                problems = await(shelf.problems(from, PROBLEMS))) {
            from += problems.size();
            for (Id problem : problems) {
                int at = 0;
                for (List<Edit> edits = await(shelf.edits(problem, 0, EDITS)); !edits.isEmpty();
                        edits = await(shelf.edits(problem, at, EDITS))) {
                    at += edits.size();
                    for (Edit edit : edits) {
                        out.writeRaw(separator);
                        json.write(edit, out);
                        separator = ",\n";
                        pointedTo(edit.change()).forEach(payloads::add);
                    }
                }
            }
        }
        return payloads;
    }

    private static Stream<ContentHash> pointedTo(Change change) {
        return switch (change) {
            case Change.StartRun(Run run) -> Stream.ofNullable(run.prompts());
            case Change.RecordCall(Call call) ->
                    Stream.concat(Stream.ofNullable(call.messages()), Stream.ofNullable(call.response()));
            case Change.Attach(Attachment attachment) -> Stream.of(attachment.content());
            default -> Stream.empty();
        };
    }

    private static <T> T await(CompletableFuture<T> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IOException("the session could not be read: " + e.getCause(), e);
        }
    }
}
