package arborist.label.cut;

import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.Voice;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Target;
import arborist.trace.TextVersion;
import arborist.trace.Tree;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The labels of everybody on what was cut and on what was copied: whoever cut the steps, each label stays its annotator's.
 */
final class MovedLabels {
    private final Tree tree;
    private final Seams seams;
    private final List<Id> ids;
    private final List<Node> below;
    private final Map<Id, Id> thoughts;
    private final Map<Id, Id> samples;
    private final List<Solution> through;
    private final GivenLabels given = new GivenLabels();
    private final MovedErrors errors;

    MovedLabels(Tree tree, Seams seams, List<Id> ids, List<Node> below, Map<Id, Id> thoughts, Map<Id, Id> samples) {
        this.tree = tree;
        this.seams = seams;
        this.ids = ids;
        this.below = below;
        this.thoughts = thoughts;
        this.samples = samples;
        Node end = seams.olds().getLast();
        through = Solutions.of(tree).stream().filter(s -> MovedRatings.place(s, end) >= 0).toList();
        errors = new MovedErrors(seams, ids, through, given);
    }

    void add(List<Change> to) {
        Set<Voice> voices = new TreeSet<>();
        seams.olds().forEach(
                node -> node.findings().labels().forEach(label -> Voice.of(label).ifPresent(voices::add)));
        voices.forEach(this::rate);
        seams.olds().forEach(this::rest);
        below.forEach(node -> node.findings().labels().forEach(label -> moved(label, node, label.text())));
        Node leaf = seams.olds().getLast();
        leaf.findings().labels().stream().filter(l -> !l.target().getClass().equals(Target.Step.class))
                .filter(l -> !leaf.isStale(l))
                .forEach(l -> moved(l, leaf, seams.news().getLast().version()));
        pairs();
        to.addAll(given.changes());
    }

    /** What a voice said of the steps that were cut: ratings and flags. */
    private void rate(Voice voice) {
        MovedRatings ratings = new MovedRatings(seams, voice, through);
        for (int j = 0; j < ids.size(); j++) {
            int piece = j;
            TextVersion version = seams.news().get(j).version();
            ratings.of(j).ifPresent(g -> given.give(g.by(), new Target.Step(ids.get(piece)), g.by().scheme(),
                    g.rating().value(), g.millis(), version));
            for (int i : seams.sources(j)) {
                Said.ofStep(seams.olds().get(i), voice, Schemes.FLAG).ifPresent(flag -> given.give(flag,
                        new Target.Step(ids.get(piece)), flag.scheme(), flag.value(), flag.tookMillis(), version));
            }
        }
    }

    /** What else was said of a step that was cut holds where a new one ends with it. */
    private void rest(Node old) {
        int i = seams.olds().indexOf(old);
        for (Label label : old.findings().labels()) {
            boolean done = Voice.of(label).filter(
                    v -> v.said(label, Schemes.STEP_RATING) || v.said(label, Schemes.FLAG)).isPresent();
            if (label.target() instanceof Target.Step && !done && !old.isStale(label) && seams.endsAlike(i)) {
                given.give(label, new Target.Step(ids.get(seams.end(i))), label.scheme(), label.value(),
                        label.tookMillis(), seams.news().get(seams.end(i)).version());
            }
        }
    }

    /** A label of a thought that goes over as a whole. */
    private void moved(Label label, Node node, TextVersion version) {
        Id now = Objects.requireNonNull(thoughts.get(node.id()));
        boolean error = Voice.of(label).filter(v -> v.said(label, Schemes.FIRST_ERROR)).isPresent();
        switch (label.target()) {
            case Target.Step ignored -> given.keep(label, new Target.Step(now), version);
            case Target.Span(Id ignored, int from, int to) ->
                    given.keep(label, new Target.Span(now, from, to), version);
            case Target.Path ignored -> {
                boolean last = error && Said.ofPath(node, Voice.of(label).orElseThrow(), Schemes.FIRST_ERROR)
                        .filter(label::equals).isPresent();
                if (last) {
                    errors.move(label, node, now, version);
                } else if (!error) {
                    given.keep(label, new Target.Path(now), version);
                }
            }
            case Target.Solution(Id ignored, Id sample) -> given.keep(label,
                    new Target.Solution(now, samples.getOrDefault(sample, sample)), version);
            case Target.Pair(Id ignored, Id other) -> given.keep(label,
                    new Target.Pair(now, thoughts.getOrDefault(other, other)), version);
        }
    }

    /** Preferences that are kept with a solution that was not cut. */
    private void pairs() {
        for (Solution solution : Solutions.of(tree)) {
            Node last = solution.last();
            if (!thoughts.containsKey(last.id())) {
                for (Label label : last.findings().labels()) {
                    if (label.target() instanceof Target.Pair(Id first, Id other) && thoughts.containsKey(other)) {
                        given.keep(label, new Target.Pair(first, Objects.requireNonNull(thoughts.get(other))),
                                label.text());
                    }
                }
            }
        }
    }
}
