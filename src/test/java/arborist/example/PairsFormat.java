package arborist.example;

import arborist.exchange.Format;
import arborist.exchange.Likeness;
import arborist.exchange.Reader;
import arborist.exchange.TreeWriter;
import arborist.exchange.label.OneSolution;
import arborist.exchange.text.Json;
import arborist.exchange.text.Lines;
import arborist.exchange.text.Records;
import arborist.trace.Kind;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A line a problem: {@code {"q": question, "steps": [text, ...]}}. */
record PairsFormat(String name, String says, List<String> patterns) implements Format {

    @Override
    public Likeness likeness(String head, String fileName) {
        return head.startsWith("{\"q\":") ? Likeness.LIKELY : Likeness.NO;
    }

    @Override
    public Optional<Reader> reader() {
        return Optional.of((source, sink) -> {
            try (InputStream in = source.open(sink)) {
                new Records(name, "1").read(new Lines(in), source, sink, (row, ids, remark) -> {
                    OneSolution told =
                            OneSolution.of(ids, row.text("q"), List.of(), "free", name, null, "1", Json.object());
                    told.steps(row.texts("steps"));
                    return told.script();
                });
            }
        });
    }

    @Override
    public Optional<TreeWriter> treeWriter() {
        return Optional.of((tree, out) -> {
            var row = Json.object().put("q", tree.problem() == null ? "" : tree.problem().question());
            var steps = row.putArray("steps");
            tree.nodes().values().stream().filter(n -> !n.thought().kind().equals(Kind.PROBLEM))
                    .forEach(n -> steps.add(n.text()));
            out.write((Json.text(row) + "\n").getBytes(StandardCharsets.UTF_8));
        });
    }
}
