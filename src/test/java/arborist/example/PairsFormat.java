package arborist.example;

import arborist.exchange.Format;
import arborist.exchange.Likeness;
import arborist.exchange.Reader;
import arborist.exchange.TreeWriter;
import arborist.exchange.label.Choices;
import arborist.exchange.label.OneSolution;
import arborist.exchange.label.SolutionFinder;
import arborist.exchange.text.Json;
import arborist.exchange.text.Lines;
import arborist.exchange.text.Records;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A line a solution: {@code {"q": question, "a": its steps, one a line}}. */
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
                    var told = OneSolution.of(ids, row.text("q"), List.of(), "free", name, null, "1", Json.object());
                    told.steps(List.of(row.text("a").split("\n", -1)));
                    return told.script();
                });
            }
        });
    }

    @Override
    public Optional<TreeWriter> treeWriter() {
        return Optional.of((tree, out) -> {
            var row = Json.object().put("q", tree.problem() == null ? "" : tree.problem().question());
            for (var solution : SolutionFinder.find(tree, Choices.Rows.SOLUTION)) {
                row.put("a", String.join("\n", solution.texts()));
                out.write((Json.text(row) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
