package arborist.exchange.omegaprm;

import arborist.exchange.Format;
import arborist.exchange.Likeness;
import arborist.exchange.Reader;
import arborist.exchange.ShelfWriter;
import arborist.exchange.label.RowExport;
import arborist.exchange.label.RowWriter;
import arborist.exchange.text.ObjectSlices;
import arborist.exchange.text.Records;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Trees of steps with Monte-Carlo values: one JSON object a line. */
public final class OmegaPrmFormat implements Format {
    private final String programVersion;

    public OmegaPrmFormat(String programVersion) {
        this.programVersion = programVersion;
    }

    @Override
    public String name() {
        return "omegaprm-tree";
    }

    @Override
    public String says() {
        return "OmegaPRM trees with Monte-Carlo values";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.jsonl");
    }

    @Override
    public Likeness likeness(String head, String fileName) {
        return head.stripLeading().startsWith("{") && head.contains("\"reasoning_steps\"")
                && head.contains("\"mc_value\"") ? Likeness.LIKELY : Likeness.NO;
    }

    @Override
    public Optional<Reader> reader() {
        return Optional.of((source, sink) -> {
            try (InputStream in = source.open(sink)) {
                new Records(name(), "2").read(ObjectSlices.of(in), source, sink, new Rollouts(programVersion)::script);
            }
        });
    }

    @Override
    public Optional<RowExport> rowExport() {
        RowWriter rows = new TreeRows();
        return Optional.of(new RowExport(name(), rows, rows.rules().defaults(), programVersion));
    }

    @Override
    public Optional<ShelfWriter> shelfWriter() {
        return rowExport().map(rows -> rows);
    }
}
