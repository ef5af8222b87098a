package arborist.reason;

import arborist.answer.text.Splitter;
import arborist.trace.AnswerReading;
import arborist.trace.CallSpan;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.Sample;
import arborist.trace.SampleState;
import arborist.trace.SearchState;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Splits the text of a chain into steps anew: the new steps are a branch beside the old one, which stays as pruned; the chain's sample
 * goes over to it.
 */
public final class Resplit {
    /** The reason that stands on the old branch. */
    public static final String SPLIT_ANEW = "split anew";

    private final Tree tree;
    private final List<Node> chain;
    private final List<Part> parts;

    /** The new steps of a passage. */
    private record Part(Passage text, List<Step> steps) {}

    /** @param from where it begins in the part's text */
    private record Step(Id id, String text, int from) {}

    private Resplit(Tree tree, List<Node> chain, List<Part> parts) {
        this.tree = tree;
        this.chain = chain;
        this.parts = parts;
    }

    /**
     * The chain that a thought is part of: the own steps of the first sample that goes through it.
     *
     * @return empty where there is none, or where something else hangs on its middle or its end, which would be left behind
     */
    public static List<Node> chain(Tree tree, Id thought) {
        for (Id id : tree.sampleOrder()) {
            SampleState state = tree.samples().get(id);
            if (state != null && !state.struck() && tree.live(state.sample().leaf()).isPresent()) {
                List<Node> own = Attempt.own(tree, state.sample().run(), state.sample().leaf());
                if (own.stream().anyMatch(n -> n.id().equals(thought))) {
                    return alone(tree, own) ? own : List.of();
                }
            }
        }
        return List.of();
    }

    /**
     * Prepares a split.
     *
     * @param chain at least one thought, each the parent of the next
     * @param splitter cuts a text into steps
     */
    public static Resplit of(Tree tree, List<Node> chain, Splitter splitter) {
        List<Part> parts = new ArrayList<>();
        for (Passage text : Passage.of(chain, between(tree, chain))) {
            List<Step> steps = new ArrayList<>();
            int at = 0;
            for (String piece : splitter.steps(text.whole())) {
                int lead = piece.length() - piece.stripLeading().length();
                if (!piece.isBlank()) {
                    steps.add(new Step(Id.random(), piece.strip(), at + lead));
                }
                at += piece.length();
            }
            if (!steps.isEmpty()) {
                parts.add(new Part(text, steps));
            }
        }
        return new Resplit(tree, chain, parts);
    }

    /** The texts of the new steps, in order. */
    public List<String> texts() {
        return parts.stream().flatMap(p -> p.steps.stream()).map(Step::text).toList();
    }

    /** Whether the steps would be what they are. */
    public boolean same() {
        return texts().equals(chain.stream().map(Node::text).filter(t -> !t.isBlank()).toList());
    }

    /** All of it as the edits of one action. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Id parent = chain.getFirst().thought().parent();
        for (Part part : parts) {
            for (Step step : part.steps) {
                boolean last = step.equals(parts.getLast().steps.getLast());
                changes.add(new Change.AddThought(thought(part.text, step, parent, last)));
                parent = step.id;
            }
        }
        changes.add(new Change.SetSearch(chain.getFirst().id(), SearchState.PRUNED, SPLIT_ANEW, true));
        Id leaf = Objects.requireNonNull(parent);
        tree.samples().values().stream().filter(s -> s.sample().leaf().equals(chain.getLast().id()))
                .forEach(s -> move(s, leaf, changes));
        return changes;
    }

    private Thought thought(Passage text, Step step, @Nullable Id parent, boolean last) {
        Thought old = text.at(step.from).thought();
        Completeness end = last ? chain.getLast().wording().completeness() : Completeness.COMPLETE;
        CallSpan span = text.start() < 0 || old.span() == null ? null
                : new CallSpan(old.span().call(), text.start() + step.from,
                        text.start() + step.from + step.text.length());
        return new Thought(step.id, old.problem(), parent, old.run(), old.kind(), step.text, old.reasoning(), end, span,
                old.attributes());
    }

    /** The old sample is struck, and another with the same place, reading and verdict ends in the new leaf. */
    private void move(SampleState old, Id leaf, List<Change> changes) {
        Sample sample = old.sample();
        Id id = Id.random();
        changes.add(new Change.Strike(sample.id(), true));
        changes.add(new Change.AddSample(new Sample(id, sample.run(), leaf, sample.index(), sample.status())));
        AnswerReading reading = old.reading();
        if (reading != null) {
            changes.add(new Change.ReadAnswer(id, moved(reading)));
        }
        chain.getLast().verdict(Verdict.RIGHT).ifPresent(v -> changes.add(new Change.AddVerdict(
                new Verdict(Id.random(), leaf, v.verifier(), v.version(), v.aspect(), v.outcome(), v.evidence(),
                        TextVersion.of(texts().getLast()), v.oracle()))));
        RunState run = tree.runs().get(sample.run());
        if (run != null && run.chosen().contains(sample.leaf())) {
            changes.add(new Change.SetRun(sample.run(), run.status(), run.reason(),
                    run.chosen().stream().map(c -> c.equals(sample.leaf()) ? leaf : c).toList(), run.answer()));
        }
    }

    /** The reading where its words stand now; without a place where they were divided. */
    private AnswerReading moved(AnswerReading reading) {
        Id in = reading.thought();
        for (Part part : parts) {
            int from = in == null ? -1 : part.text.place(in, reading.from());
            for (Step step : part.steps) {
                int to = from + reading.to() - reading.from();
                if (from >= step.from && to <= step.from + step.text.length()) {
                    return new AnswerReading(reading.answer(), reading.rule(), step.id, from - step.from,
                            to - step.from);
                }
            }
        }
        return new AnswerReading(reading.answer(), reading.rule(), null, 0, 0);
    }

    private static boolean alone(Tree tree, List<Node> own) {
        for (int i = 0; i < own.size(); i++) {
            if (tree.children(own.get(i).id()).size() > (i + 1 < own.size() ? 1 : 0)) {
                return false;
            }
        }
        return own.getFirst().thought().parent() != null;
    }

    /** What stood between two steps, where only their own texts are known. */
    private static String between(Tree tree, List<Node> chain) {
        return Optional.ofNullable(chain.getFirst().thought().run()).map(tree.runs()::get).flatMap(run -> {
            try {
                return Optional.of(StepForm.named(Plan.of(run.run().parameters()).parameters().steps()).between());
            } catch (Refused e) {
                return Optional.empty();
            }
        }).orElse("\n");
    }
}
