package arborist.exchange.text;

import arborist.exchange.BadLine;
import arborist.exchange.BadRecord;
import arborist.exchange.Script;
import arborist.exchange.Sink;
import arborist.exchange.Source;
import arborist.exchange.SourceIds;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads a file whose records are one problem each. */
public final class Records {
    private final String format;
    private final String mapping;
    private final RowReader rows = new RowReader();

    public Records(String format, String mapping) {
        this.format = format;
        this.mapping = mapping;
    }

    /** Makes one problem of one record. */
    @FunctionalInterface
    public interface Mapping {

        /**
         * What the record says.
         *
         * @param remark is told what was not as it should be though the record can be read
         */
        Script map(Row row, SourceIds ids, Consumer<String> remark) throws BadRecord;
    }

    /** Reads record after record; what is wrong with one is reported, and the next is read. */
    public void read(Slices slices, Source source, Sink sink, Mapping mapper) throws IOException, InterruptedException {
        for (Slice slice = slices.next(); slice != null && !sink.cancelled(); slice = slices.next()) {
            long line = slice.line();
            Consumer<String> remark = why -> sink.bad(new BadLine(line, why));
            try {
                Row row = rows.read(slice, remark);
                SourceIds ids = new SourceIds(source.hash(), format, mapping, slice.index());
                sink.problem(mapper.map(row, ids, remark).drafts(), List.of());
            } catch (BadRecord e) {
                sink.bad(new BadLine(line, e.why()));
            }
        }
    }
}
