package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.LanguageModel;
import arborist.llm.Spent;
import arborist.llm.StepScorer;
import arborist.reason.prompt.PromptFolder;
import arborist.reason.search.BeamSearch;
import arborist.reason.search.Searching;
import arborist.reason.set.Asked;
import arborist.session.Session;
import arborist.task.Tasks;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.LinkType;
import arborist.trace.Node;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rewritten thought grows again from its new words; what hung below it stays as pruned, and undo brings all back. */
class RegrowthTest {
    /** Goes on from what is begun: twice as much as the last number. */
    private final ScriptedModel model = new ScriptedModel((request, i) -> {
        String begun = request.begun().strip();
        if (begun.isEmpty()) {
            return "start with 1\nthen 2\nAnswer: 4";
        }
        int last = Integer.parseInt(begun.substring(begun.lastIndexOf(' ') + 1));
        return "then " + 2 * last + "\nAnswer: " + 4 * last;
    });
    private Session session;
    private Id problem;

    @BeforeEach
    void begin(@TempDir Path folder) {
        session = Session.create(folder.resolve("regrowth.arborist"));
        problem = new Asked(session, "Ada").problem("Double it twice.", "free", List.of()).join();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aChainGrowsAgainFromTheNewWords() throws Exception {
        run(new Plan("cot", "free", new Plan.ModelName("scripted", null, null), null, 0L, null, null, Plan.Limits.NONE,
                Parameters.PLAIN));
        assertThat(live(tree(), node("start with 1"))).containsExactly("then 2");
        Node first = node("start with 1");
        RunState grower = Regrowth.grower(tree(), first).orElseThrow();
        assertThat(Regrowth.follows(grower)).as("a chain that has ended does not look again").isFalse();
        person(Regrowth.edits(tree(), first, "start with 10"));
        run(Regrowth.plan(grower, first).orElseThrow());

        assertThat(tree().liveRuns().getLast().answer()).isEqualTo("40");
        assertThat(model.asked.getLast().begun()).isEqualTo("start with 10\n");
        assertThat(live(tree(), node("start with 10"))).containsExactly("then 20");
        Node old = node("then 2");
        assertThat(old.search().state()).isEqualTo(SearchState.PRUNED);
        assertThat(old.search().reason()).isEqualTo("rewritten");
        assertThat(node("then 20").findings().links()).singleElement().satisfies(link -> {
            assertThat(link.type()).isEqualTo(LinkType.REGROWN_FROM);
            assertThat(link.from()).isEqualTo(node("then 20").id());
            assertThat(link.to()).isEqualTo(old.id());
        });
        var _ = session.undo("Ada").join();
        var _ = session.undo("Ada").join();
        assertThat(tree().nodes().values()).filteredOn(n -> !n.removed()).extracting(Node::text)
                .contains("start with 1", "then 2").doesNotContain("start with 10");
        assertThat(node("then 2").search().state()).isNotEqualTo(SearchState.PRUNED);
        assertThat(session.check().join()).isEmpty();
    }

    @Test
    void aSearchGoesOnFromItByItself() throws Exception {
        try (Bed bed = new Bed("?", "free")) {
            Budding buds = new Budding(bed.growth, n -> List.of(n.text() + "a", n.text() + "b"));
            PlainAim aim = new PlainAim("?", "none");
            Chains chains = new Chains(bed.growth, new Asker(bed.growth, model), aim, List::of);
            var search = new BeamSearch(new Searching(bed.growth, buds,
                    new Judging(bed.growth, aim, new ByText(t -> t.startsWith("!") ? 1 : 0.5)), chains, aim), 1, 2);
            search.grow(bed.growth);
            Node kept = bed.node("?a");
            assertThat(live(bed.tree(), kept)).as("the beam keeps one").containsExactly("?aa");
            bed.say(Regrowth.edits(bed.tree(), kept, "!").toArray(Change[]::new));
            search.grow(bed.growth);
            assertThat(live(bed.tree(), bed.node("!"))).as("of the new ones the beam keeps one").containsExactly("!a");
            assertThat(bed.node("?aa").search().reason()).isEqualTo("rewritten");
            assertThat(bed.node("!a").findings().links()).extracting(l -> l.to()).containsExactly(bed.node("?aa").id());
            assertThat(bed.node("!b").findings().links()).extracting(l -> l.to()).containsExactly(bed.node("?ab").id());
        }
    }

    private static List<String> live(Tree tree, Node node) {
        return tree.children(node.id()).stream().filter(n -> n.search().state() != SearchState.PRUNED).map(Node::text)
                .toList();
    }

    private void person(List<Change> changes) {
        var _ = session.submit(Submission.of(Author.person("Ada"), problem, changes.toArray(Change[]::new))).join();
    }

    private void run(Plan plan) throws Exception {
        Models models = new Models() {
            @Override
            public LanguageModel model(Plan asked, Spent before) {
                return model;
            }

            @Override
            public StepScorer rewardModel(String name) {
                throw new Refused("There is none.");
            }
        };
        Runner runner = new Runner(session, models, new PromptFolder(Path.of("none")),
                (p, task) -> new TaskAim(p, Tasks.standard().named(task).orElseThrow()), "test");
        var _ = runner.begin(tree(), plan, null, "Ada").done().get(1, TimeUnit.MINUTES);
    }

    private Tree tree() {
        return session.tree(problem).join();
    }

    private Node node(String text) {
        return tree().nodes().values().stream().filter(n -> n.text().equals(text)).findFirst().orElseThrow();
    }
}
