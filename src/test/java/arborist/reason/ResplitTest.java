package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.text.Splitter;
import arborist.label.cut.Cuts;
import arborist.label.cut.Recut;
import arborist.llm.Request;
import arborist.reason.chain.ChainOfThought;
import arborist.trace.CallSpan;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Thought;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A chain that is split anew keeps its words, their places in the call, its sample, reading and verdict. */
class ResplitTest {
    private static final String TEXT = "First this. Then that.\nAfter it; more.\n\nAnswer: 3";

    @Example
    void linesBecomeSentencesInPlaceOfTheOldBranch() throws Exception {
        try (Bed bed = bed(TEXT)) {
            List<Node> old = chain(bed, bed.node("First this. Then that.").id());
            assertThat(old).extracting(Node::text).containsExactly("First this. Then that.", "After it; more.",
                    "Answer: 3");
            Recut split = anew(bed, old, Splitter.sentences());
            assertThat(split.texts()).containsExactly("First this.", "Then that.", "After it; more.", "Answer: 3");
            bed.say(split.changes().toArray(Change[]::new));
            List<Attempt> attempts = Attempt.of(bed.tree(), bed.run.id()).stream().filter(Attempt::counts).toList();
            assertThat(attempts).singleElement().satisfies(a -> {
                assertThat(a.steps()).extracting(Node::text).isEqualTo(split.texts());
                assertThat(a.answer()).isEqualTo("3");
                assertThat(a.leaf().verdict(Verdict.RIGHT)).isPresent();
                assertThat(Objects.requireNonNull(a.sample().reading()).thought()).isEqualTo(a.leaf().id());
            });
            assertThat(bed.tree().live(bed.node("First this. Then that.").id())).isEmpty();
            assertThat(bed.node("Then that.").thought().span()).isEqualTo(
                    new CallSpan(bed.tree().calls().keySet().iterator().next(), 12, 22));
            List<Node> again = chain(bed, bed.node("Then that.").id());
            assertThat(anew(bed, again, Splitter.sentences()).same()).isTrue();
        }
    }

    @Example
    void stopStringsAndParagraphsDivideToo() throws Exception {
        try (Bed bed = bed(TEXT)) {
            List<Node> old = chain(bed, bed.node("Answer: 3").id());
            assertThat(anew(bed, old, Splitter.after(List.of(";", "."))).texts())
                    .containsExactly("First this.", "Then that.", "After it;", "more.", "Answer: 3");
            assertThat(anew(bed, old, Splitter.paragraphs()).texts())
                    .containsExactly("First this. Then that.\nAfter it; more.", "Answer: 3");
            assertThat(anew(bed, old, Splitter.lines()).same()).isTrue();
        }
    }

    @Example
    void aChainThatOthersHangOnIsNotSplit() throws Exception {
        try (Bed bed = bed(TEXT)) {
            Node middle = bed.node("After it; more.");
            bed.say(new Change.AddThought(Thought.of(Id.random(), bed.problem, middle.id(),
                    null, Kind.STEP, "a person's own")));
            assertThat(chain(bed, middle.id())).isEmpty();
        }
    }

    @Property(tries = 40)
    void noWordIsLostAndEachSpanHoldsItsStep(@ForAll("texts") String text) throws Exception {
        try (Bed bed = bed(text)) {
            List<Node> old = Attempt.of(bed.tree(), bed.run.id()).getFirst().steps();
            for (Splitter way : List.of(Splitter.lines(), Splitter.paragraphs(), Splitter.numbered(),
                    Splitter.sentences())) {
                List<String> texts = anew(bed, old, way).texts();
                assertThat(words(texts)).isEqualTo(words(List.of(text)));
                List<Change> changes = anew(bed, old, way).changes();
                assertThat(changes).filteredOn(c -> c instanceof Change.AddThought).allSatisfy(c -> {
                    CallSpan span = Objects.requireNonNull(((Change.AddThought) c).thought().span());
                    assertThat(text.substring(span.from(), span.to()).strip().split("\\s+"))
                            .isEqualTo(((Change.AddThought) c).thought().text().split("\\s+"));
                });
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("so", "1.", "2.", "it is 4.", "\n", "\n\n", "Yes!", "x; y", "3)").list().ofMinSize(1)
                .ofMaxSize(20).map(all -> "Well " + String.join(" ", all).replace(" \n", "\n").replace("\n ", "\n")
                        + "\nAnswer: 3");
    }

    private static List<Node> chain(Bed bed, Id thought) {
        List<Node> chain = Splitting.chain(bed.tree(), thought);
        return new Cuts(bed.tree(), "\n").isAlone(chain) ? chain : List.of();
    }

    private static Recut anew(Bed bed, List<Node> chain, Splitter splitter) {
        return new Cuts(bed.tree(), Splitting.between(bed.tree(), chain.getFirst())).anew(chain, splitter);
    }

    private static List<String> words(List<String> texts) {
        List<String> words = new ArrayList<>();
        texts.forEach(t -> words.addAll(List.of(t.strip().split("\\s+"))));
        return words;
    }

    private static Bed bed(String text) throws Exception {
        Bed bed = new Bed("?", "free");
        PlainAim aim = new PlainAim("?", "3");
        ScriptedModel model = new ScriptedModel((request, i) -> text);
        Chains chains = new Chains(bed.growth, new Asker(bed.growth, model), aim, Splitter.lines()::steps);
        new ChainOfThought(chains, Request.of("?", Request.Sampling.PLAIN), Kind.STEP).grow(bed.growth);
        return bed;
    }
}
