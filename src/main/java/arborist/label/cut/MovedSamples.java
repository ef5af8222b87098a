package arborist.label.cut;

import arborist.trace.AnswerReading;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.Sample;
import arborist.trace.SampleState;
import arborist.trace.Thing;
import arborist.trace.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The samples that end in old steps or below them: each goes over to the new end, with its place, its reading and whether it is struck. */
final class MovedSamples {
    private final Tree tree;
    private final Seams seams;
    private final List<Id> ids;
    private final Map<Id, Id> thoughts;
    private final Map<Id, Id> samples = new HashMap<>();

    MovedSamples(Tree tree, Seams seams, List<Id> ids, Map<Id, Id> thoughts) {
        this.tree = tree;
        this.seams = seams;
        this.ids = ids;
        this.thoughts = thoughts;
        // One that ends on the way stays where it is.
        List<Node> way = seams.olds().subList(0, seams.olds().size() - 1);
        for (SampleState state : tree.samples().values()) {
            Id leaf = state.sample().leaf();
            Id now = thoughts.get(leaf);
            if (now != null && way.stream().noneMatch(n -> n.id().equals(leaf))) {
                samples.put(state.sample().id(),
                        Id.derived("cut", now.toString(), state.sample().id().toString()));
            }
        }
    }

    /** From old ones to new ones. */
    Map<Id, Id> samples() {
        return samples;
    }

    void add(List<Change> changes) {
        for (Id id : tree.sampleOrder()) {
            SampleState state = tree.samples().get(id);
            Id now = samples.get(id);
            if (state != null && now != null) {
                Sample old = state.sample();
                changes.add(new Change.AddSample(new Sample(now, old.run(),
                        Objects.requireNonNull(thoughts.get(old.leaf())), old.index(), old.status())));
                if (state.reading() != null) {
                    changes.add(new Change.ReadAnswer(now, moved(state.reading())));
                }
                if (state.struck()) {
                    changes.add(new Change.Strike(now, true));
                }
                changes.add(new Change.Remove(new Thing(Thing.Type.SAMPLE, id, old.run())));
            }
        }
        for (RunState run : tree.liveRuns()) {
            List<Id> chosen = run.chosen().stream().map(c -> thoughts.getOrDefault(c, c)).toList();
            if (!chosen.equals(run.chosen())) {
                changes.add(new Change.SetRun(run.run().id(), run.status(), run.reason(), chosen, run.answer()));
            }
        }
    }

    /** The reading where its words stand now; without a place where they were divided. */
    private AnswerReading moved(AnswerReading old) {
        Id in = old.thought();
        Place place = in == null ? null : place(in, old.from(), old.to());
        return in != null && !thoughts.containsKey(in) ? old
                : place == null ? new AnswerReading(old.answer(), old.rule(), null, 0, 0)
                : new AnswerReading(old.answer(), old.rule(), place.thought, place.from,
                        place.from + old.to() - old.from());
    }

    private record Place(Id thought, int from) {}

    private @Nullable Place place(Id in, int from, int to) {
        for (int j = 0; j < ids.size(); j++) {
            Piece piece = seams.news().get(j);
            for (int i = 0; i < piece.in().nodes().size(); i++) {
                int start = piece.in().starts().get(i);
                if (piece.in().nodes().get(i).id().equals(in) && start + from >= piece.from()
                        && start + to <= piece.to()) {
                    return new Place(ids.get(j), start + from - piece.from());
                }
            }
        }
        Id copy = thoughts.get(in);
        return copy == null || seams.olds().stream().anyMatch(n -> n.id().equals(in)) ? null : new Place(copy, from);
    }
}
