package arborist.exchange.label;

import arborist.exchange.WholeFile;
import arborist.exchange.text.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes beside a file of rows what stands in it, by which choices, and what was lost. */
final class Manifest {
    private static final int VERSION = 1;

    private Manifest() {}

    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".manifest.json");
    }

    static void write(RowFile file, RowExport export, @Nullable HeldOut heldOut, String side)
            throws IOException, InterruptedException {
        ObjectNode json = Json.object();
        json.put("manifest", VERSION).put("file", String.valueOf(file.file().getFileName()))
                .put("format", export.format()).put("program", "Arborist " + export.programVersion())
                .put("sha256", file.hash());
        Account account = file.account();
        json.put("problems", account.problems()).put("rows", account.rows()).put("steps", account.steps());
        json.set("labels", counts(account.labels()));
        json.set("labels_by", counts(account.sources()));
        json.set("left_out", counts(account.leftOut()));
        json.set("lost", counts(account.lost()));
        json.set("choices", choices(export.choices()));
        if (heldOut != null) {
            json.putObject("split").put("held_out_share", heldOut.share()).put("seed", heldOut.seed())
                    .put("by", "a hash of the question").put("this_file", side);
        }
        byte[] text = (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.write(beside(file.file()), out -> out.write(text));
    }

    private static ObjectNode choices(Choices choices) {
        ObjectNode json = Json.object();
        json.put("zero", Choices.word(choices.zero())).put("unlabelled", Choices.word(choices.unlabelled()))
                .put("after_error", Choices.word(choices.afterError())).put("rows", Choices.word(choices.rows()))
                .put("labels", Choices.word(choices.labels()));
        String annotator = choices.annotator();
        return json.put("annotator", annotator == null ? "gold where there is one, else the majority; a tie counts as"
                + " the lower value" : annotator);
    }

    private static ObjectNode counts(Map<String, Long> counts) {
        ObjectNode json = Json.object();
        counts.forEach(json::put);
        return json;
    }
}
