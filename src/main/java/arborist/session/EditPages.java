package arborist.session;

import arborist.trace.Edit;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One problem's edits in {@link Edit#ORDER}, a page at a time. */
public interface EditPages {
    /** How many there are. */
    CompletableFuture<Integer> length();

    /** Those from a position on, fewer than asked for only at the end. */
    CompletableFuture<List<Edit>> page(int from, int count);
}
