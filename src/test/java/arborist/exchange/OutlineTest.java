package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.Submission;
import arborist.trace.TextVersion;
import arborist.trace.Thought;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The outline says what the tree says, whatever stands in its texts. */
class OutlineTest {
    private final Id problem = Id.derived("p");
    private final Id root = Id.derived("r");
    private final Id child = Id.derived("c");

    @Test
    void tellsStatesAndScoresInWords() throws IOException {
        assertThat(outline("4 + 5 = 9 (left: 6 9 10)\n")).isEqualTo("""
                # T

                - Q
                  - 4 + 5 = 9 (left: 6 9 10) (**value prompt 2.001 of 60**, **pruned: round 1: rank 6 of 7**)
                """);
    }

    @Test
    void textsAreNotReadAsMarkdown() throws IOException {
        assertThat(outline("# no heading\n- no list *no emphasis* <b> [a](b)\n1. one `x`")).contains(
                "  - \\# no heading\\\n    \\- no list \\*no emphasis\\* \\<b\\> \\[a\\](b)\\\n    1\\. one \\`x\\` (**value");
    }

    /** Whatever the text, it stays one item of the list and shows its own characters. */
    @Property(tries = 1_000)
    void anyTextShowsAsItStands(@ForAll String text) throws IOException {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Z}\\p{Cs}\\s\\uFFFE\\uFFFF]+", " ").strip();
        List<String> items = new java.util.ArrayList<>();
        Node document = Parser.builder().build().parse(outline(clean));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(ListItem item) {
                StringBuilder words = new StringBuilder();
                if (item.getFirstChild() != null) {
                    item.getFirstChild().accept(new Words(words));
                }
                items.add(words.toString());
                visitChildren(item);
            }

            @Override
            public void visit(Heading heading) {
                assertThat(heading.getLevel()).isEqualTo(1);
            }
        });
        assertThat(items).hasSize(2);
        assertThat(items.get(1)).startsWith((clean.isEmpty() ? "(empty)" : clean) + " (value prompt");
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder words;

        Words(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            throw new AssertionError("code was read out of plain text");
        }

        @Override
        public void visit(SoftLineBreak line) {
            words.append('\n');
        }

        @Override
        public void visit(HardLineBreak line) {
            words.append('\n');
        }
    }

    private String outline(String text) throws IOException {
        FoldDoor door = new FoldDoor();
        door.submit(Submission.of(Author.person("ada"), problem,
                new Change.AddProblem(
                        new Problem(problem, "T", "Q", List.of(), "free", null, null, null, Attributes.NONE)),
                new Change.AddThought(Thought.of(root, problem, null, null, Kind.PROBLEM, "Q")),
                new Change.AddThought(Thought.of(child, problem, root, null, Kind.STEP, text)),
                new Change.AddScore(new Score(Id.derived("s"), child, new Scorer("value prompt", "", false), 2.001, 0.0,
                        60.0, true, 3,
                        "", Score.Scope.PATH, TextVersion.of(text))),
                new Change.SetSearch(child, SearchState.PRUNED, "round 1: rank 6 of 7"))).join();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.standard("test").named("outline").orElseThrow().treeWriter().orElseThrow().write(door.treeNow(problem),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
