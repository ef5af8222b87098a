package arborist.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What edits add up to. */
class TreeTest {
    private static final Id PROBLEM = Id.derived("problem");
    private static final Id ROOT = Id.derived("root");
    private static final Id STEP = Id.derived("step");
    private static final Tree START = after(Tree.EMPTY,
            new Change.AddProblem(
                    new Problem(PROBLEM, "t", "q", List.of(), "free", null, null, null, Attributes.NONE)),
            new Change.AddThought(Thought.of(ROOT, PROBLEM, null, null, Kind.PROBLEM, "q")),
            new Change.AddThought(Thought.of(STEP, PROBLEM, ROOT, null, Kind.STEP, "one")));

    @Property(tries = 300)
    void aTreeDependsOnTheSetOfItsEditsNotOnTheirArrival(@ForAll("edits") List<Edit> edits, @ForAll long seed) {
        List<Edit> arrived = new ArrayList<>(edits);
        Collections.shuffle(arrived, new Random(seed));
        arrived.sort(Edit.ORDER);
        assertThat(Tree.EMPTY.apply(arrived)).isEqualTo(Tree.EMPTY.apply(edits));
    }

    @Property(tries = 300)
    void batchesAddUpToTheSame(@ForAll("edits") List<Edit> edits) {
        Tree oneByOne = Tree.EMPTY;
        for (Edit edit : edits) {
            oneByOne = oneByOne.apply(List.of(edit));
        }
        assertThat(oneByOne).isEqualTo(Tree.EMPTY.apply(edits));
    }

    @Property(tries = 300)
    void theSameEditTwiceInARowChangesNothing(@ForAll("edits") List<Edit> edits) {
        List<Edit> doubled = edits.stream().flatMap(e -> List.of(e, e).stream()).toList();
        assertThat(Tree.EMPTY.apply(doubled)).isEqualTo(Tree.EMPTY.apply(edits));
    }

    @Property(tries = 300)
    void whatATreeListsHangsTogether(@ForAll("edits") List<Edit> edits) {
        Tree tree = Tree.EMPTY.apply(edits);
        assertThat(new HashSet<>(tree.runOrder())).isEqualTo(tree.runs().keySet());
        assertThat(tree.sampleOrder()).doesNotHaveDuplicates().hasSameElementsAs(
                tree.samples().plusAll(tree.takenBack().samples()).keySet());
        assertThat(tree.backupOrder()).doesNotHaveDuplicates().hasSameElementsAs(
                tree.backups().plusAll(tree.takenBack().backups()).keySet());
        for (Node node : tree.nodes().values()) {
            Node parent = tree.parent(node);
            assertThat(parent == null ? tree.roots() : parent.children()).containsOnlyOnce(node.id());
            long visits = tree.backups().values().stream().filter(b -> b.path().contains(node.id())).count();
            assertThat(node.tally().visits()).isEqualTo((int) visits);
        }
    }

    @Property(tries = 300)
    void anOutlineHoldsEveryLiveThoughtOnceParentsFirst(@ForAll("edits") List<Edit> edits) {
        Tree tree = Tree.EMPTY.apply(edits);
        Outline outline = Outline.of(tree, id -> false, node -> true);
        Set<Id> live =
                tree.nodes().keySet().stream().filter(id -> tree.live(id).isPresent()).collect(Collectors.toSet());
        assertThat(outline.nodes()).extracting(Node::id).doesNotHaveDuplicates().hasSameElementsAs(live);
        for (int i = 0; i < outline.size(); i++) {
            assertThat(outline.parent()[i]).isLessThan(i);
            assertThat(outline.index()).containsEntry(outline.nodes().get(i).id(), i);
        }
        Outline folded = Outline.of(tree, id -> true, node -> true);
        int hidden = 0;
        for (int below : folded.hidden()) {
            hidden += below;
        }
        assertThat(folded.size() + hidden).isEqualTo(live.size());
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return TraceArbitraries.edits();
    }

    @Test
    void aPersonsScoreCountsMoreThanAMachinesNewerOne() {
        Tree tree = after(START, score(Scorer.person("Anna"), 0.2, "one"),
                score(new Scorer("prm", "1", false), 0.9, "one"));
        assertThat(scoreOf(tree)).isEqualTo(0.2);
        assertThat(scoreOf(after(tree, score(Scorer.person("Ben"), 0.3, "one")))).isEqualTo(0.3);
    }

    @Test
    void ofMachinesTheNewestCounts() {
        Tree tree = after(START, score(new Scorer("prm", "1", false), 0.1, "one"),
                score(new Scorer("prm", "2", false), 0.9, "one"));
        assertThat(scoreOf(tree)).isEqualTo(0.9);
    }

    @Test
    void aRewrittenTextLosesItsScoresAndGetsThemBackWithItsWording() {
        Tree scored = after(START, score(Scorer.person("Anna"), 0.2, "one"),
                score(new Scorer("prm", "1", false), 0.9, "one"));
        Tree rewritten = after(scored, new Change.Rewrite(STEP, "two"));
        assertThat(node(rewritten).score()).isEmpty();
        assertThat(node(rewritten).findings().scores()).hasSize(2).allMatch(node(rewritten)::isStale);
        assertThat(scoreOf(after(rewritten, score(new Scorer("prm", "1", false), 0.5, "two")))).isEqualTo(0.5);
        assertThat(scoreOf(after(rewritten, new Change.Rewrite(STEP, "one")))).isEqualTo(0.2);
    }

    @Test
    void whatHangsBelowATombstoneIsGoneAndComesBackWithIt() {
        Thing thing = new Thing(Thing.Type.THOUGHT, ROOT, ROOT);
        Tree gone = after(START, new Change.Remove(thing));
        assertThat(gone.live(STEP)).isEmpty();
        assertThat(gone.liveRoots()).isEmpty();
        assertThat(after(gone, new Change.Restore(thing)).live(STEP)).isPresent();
    }

    @Test
    void aTakenBackSimulationLeavesNoTraceInTheRewards() {
        Id run = Id.derived("run");
        Backup one = new Backup(Id.derived("b1"), run, List.of(ROOT, STEP), 0.1);
        Backup two = new Backup(Id.derived("b2"), run, List.of(ROOT), 0.2);
        Tree before = after(START, new Change.AddBackup(one));
        Tree tree = after(before, new Change.AddBackup(two),
                new Change.Remove(new Thing(Thing.Type.BACKUP, two.id(), ROOT)));
        assertThat(tree.nodes()).isEqualTo(before.nodes());
    }

    @Test
    void changesAboutUnknownThingsDoNothing() {
        Id nobody = Id.derived("nobody");
        Tree tree = after(START, new Change.Rewrite(nobody, "x"), new Change.Strike(nobody, true),
                new Change.SetRun(nobody, RunStatus.DONE, null, List.of(), null),
                new Change.AddThought(Thought.of(Id.derived("orphan"), PROBLEM, nobody, null, Kind.STEP, "x")),
                new Change.AddLink(new Link(Id.derived("l"), LinkType.CITES, STEP, nobody)),
                new Change.Remove(new Thing(Thing.Type.SCORE, nobody, STEP)));
        assertThat(tree.nodes()).isEqualTo(START.nodes());
        assertThat(after(Tree.EMPTY, new Change.ReviseProblem(
                new Problem(PROBLEM, "t", "q", List.of(), "free", null, null, null, Attributes.NONE))).problem())
                .isNull();
    }

    @Test
    void theFixtureHoldsEveryKindOfChange() {
        Set<Class<?>> made = FixtureEdits.edits().stream().map(e -> e.change().getClass()).collect(Collectors.toSet());
        assertThat(made).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
        Tree tree = Tree.EMPTY.apply(FixtureEdits.edits());
        assertThat(tree.nodes()).hasSize(17);
        assertThat(tree.samples()).hasSize(5);
    }

    private static double scoreOf(Tree tree) {
        return node(tree).score().orElseThrow().value();
    }

    private static Node node(Tree tree) {
        return tree.live(STEP).orElseThrow();
    }

    private static Change score(Scorer scorer, double value, String text) {
        return new Change.AddScore(new Score(Id.random(), STEP, scorer, value, 0.0, 1.0, true, 1, "", Score.Scope.STEP,
                TextVersion.of(text)));
    }

    private static Tree after(Tree tree, Change... changes) {
        Tree next = tree;
        for (Change change : changes) {
            next = next
                    .apply(List.of(new Edit(Id.random(), PROBLEM, next.clock() + 1, Id.random(), Author.person("Anna"),
                            Instant.EPOCH, change, null)));
        }
        return next;
    }
}
