package arborist.reason.search;

import arborist.reason.Aim;
import arborist.reason.Best;
import arborist.reason.Chains;
import arborist.reason.Generator;
import arborist.reason.Growth;
import arborist.reason.Judging;
import arborist.reason.RunEnded;
import arborist.reason.Settled;
import arborist.reason.Sight;
import arborist.reason.Together;
import arborist.trace.Change;
import arborist.trace.Node;
import arborist.trace.Sample;
import arborist.trace.SampleState;
import arborist.trace.SearchState;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What all searches do alike: generate below several thoughts at once, judge, keep the best, and settle on a solution. */
public final class Searching {
    private static final Words KEPT = Words.kept(Searching.class);
    private final Growth growth;
    private final Generator generator;
    private final Judging judging;
    private final Chains chains;
    private final Aim aim;

    public Searching(Growth growth, Generator generator, Judging judging, Chains chains, Aim aim) {
        this.growth = growth;
        this.generator = generator;
        this.judging = judging;
        this.chains = chains;
        this.aim = aim;
    }

    /** Grows next steps below each of the thoughts, all at once, each with what exact verifiers say of it. */
    void generate(Sight sight, List<Node> thoughts) throws InterruptedException, RunEnded {
        Together.all(thoughts.stream().<Together.Work<Boolean>>map(node -> () -> {
            generator.expand(sight, node);
            return true;
        }).toList());
        Sight grown = growth.look();
        judging.check(grown, thoughts.stream().flatMap(n -> grown.children(n).stream()).toList());
        growth.tie(thoughts.stream().map(Node::id).toList());
    }

    /** Judges what hangs below the parents and has no score that counts, and makes samples of whole solutions. */
    Sight evaluate(List<Node> parents) throws InterruptedException, RunEnded {
        Sight sight = growth.look();
        List<Node> children = parents.stream().flatMap(n -> sight.children(n).stream()).toList();
        judging.score(sight, children);
        harvest(children);
        return growth.look();
    }

    /** Makes samples of those that are whole solutions. */
    void harvest(List<Node> thoughts) throws InterruptedException, RunEnded {
        for (Node node : thoughts) {
            Sight sight = growth.look();
            if (complete(sight, node) && !sampled(sight, node)) {
                chains.harvest(node, Sample.Status.COMPLETE, (int) samples(sight).count());
            }
        }
    }

    /** Whether the path to the thought is a whole solution. */
    boolean complete(Sight sight, Node node) {
        return !node.id().equals(sight.start())
                && aim.complete(sight.solution(node).stream().map(Node::text).toList());
    }

    boolean scored(Sight sight, Node node) {
        return judging.scored(sight, node);
    }

    double value(Sight sight, Node node) {
        return judging.value(sight, node);
    }

    /**
     * Those that a person put back first, then the best, then what says the same as a thought beside it, which has the value 0 in the
     * program of Yao et al. 2023 too; dead ends are left out.
     */
    List<Node> ranked(Sight sight, List<Node> thoughts) {
        List<Node> live = thoughts.stream().filter(n -> n.search().state() != SearchState.DEAD_END).toList();
        List<Node> ranked = new ArrayList<>(live.stream().filter(n -> n.search().byPerson()).toList());
        List<Node> others = live.stream().filter(n -> !n.search().byPerson()).toList();
        ranked.addAll(judging.ranked(sight, others.stream().filter(n -> !sight.isTwin(n)).toList()));
        ranked.addAll(judging.ranked(sight, others.stream().filter(sight::isTwin).toList()));
        return ranked;
    }

    /** Keeps the first few, takes back those of them that were dropped before, and drops the others. */
    List<Node> keep(Sight sight, List<Node> ranked, int width) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Node node = ranked.get(i);
            boolean dropped = node.search().state() == SearchState.PRUNED;
            if (i < width && dropped) {
                changes.add(state(node, sight.expanded(node) ? SearchState.EXPANDED : SearchState.OPEN,
                        KEPT.say("searching.rank-of-now-keep", i + 1, ranked.size(), width)));
            } else if (i >= width && !dropped && node.search().state() != SearchState.SOLVED) {
                changes.add(state(node, SearchState.PRUNED, sight.isTwin(node) ? KEPT.say("searching.twin")
                        : KEPT.say("searching.rank-of-keep", i + 1, ranked.size(), width)));
            }
        }
        tell(changes);
        return ranked.subList(0, Math.min(width, ranked.size()));
    }

    /** Drops one thought. */
    void drop(Node node, String why) {
        tell(List.of(state(node, SearchState.PRUNED, why)));
    }

    void deadEnd(Node node, String why) {
        tell(List.of(state(node, SearchState.DEAD_END, why)));
    }

    /** The solution with the best score; among equals the first. */
    Settled best(Tree tree) {
        return Best.of(tree, growth.run().id(), judging.evaluator().scorer().name());
    }

    private static boolean sampled(Sight sight, Node node) {
        return samples(sight).anyMatch(s -> s.sample().leaf().equals(node.id()));
    }

    private static Stream<SampleState> samples(Sight sight) {
        return sight.tree().samples().values().stream().filter(s -> s.sample().run().equals(sight.run()));
    }

    private static Change state(Node node, SearchState state, String why) {
        return new Change.SetSearch(node.id(), state, why, node.search().byPerson());
    }

    private void tell(List<Change> changes) {
        if (!changes.isEmpty()) {
            var _ = growth.tell(changes, List.of());
        }
    }
}
