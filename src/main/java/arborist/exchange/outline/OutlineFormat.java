package arborist.exchange.outline;

import arborist.exchange.Format;
import arborist.exchange.Likeness;
import arborist.exchange.TreeWriter;
import java.util.List;
import java.util.Optional;

/** One problem as a nested Markdown list, to read or to paste. */
public final class OutlineFormat implements Format {

    @Override
    public String name() {
        return "outline";
    }

    @Override
    public String says() {
        return "Markdown outline of one problem";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.md");
    }

    @Override
    public Likeness likeness(String head, String fileName) {
        return Likeness.NO;
    }

    @Override
    public Optional<TreeWriter> treeWriter() {
        return Optional.of(new OutlineWriter());
    }
}
