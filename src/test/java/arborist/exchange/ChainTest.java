package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.text.ThinkBlocks;
import arborist.exchange.chain.Cues;
import arborist.exchange.chain.TurningPoints;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Edit;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Sample;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains of thought in text, with blocks open, closed and neither, and what the reasoner gave up. */
class ChainTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsBlocksInOrder() {
        assertThat(blocks("<think>a</think>b<answer>c</answer>")).containsExactly("THINKING:a", "TEXT:b", "ANSWER:c");
        assertThat(blocks("<THINKING>a<reflection>b</reflection>c</THINKING>")).containsExactly(
                "THINKING:a", "REFLECTION:b", "THINKING:c");
        assertThat(blocks("<scratchpad>1</scratchpad>\n")).containsExactly("SCRATCHPAD:1");
    }

    @Test
    void aClosingTagThatNothingOpenedClosesAllBeforeIt() {
        assertThat(blocks("a\nb</think>c")).containsExactly("THINKING:a\nb", "TEXT:c");
        assertThat(blocks("<think>a</think>b</think>c")).containsExactly("THINKING:a", "THINKING:b", "TEXT:c");
    }

    @Test
    void thinkingThatIsNeverClosedWasCutOff() {
        assertThat(ThinkBlocks.find("<think>a <answer>7</answer>")).containsExactly(
                new ThinkBlocks.Block(ThinkBlocks.Type.THINKING, 7, 27, false));
        assertThat(blocks("a < b <thinker> </b>")).containsExactly("TEXT:a < b <thinker> </b>");
    }

    @Test
    void turnsBackOnlyWhereASentenceBegins() {
        Cues cues = Cues.standard();
        String text = "Wait for it. I wait. Waiting helps.\nWait, no. Then \"Hmm, 3\" and done! Actually not";
        assertThat(TurningPoints.find(text, cues).stream().map(i -> text.substring(i, i + 4)).toList())
                .containsExactly("Wait", "Actu");
        assertThat(TurningPoints.find(text, new Cues(List.of()))).isEmpty();
        assertThat(TurningPoints.find("One. Nope, two.", Cues.parse("# mine\nnope\n"))).containsExactly(5);
    }

    @Test
    void whatWasGivenUpHangsBesideThePath() throws IOException, InterruptedException {
        Tree tree = tree("q.md", """
                # What is 2 + 2 * 3?
                <think>
                First the product: 2 * 3 = 6.

                Then 2 + 2 = 4 and 4 * 3 = 12.

                Wait, that is the wrong order. So 2 + 6 = 9.

                Hmm, 2 + 6 = 8.
                </think>
                The answer is **8**.
                """);
        assertThat(Objects.requireNonNull(tree.problem()).question()).isEqualTo("What is 2 + 2 * 3?");
        Node root = tree.liveRoots().getFirst();
        Node product = tree.children(root.id()).getFirst();
        List<Node> tries = tree.children(product.id());
        assertThat(tries.stream().map(n -> n.search().givenUp())).containsExactly(true, true, false);
        assertThat(tries.stream().map(n -> n.thought().kind())).containsExactly(Kind.LATENT, Kind.LATENT, Kind.STEP);
        Node last = tree.children(tries.getLast().id()).getFirst();
        assertThat(last.text()).contains("The answer is");
        SampleState sample = tree.samples().values().iterator().next();
        assertThat(sample.sample().leaf()).isEqualTo(last.id());
        assertThat(Objects.requireNonNull(sample.reading()).answer()).isEqualTo("8");
        assertThat(tree.liveRuns().getFirst().answer()).isEqualTo("8");
    }

    @Test
    void cutOffThinkingHoldsNoAnswer() throws IOException, InterruptedException {
        Tree tree = tree("cut.txt", "<think>It may be 7. The answer is 7.\nOr it is");
        SampleState sample = tree.samples().values().iterator().next();
        assertThat(sample.sample().status()).isEqualTo(Sample.Status.CUT_OFF);
        assertThat(Objects.requireNonNull(sample.reading()).answer()).isNull();
        assertThat(FoldDoor.node(tree, sample.sample().leaf()).wording().completeness())
                .isEqualTo(Completeness.CUT_OFF);
    }

    @Test
    void findsAnswersAsTheyAreUsuallyMarked() throws IOException, InterruptedException {
        assertThat(answer("So\n\n\\boxed{\\frac{1}{2}} it is")).isEqualTo("\\frac{1}{2}");
        assertThat(answer("48/2=24\n#### 24")).isEqualTo("24");
        assertThat(answer("Thus the final answer is: 3.5.")).isEqualTo("3.5");
        assertThat(answer("One line\nA: 12")).isEqualTo("12");
        assertThat(answer("<think>5</think><answer> 6 </answer>")).isEqualTo("6");
        assertThat(answer("no mark at all")).isNull();
    }

    @Property(tries = 500)
    void nothingButTagsIsLost(@ForAll @From("outputs") String text) throws IOException, InterruptedException {
        FoldDoor door = new FoldDoor();
        Path file = Files.createTempFile("chain", ".txt");
        try {
            Files.writeString(file, text);
            door.importer().read(file, Formats.standard("test").named("chain").orElseThrow());
        } finally {
            Files.delete(file);
        }
        String steps = door.edits.values().stream().flatMap(List::stream).map(Edit::change)
                .filter(c -> c instanceof Change.AddThought add && add.thought().parent() != null)
                .map(c -> ((Change.AddThought) c).thought().text()).collect(Collectors.joining());
        assertThat(steps.replaceAll("\\s+|</?\\w+>", "")).isEqualTo(text.replaceAll("\\s+|</?\\w+>", ""));
    }

    @Provide
    Arbitrary<String> outputs() {
        return Arbitraries
                .of("<think>", "</think>", "<answer>", "</answer>", "<reflection>", "</reflection>", "<scratchpad>",
                        "</scratchpad>", "Wait, no. ", "two\n", "\n\n", "1. one\n", "2) x. ", "Hmm. ", "a < b ",
                        "```\n", "\u00e9\ud83d\ude00 ")
                .list().ofMaxSize(25).map(l -> String.join("", l));
    }

    private static List<String> blocks(String text) {
        return ThinkBlocks.find(text).stream().map(b -> b.type() + ":" + text.substring(b.from(), b.to())).toList();
    }

    private @org.jspecify.annotations.Nullable String answer(String text) throws IOException, InterruptedException {
        return tree("answer.txt", text).liveRuns().getFirst().answer();
    }

    private Tree tree(String name, String text) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        FoldDoor door = new FoldDoor();
        Format format = Formats.standard("test").detect(file);
        assertThat(format.name()).isEqualTo("chain");
        assertThat(door.importer().read(file, format).bad()).isEmpty();
        return door.trees().getFirst();
    }
}
