package arborist.reason;

import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.llm.Unwanted;
import arborist.trace.Batch;
import arborist.trace.Change;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.SearchState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The samples of one request while they are written: each has a writer of its own, and one of which a person prunes a thought is given
 * up.
 */
final class Drawing {
    /** Ends the line of what has come. */
    private static final Delta OVER = new Delta.Ended(-1, Finish.BROKEN);

    private final Growth growth;
    private final Asker asker;
    private final Id from;
    private final Request request;
    private final List<ChainWriter> writers = new ArrayList<>();
    private final Asker.Calls calls = new Asker.Calls();
    private final Unwanted unwanted = new Unwanted();
    private final BlockingQueue<Delta> line = new LinkedBlockingQueue<>();

    /**
     * How one sample ended.
     *
     * @param leaf what it went on from, where nothing was written
     * @param finish null where nothing came of it at all
     * @param wrote whether any thought was written
     * @param tokens of the answer with their log probabilities, empty where they were not asked for or not told
     */
    record Drawn(Id leaf, @Nullable Finish finish, boolean wrote, List<Reply.Token> tokens) {}

    /**
     * What came of all of them.
     *
     * @param changes what ends their thoughts, to be said before anything else of them
     * @param trouble what went wrong, null where nothing did
     */
    record Result(List<Drawn> samples, List<Change> changes, @Nullable Trouble trouble) {}

    /**
     * @param from what they go on from
     * @param splitter cuts a text into the texts of thoughts
     * @param kind of the thoughts
     */
    Drawing(Growth growth, Asker asker, Id from, Request request, Kind kind, Function<String, List<String>> splitter) {
        this.growth = growth;
        this.asker = asker;
        this.from = from;
        this.request = request;
        for (int i = 0; i < request.sampling().n(); i++) {
            writers.add(new ChainWriter(growth, from, splitter, kind, i, asker.model().abilities().stepwise()));
        }
    }

    Result draw(String purpose) throws InterruptedException, RunEnded {
        try (Door.Watch _ = growth.watch(this::leave)) {
            Reply reply = answered(purpose);
            Sayings changes = new Sayings();
            List<Drawn> samples = new ArrayList<>();
            for (int i = 0; i < writers.size(); i++) {
                Reply.@Nullable Choice choice = choice(reply, i);
                Finish finish = choice == null ? null : choice.finish();
                samples.add(end(i, unwanted.has(i) ? Finish.CANCELLED : finish,
                        choice == null ? List.of() : choice.tokens(), changes));
            }
            return new Result(samples, changes.changes(), reply.trouble());
        }
    }

    /** Where it was interrupted: all end with what they have. */
    Result broken() {
        Sayings changes = new Sayings();
        List<Drawn> samples = new ArrayList<>();
        for (int i = 0; i < writers.size(); i++) {
            samples.add(end(i, Finish.CANCELLED, List.of(), changes));
        }
        return new Result(samples, changes.changes(), null);
    }

    private Drawn end(int index, @Nullable Finish finish, List<Reply.Token> tokens, Sayings changes) {
        ChainWriter writer = writers.get(index);
        return new Drawn(writer.end(finish == null ? Finish.BROKEN : finish, changes), finish, writer.wrote(),
                tokens);
    }

    private static Reply.@Nullable Choice choice(Reply reply, int index) {
        return reply.choices().stream().filter(c -> c.index() == index).findFirst().orElse(null);
    }

    /** What comes is only put into a line where it is read, so that reading waits for nobody; another thread writes it. */
    private Reply answered(String purpose) throws InterruptedException, RunEnded {
        CompletableFuture<Void> writing = CompletableFuture.runAsync(this::writeAll, Thread::startVirtualThread);
        try {
            return asker.ask(purpose, calls, request, line::add, unwanted);
        } finally {
            line.add(OVER);
            var _ = writing.join();
        }
    }

    private void writeAll() {
        List<Delta> come = new ArrayList<>();
        while (!come.contains(OVER)) {
            come.clear();
            try {
                come.add(line.take());
            } catch (InterruptedException e) {
                // Nobody knows of this thread to interrupt it.
                throw new IllegalStateException(e);
            }
            line.drainTo(come);
            Sayings sayings = new Sayings();
            come.forEach(delta -> write(delta, sayings));
            sayings.tell(growth);
        }
    }

    private void write(Delta delta, Sayings sayings) {
        if (delta.index() < 0 || delta.index() >= writers.size()) {
            // A sample that nobody asked for.
            return;
        }
        if (unwanted.has(delta.index())) {
            // Others of the request may go on for long; this one is over now.
            writers.get(delta.index()).end(Finish.CANCELLED, sayings);
            return;
        }
        ChainWriter writer = writers.get(delta.index());
        switch (delta) {
            case Delta.Begun(int ignored, int call) -> writer.from(calls.id(call));
            case Delta.Thinking(int ignored, String more) -> writer.thinking(more, sayings);
            case Delta.Text(int ignored, String more) -> writer.text(more, sayings);
            case Delta.Ended ignored -> {
                // The reply says how it ended.
            }
        }
    }

    /** Gives up the samples that a person has pruned a thought of. */
    private void leave(Batch batch) {
        Set<Id> pruned = batch.edits().stream().map(e -> e.change())
                .filter(c -> c instanceof Change.SetSearch s && s.byPerson() && s.state() == SearchState.PRUNED)
                .map(Change::subject).collect(Collectors.toSet());
        if (pruned.isEmpty()) {
            return;
        }
        boolean above = batch.tree().path(from).stream().anyMatch(n -> pruned.contains(n.id()));
        for (int i = 0; i < writers.size(); i++) {
            if (above || writers.get(i).thoughts().stream().anyMatch(pruned::contains)) {
                unwanted.drop(i);
            }
        }
    }
}
