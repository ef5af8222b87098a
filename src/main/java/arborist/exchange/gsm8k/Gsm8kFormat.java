package arborist.exchange.gsm8k;

import arborist.exchange.Format;
import arborist.exchange.Likeness;
import arborist.exchange.Reader;
import arborist.exchange.text.Lines;
import arborist.exchange.text.Records;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** GSM8K questions with the solutions of several systems: one JSON object a line. */
public final class Gsm8kFormat implements Format {
    private final String programVersion;

    public Gsm8kFormat(String programVersion) {
        this.programVersion = programVersion;
    }

    @Override
    public String name() {
        return "gsm8k-solutions";
    }

    @Override
    public String says() {
        return "GSM8K solutions of several systems";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.jsonl");
    }

    @Override
    public Likeness likeness(String head, String fileName) {
        return head.stripLeading().startsWith("{") && head.contains("\"ground_truth\"") && head.contains("\"solution\"")
                && head.contains("\"is_correct\"") ? Likeness.LIKELY : Likeness.NO;
    }

    @Override
    public Optional<Reader> reader() {
        return Optional.of((source, sink) -> {
            try (InputStream in = source.open(sink)) {
                new Records(name(), "1").read(new Lines(in), source, sink, new Solutions(programVersion)::script);
            }
        });
    }
}
