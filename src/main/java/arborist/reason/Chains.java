package arborist.reason;

import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.trace.AnswerReading;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Reasoning;
import arborist.trace.Sample;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws whole samples: each is written into the tree as it comes, then read and judged. */
public final class Chains {
    private final Growth growth;
    private final Asker asker;
    private final Aim aim;
    private final Function<String, List<String>> splitter;

    public Chains(Growth growth, Asker asker, Aim aim, Function<String, List<String>> splitter) {
        this.growth = growth;
        this.asker = asker;
        this.aim = aim;
        this.splitter = splitter;
    }

    /**
     * Draws the samples that one request asks for.
     *
     * @param from the thought that they go on from
     * @param kind of their thoughts
     * @param first the index of the first among the run's samples
     * @return their leaves, in order
     */
    public List<Id> draw(String purpose, Id from, Kind kind, Request request, int first)
            throws InterruptedException, RunEnded {
        Asker.Calls calls = new Asker.Calls();
        Map<Integer, ChainWriter> writers = writers(from, kind, request, splitter);
        Reply reply;
        try {
            reply = asker.ask(purpose, calls, request, delta -> write(writers.get(delta.index()), delta, calls));
        } catch (InterruptedException | RunEnded e) {
            writers.forEach((i, writer) -> cancel(writer, first + i));
            throw e;
        }
        List<Id> leaves = new ArrayList<>();
        for (var each : writers.entrySet()) {
            int index = first + each.getKey();
            Optional<Finish> finish = finish(reply, each.getKey());
            leaves.add(finish.isPresent() ? end(each.getValue(), finish.get(), index)
                    : fail(each.getValue(), from, index, reply.trouble()));
        }
        return leaves;
    }

    /**
     * Samples single steps: each is one thought, and no sample of its own.
     *
     * @return how many came
     */
    public int steps(String purpose, Id from, Request request) throws InterruptedException, RunEnded {
        Asker.Calls calls = new Asker.Calls();
        Map<Integer, ChainWriter> writers = writers(from, Kind.STEP, request, List::of);
        Reply reply;
        try {
            reply = asker.ask(purpose, calls, request, delta -> write(writers.get(delta.index()), delta, calls));
        } catch (InterruptedException | RunEnded e) {
            writers.values().forEach(writer -> writer.end(Finish.BROKEN));
            throw e;
        }
        writers.forEach((i, writer) -> writer.end(finish(reply, i).orElse(Finish.BROKEN)));
        return (int) writers.values().stream().filter(ChainWriter::wrote).count();
    }

    /** Makes a sample of a path that a search grew step by step. */
    public Id harvest(Node leaf, Sample.Status status, int index) throws InterruptedException, RunEnded {
        return sampled(leaf.id(), status, index);
    }

    private Map<Integer, ChainWriter> writers(Id from, Kind kind, Request request,
            Function<String, List<String>> cut) {
        Map<Integer, ChainWriter> writers = new TreeMap<>();
        for (int i = 0; i < request.sampling().n(); i++) {
            writers.put(i, new ChainWriter(growth, from, cut, kind, i));
        }
        return writers;
    }

    private static Optional<Finish> finish(Reply reply, int index) {
        return reply.choices().stream().filter(c -> c.index() == index).findFirst().map(Reply.Choice::finish);
    }

    private static void write(@Nullable ChainWriter writer, Delta delta, Asker.Calls calls) {
        if (writer == null) {
            // A sample that nobody asked for.
            return;
        }
        switch (delta) {
            case Delta.Begun(int ignored, int call) -> writer.from(calls.id(call));
            case Delta.Thinking(int ignored, String more) -> writer.thinking(more);
            case Delta.Text(int ignored, String more) -> writer.text(more);
            case Delta.Ended ignored -> {
                // The reply says how it ended.
            }
        }
    }

    private Id end(ChainWriter writer, Finish finish, int index) throws InterruptedException, RunEnded {
        Id leaf = writer.end(finish);
        if (!writer.wrote()) {
            // All of its tokens went into what nobody shows, or it had nothing to say.
            Writing empty = new Writing(growth, leaf, Kind.ANSWER, Reasoning.NONE, null, 0, 0);
            empty.end("", finish.whole() ? Completeness.COMPLETE : Completeness.CUT_OFF);
            leaf = empty.thought();
        }
        return sampled(leaf, finish.whole() ? Sample.Status.COMPLETE : Sample.Status.CUT_OFF, index);
    }

    private Id sampled(Id leaf, Sample.Status status, int index) throws InterruptedException, RunEnded {
        Tree tree = growth.tree();
        List<Node> path = Attempt.own(tree, growth.run().id(), leaf);
        AnswerReading reading = aim.read(path);
        Id sample = Id.random();
        List<Change> changes = new ArrayList<>(List.of(
                new Change.AddSample(new Sample(sample, growth.run().id(), leaf, index, status)),
                new Change.ReadAnswer(sample, reading)));
        aim.right(path.getLast(), reading).ifPresent(verdict -> {
            changes.add(new Change.AddVerdict(verdict));
            if (!verdict.oracle() && verdict.outcome() == Verdict.Outcome.YES) {
                changes.add(new Change.SetSearch(leaf, SearchState.SOLVED, verdict.evidence()));
            }
        });
        var _ = growth.tell(changes, List.of());
        return leaf;
    }

    private Id fail(ChainWriter writer, Id from, int index, @Nullable Trouble trouble) {
        Id leaf = writer.end(Finish.BROKEN);
        if (!writer.wrote()) {
            Writing failed = new Writing(growth, from, Kind.ANSWER, Reasoning.NONE, null, 0, 0);
            failed.end("", Completeness.FAILED);
            leaf = failed.thought();
        }
        var _ = growth.tell(new Change.AddSample(
                new Sample(Id.random(), growth.run().id(), leaf, index, Sample.Status.FAILED)),
                new Change.SetSearch(leaf, SearchState.DEAD_END,
                        trouble == null ? "The model sent nothing for it." : trouble.sentence()));
        return leaf;
    }

    private void cancel(ChainWriter writer, int index) {
        Id leaf = writer.end(Finish.BROKEN);
        if (writer.wrote()) {
            var _ = growth.tell(new Change.AddSample(
                    new Sample(Id.random(), growth.run().id(), leaf, index, Sample.Status.CANCELLED)));
        }
    }
}
