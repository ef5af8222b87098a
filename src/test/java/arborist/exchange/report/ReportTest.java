package arborist.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.Sample;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.vote.Vote;
import arborist.vote.VoteReader;
import arborist.vote.WhatIf;
import arborist.vote.set.SetTally;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A report says what was counted, and whatever stands in a session stays text in it. */
class ReportTest {
    private static final String NASTY = "<script>alert(1)</script> ![x](javascript:alert(1)) [a](http://evil.example) "
            + "<http://evil.example> https://evil.example www.evil.example me@evil.example | `tick` </style> & ]]> \" '"
            + "\u0001\u0085\uD800\uFFFF\u202E <img src=x onerror=alert(1)>\n# heading\n```\n- list\n=1+1";

    private final Map<Id, Tree> trees = new HashMap<>();
    private final SetTally tally = new SetTally(false, null, "majority");
    private final List<ByHand> byHand = new ArrayList<>();

    @Test
    void whatStrangersWroteStaysText() throws Exception {
        problem(1, NASTY, NASTY, NASTY + 1, NASTY, NASTY, NASTY + 2);
        Document page = page();
        for (String name : List.of("script", "img", "a", "link", "iframe", "object")) {
            assertThat(page.getElementsByTagName(name).getLength()).as(name).isZero();
        }
        assertThat(page.getElementsByTagName("style").getLength()).isEqualTo(1);
        assertThat(text(page, "h3")).anyMatch(t -> t.startsWith("<script>alert(1)</script> ![x](javascript:alert(1))"));
        assertThat(text(page, "blockquote")).allMatch(t -> t.contains("<img src=x onerror=alert(1)>"));
        assertThat(html()).doesNotContain("\u202E", "\u0001", "\u0085", "<script", "<img");
    }

    @Test
    void markdownOfStrangersIsNone() throws Exception {
        problem(1, NASTY, NASTY, NASTY + 1, NASTY, NASTY, NASTY + 2);
        String text = markdown();
        assertThat(text).doesNotContain("\u202E", "\u0001", "\u0085");
        boolean fenced = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("````")) {
                fenced = !fenced;
            } else if (!fenced) {
                assertThat(line).doesNotStartWith("```").doesNotContainPattern("(?<!\\\\)<");
                assertThat(line).doesNotContainPattern("(?<!\\\\)\\[").doesNotContainPattern("(?<!\\\\)`");
                assertThat(line).doesNotContain("s://evil", "p://evil", "www.evil", "me@evil");
                if (line.contains("script")) {
                    assertThat(line).doesNotContainPattern("(?<!\\\\)\\|");
                }
            }
        }
        assertThat(fenced).isFalse();
    }

    @Test
    void aPolicyLetsNothingRunOrLoad() throws Exception {
        problem(1, "Eggs", "How many?", "5", "7", "7", "5");
        NodeList metas = page().getElementsByTagName("meta");
        String policy = "";
        for (int i = 0; i < metas.getLength(); i++) {
            Element meta = (Element) metas.item(i);
            policy = meta.getAttribute("http-equiv").equals("Content-Security-Policy") ? meta.getAttribute("content")
                    : policy;
        }
        assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-").doesNotContain("unsafe")
                .contains(Style.hash(text(page(), "style").getFirst()));
        assertThat(html()).doesNotContain("style=\"", "src=", "href=", "onclick");
    }

    @Test
    void aLostProblemIsToldWithItsEvidence() throws Exception {
        problem(1, "Eggs", "How many eggs?", "5", "7", "7", "5");
        problem(2, "Won", "How many?", "5", "5", "5", "7");
        Document page = page();
        assertThat(text(page, "h3")).containsExactly("Eggs");
        assertThat(text(page, "dd")).contains("How many eggs?", "5", "7", "1 vote more against it",
                "5 has 1 vote, against 7 with 2 votes; 2 more right votes and no wrong one, or 1 vote changed from wrong to right, would have won by plain counting");
        assertThat(text(page, "figcaption")).contains("Sample 3 says 5 (right)");
        assertThat(text(page, "blockquote")).contains("the answer is 5");
        assertThat(page.getElementsByTagName("svg").getLength()).as("two charts on two grounds").isEqualTo(4);
        assertThat(markdown()).contains("### Eggs", "- **chosen:** 7", "| outvoted | 1 |").doesNotContain("<svg");
    }

    @Test
    void thatTheWinnersShareOneSlipIsTold() throws Exception {
        Id one = problem(1, "Eggs", "How many eggs?", "5", "7", "7", "5");
        assertThat(html()).doesNotContain("slip");
        List<Change> found = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            found.add(new Change.AddVerdict(new Verdict(new Id(6, i), new Id(4, 100L + i), "calculator", "1",
                    Verdict.VALID, Verdict.Outcome.NO, "", TextVersion.of("the answer is 7"), false)));
        }
        add(one, trees.getOrDefault(one, Tree.EMPTY).apply(edits(one, found)));
        assertThat(text(page(), "dd"))
                .contains("Both samples of 7 slip in the same way: “the answer is 7”");
    }

    @Test
    void onlySoManyLostProblemsAreToldAndTheRestCounted() throws Exception {
        for (int i = 0; i < 230; i++) {
            problem(i, "Problem " + i, "How many?", "5", i % 2 == 0 ? "7" : "8", "9", "5");
        }
        Document page = page();
        assertThat(text(page, "h3")).hasSize(201).contains("And 30 more");
        assertThat(text(page, "p")).contains("30 tie.");
    }

    @Test
    void whatPersonsDidIsTold() throws Exception {
        Id one = problem(1, "Eggs", "How many?", "5", "7", "7", "5", "8");
        Tree tree = trees.getOrDefault(one, Tree.EMPTY);
        tree = tree.apply(edits(one, List.of(new Change.Strike(sample(one, 0), true),
                new Change.ReadAnswer(sample(one, 1), new AnswerReading("5", "person", null, 0, 0)),
                new Change.Choose(one, WhatIf.MERGED, WhatIf.NOTHING.withMerged(Set.of("5", "8"))),
                new Change.Choose(one, WhatIf.ANSWER, WhatIf.value("<b>5")))));
        add(one, tree);
        assertThat(text(page(), "p")).contains("Sample 1 was struck.", "A person read the answer 5 in sample 2.",
                "5 and 8 are counted as one.", "A person chose <b>5.");
    }

    @Test
    void anEmptySetIsAReportToo() throws Exception {
        assertThat(text(page(), "p")).contains("0 problems with 0 samples.",
                "Nothing: the votes are those of the samples as they came.");
    }

    private Id problem(int number, String title, String question, String gold, String... answers) {
        Id id = new Id(1, number);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.AddProblem(
                new Problem(id, title, question, List.of(gold), "free", null, null, null, Attributes.NONE)));
        Id root = new Id(2, number);
        changes.add(new Change.AddThought(Thought.of(root, id, null, null, Kind.PROBLEM, question)));
        Id run = new Id(3, number);
        changes.add(new Change.StartRun(
                new Run(run, id, "cot", Attributes.NONE, null, null, "m", 1L, null, "test", false, Attributes.NONE)));
        for (int i = 0; i < answers.length; i++) {
            Id leaf = new Id(4, number * 100L + i);
            changes.add(new Change.AddThought(
                    Thought.of(leaf, id, root, run, Kind.STEP, "the answer is " + answers[i])));
            changes.add(new Change.AddSample(new Sample(sample(id, i), run, leaf, i, Sample.Status.COMPLETE)));
            changes.add(
                    new Change.ReadAnswer(sample(id, i), new AnswerReading(answers[i], "test", null, 0, 0)));
        }
        add(id, Tree.EMPTY.apply(edits(id, changes)));
        return id;
    }

    private static Id sample(Id problem, int index) {
        return new Id(5, problem.low() * 100 + index);
    }

    private void add(Id id, Tree tree) {
        trees.put(id, tree);
        Vote vote = VoteReader.read(tree, Forms::of).orElseThrow();
        tally.add(vote);
        ByHand.of(tree, vote).ifPresent(byHand::add);
    }

    private static List<Edit> edits(Id problem, List<Change> changes) {
        List<Edit> edits = new ArrayList<>();
        for (Change change : changes) {
            edits.add(new Edit(new Id(9, edits.size()), problem, edits.size() + 1, new Id(8, 0),
                    Author.person("tester"), Instant.EPOCH, change, null));
        }
        return edits;
    }

    private Report report() {
        return new Report("test", tally.figures(), "majority", tally.figures().decides("majority"), tally.problems(),
                byHand, loss -> Optional.ofNullable(trees.get(loss.problem())).map(tree -> LostDetail.of(tree,
                        VoteReader.read(tree, Forms::of).orElseThrow(), loss)));
    }

    private String html() throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report().html(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String markdown() throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report().markdown(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Document page() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(html().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> text(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
