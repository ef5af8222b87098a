package arborist.exchange.text;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a file, one after the other. */
@FunctionalInterface
public interface Slices {

    /** The next record, null after the last. */
    @Nullable Slice next() throws IOException;
}
