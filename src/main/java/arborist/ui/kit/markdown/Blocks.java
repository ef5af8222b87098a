package arborist.ui.kit.markdown;

import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Makes a node of each block of a Markdown text: paragraphs, headings, lists, tables, quotes, code. */
final class Blocks extends AbstractVisitor {
    /** About how wide a letter is, in em. */
    private static final double LETTER = 0.62;
    /** In a table of more columns than that words may be broken, so that it stays within the page in large type. */
    private static final int FEW = 3;
    private static final double NARROW = 5;

    private final Tex tex;
    private final Links links;
    private VBox into = prose();
    private int number;

    Blocks(Tex tex, Links links) {
        this.tex = tex;
        this.links = links;
    }

    VBox done() {
        return into;
    }

    /** A text just as it is. */
    static VBox plain(String text) {
        VBox box = prose();
        box.getChildren().add(new TextFlow(text(text)));
        return box;
    }

    @Override
    public void visit(Paragraph paragraph) {
        into.getChildren().add(flow(paragraph, List.of()));
    }

    @Override
    public void visit(Heading heading) {
        into.getChildren().add(flow(heading, List.of("h" + Math.min(3, heading.getLevel()))));
    }

    @Override
    public void visit(BulletList list) {
        items(list, false, 0);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        items(list, true, first == null ? 1 : first);
    }

    private void items(Node list, boolean numbered, int first) {
        int before = number;
        number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                TextFlow mark = new TextFlow(text(numbered ? number++ + "." : "•"));
                mark.setMinWidth(Region.USE_PREF_SIZE);
                VBox body = inside(item);
                HBox.setHgrow(body, Priority.ALWAYS);
                into.getChildren().add(new HBox(8, mark, body));
            }
        }
        number = before;
    }

    @Override
    public void visit(BlockQuote quote) {
        VBox body = inside(quote);
        body.getStyleClass().add("quote-block");
        into.getChildren().add(body);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        // Tags such as <think> are words of the model, not markup.
        into.getChildren().add(new TextFlow(text(html.getLiteral())));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            GridPane grid = new GridPane();
            grid.getStyleClass().add("table-block");
            rows(block, grid);
            into.getChildren().add(grid);
        } else {
            visitChildren(block);
        }
    }

    private void rows(Node part, GridPane grid) {
        for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow) {
                row(child, grid, grid.getRowCount(), part instanceof TableHead);
            } else {
                rows(child, grid);
            }
        }
    }

    private void row(Node row, GridPane grid, int at, boolean head) {
        int column = 0;
        boolean many = columns(row) > FEW;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            TextFlow flow = flow(cell, head ? List.of("table-head") : List.of());
            double word = LETTER * longest(flow);
            flow.setStyle("-fx-min-width: " + (many ? Math.min(NARROW, word) : word) + "em;");
            grid.add(flow, column++, at);
        }
    }

    private static int columns(Node row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return count;
    }

    /** The length of its longest word. */
    private static int longest(TextFlow flow) {
        return flow.getChildren().stream().filter(Text.class::isInstance)
                .flatMap(n -> Arrays.stream(((Text) n).getText().split("\\s+"))).mapToInt(String::length).max()
                .orElse(0);
    }

    @Override
    public void visit(ThematicBreak rule) {
        Region line = new Region();
        line.getStyleClass().add("rule");
        into.getChildren().add(line);
    }

    private VBox inside(Node block) {
        VBox outer = into;
        into = prose();
        visitChildren(block);
        VBox inner = into;
        into = outer;
        return inner;
    }

    private void code(String literal) {
        Text words = text(literal.stripTrailing());
        words.getStyleClass().add("code-text");
        TextFlow flow = new TextFlow(words);
        flow.getStyleClass().add("code-block");
        into.getChildren().add(flow);
    }

    private TextFlow flow(Node block, List<String> styles) {
        Spans spans = new Spans(tex, links, styles);
        block.accept(spans);
        return spans.done();
    }

    private static Text text(String words) {
        return new Text(words);
    }

    private static VBox prose() {
        VBox box = new VBox();
        box.getStyleClass().add("prose");
        return box;
    }
}
