package arborist.reason;

import arborist.llm.Finish;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Reasoning;
import arborist.trace.Sample;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws whole samples: each is written into the tree as it comes, then read and judged. */
public final class Chains {
    private static final Words KEPT = Words.kept(Chains.class);
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
        Drawing drawing = new Drawing(growth, asker, from, request, kind, splitter);
        Drawing.Result result;
        try {
            result = drawing.draw(purpose);
        } catch (InterruptedException | RunEnded e) {
            Drawing.Result broken = drawing.broken();
            List<Change> changes = new ArrayList<>(broken.changes());
            for (int i = 0; i < broken.samples().size(); i++) {
                changes.addAll(cancelled(broken.samples().get(i), first + i));
            }
            growth.tellAny(changes);
            throw e;
        }
        return end(result, from, first);
    }

    /**
     * Samples single steps: each is one thought, and no sample of its own.
     *
     * @return how many came
     */
    public int steps(String purpose, Id from, Request request) throws InterruptedException, RunEnded {
        Drawing drawing = new Drawing(growth, asker, from, request, Kind.STEP, List::of);
        try {
            Drawing.Result result = drawing.draw(purpose);
            growth.tellAny(result.changes());
            return (int) result.samples().stream().filter(Drawing.Drawn::wrote).count();
        } catch (InterruptedException | RunEnded e) {
            growth.tellAny(drawing.broken().changes());
            throw e;
        }
    }

    /** Makes a sample of a path that a search grew step by step. */
    public Id harvest(Node leaf, Sample.Status status, int index) throws InterruptedException, RunEnded {
        growth.tellAny(sampled(growth.tree(), leaf.id(), status, index));
        return leaf.id();
    }

    /** Ends samples together: their texts first, then, read from the tree as it is then, what each of them is. */
    private List<Id> end(Drawing.Result result, Id from, int first) throws InterruptedException, RunEnded {
        List<Change> changes = new ArrayList<>(result.changes());
        List<Id> leaves = new ArrayList<>();
        for (Drawing.Drawn drawn : result.samples()) {
            leaves.add(leaf(drawn, changes));
        }
        growth.tellAny(changes);
        Tree tree = growth.tree();
        List<Change> said = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            Drawing.Drawn drawn = result.samples().get(i);
            Finish finish = drawn.finish();
            if (finish == null) {
                said.addAll(failed(leaves.get(i), first + i, result.trouble()));
            } else if (finish != Finish.CANCELLED) {
                said.addAll(sampled(tree, leaves.get(i),
                        finish.whole() ? Sample.Status.COMPLETE : Sample.Status.CUT_OFF, first + i));
                said.addAll(probability(Growth.present(tree, leaves.get(i)), drawn.tokens()));
            } else {
                said.addAll(cancelled(drawn, first + i));
            }
        }
        said.addAll(Regrowth.links(tree, from, growth.run().id()));
        growth.tellAny(said);
        return leaves;
    }

    /** The leaf of a sample: an empty thought, where it ended without a word. */
    private Id leaf(Drawing.Drawn drawn, List<Change> changes) {
        Finish finish = drawn.finish();
        if (drawn.wrote() || finish == Finish.CANCELLED) {
            return drawn.leaf();
        }
        // All of its tokens went into what nobody shows, or it had nothing to say, or it failed.
        Completeness end = finish == null ? Completeness.FAILED
                : finish.whole() ? Completeness.COMPLETE : Completeness.CUT_OFF;
        Thought empty = new Thought(Id.random(), growth.problem(), drawn.leaf(), growth.run().id(), Kind.ANSWER, "",
                Reasoning.NONE, end, null, Attributes.NONE);
        changes.add(new Change.AddThought(empty));
        return empty.id();
    }

    private List<Change> sampled(Tree tree, Id leaf, Sample.Status status, int index) {
        List<Node> path = Attempt.own(tree, growth.run().id(), leaf);
        AnswerReading reading = aim.read(path);
        Id sample = Id.random();
        List<Change> changes = new ArrayList<>(List.of(
                new Change.AddSample(new Sample(sample, growth.run().id(), leaf, index, status)),
                new Change.ReadAnswer(sample, reading)));
        changes.addAll(steps(path));
        // By an answer that was corrected meanwhile nobody is judged: votes compare with the new one.
        aim.right(path.getLast(), reading).filter(v -> !v.oracle() || aim.isUpToDate(tree)).ifPresent(verdict -> {
            changes.add(new Change.AddVerdict(verdict));
            if (!verdict.oracle() && verdict.outcome() == Verdict.Outcome.YES) {
                changes.add(new Change.SetSearch(leaf, SearchState.SOLVED, verdict.evidence()));
            }
        });
        return changes;
    }

    /**
     * What exact verifiers say of each step, of models whose thinking is the steps of a solution: nobody can tell it of free thinking.
     * Such steps go on from what stands above them: steps that were proposed one by one, or that a person wrote.
     */
    private List<Change> steps(List<Node> path) {
        List<Node> steps = path.stream().filter(n -> n.thought().reasoning().solves()).toList();
        List<Change> verdicts = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Node step = steps.get(i);
            if (step.thought().reasoning() == Reasoning.STEPS && step.verdict(Verdict.VALID).isEmpty()) {
                aim.judge(steps.subList(0, i + 1)).forEach(v -> verdicts.add(new Change.AddVerdict(v)));
            }
        }
        return verdicts;
    }

    /** How probable the model found its own answer: the geometric mean of the probabilities of its tokens. */
    private List<Change> probability(Node leaf, List<Reply.Token> tokens) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        double mean = tokens.stream().mapToDouble(Reply.Token::logProbability).average().orElseThrow();
        return List.of(new Change.AddScore(new Score(Id.random(), leaf.id(),
                new Scorer(Scorer.MEAN_PROBABILITY, asker.model().name(), false), Math.clamp(Math.exp(mean), 0, 1), 0.0,
                1.0,
                true, 1,
                KEPT.say("chains.mean-log-probability", String.format(Locale.ROOT, "%.4f", mean), tokens.size()),
                Score.Scope.PATH, leaf.wording().version())));
    }

    private List<Change> cancelled(Drawing.Drawn drawn, int index) {
        return drawn.wrote() ? List.of(new Change.AddSample(
                new Sample(Id.random(), growth.run().id(), drawn.leaf(), index, Sample.Status.CANCELLED))) : List.of();
    }

    private List<Change> failed(Id leaf, int index, @Nullable Trouble trouble) {
        return List.of(
                new Change.AddSample(
                        new Sample(Id.random(), growth.run().id(), leaf, index, Sample.Status.FAILED)),
                new Change.SetSearch(leaf, SearchState.DEAD_END,
                        trouble == null ? KEPT.say("chains.the-model-sent-nothing-for") : trouble.sentence()));
    }
}
