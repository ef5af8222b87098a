package arborist.exchange.play;

import arborist.exchange.Shelf;
import arborist.trace.Edit;
import arborist.trace.Id;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

/** A problem's edits one after the other, read page by page; waits for the shelf. */
final class EditPages implements Iterator<Edit> {
    private static final int PAGE = 1000;

    private final Shelf shelf;
    private final Id problem;
    private final BooleanSupplier cancelled;
    private List<Edit> page = List.of();
    private int from;
    private int in;
    private boolean over;

    EditPages(Shelf shelf, Id problem, BooleanSupplier cancelled) {
        this.shelf = shelf;
        this.problem = problem;
        this.cancelled = cancelled;
    }

    @Override
    public boolean hasNext() {
        if (in == page.size() && !over) {
            from += page.size();
            in = 0;
            page = read();
            over = page.isEmpty();
        }
        return in < page.size();
    }

    @Override
    public Edit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.get(in++);
    }

    private List<Edit> read() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        try {
            return shelf.edits(problem, from, PAGE).get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
