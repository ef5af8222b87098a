package arborist.ui.kit.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Makes a flow of text of the words of one block, with emphasis, code, links and formulas. */
final class Spans extends AbstractVisitor {
    private final Tex tex;
    private final Links links;
    private final TextFlow flow = new TextFlow();
    private final List<String> styles;

    Spans(Tex tex, Links links, List<String> styles) {
        this.tex = tex;
        this.links = links;
        this.styles = new ArrayList<>(styles);
    }

    TextFlow done() {
        return flow;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak soft) {
        // A line of a thought is a line: models write them as such.
        add("\n");
    }

    @Override
    public void visit(HardLineBreak hard) {
        add("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(emphasis, "emphasis");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(strong, "strong-text");
    }

    @Override
    public void visit(Code code) {
        styles.add("code-text");
        add(code.getLiteral());
        styles.removeLast();
    }

    @Override
    public void visit(Link link) {
        int first = flow.getChildren().size();
        styled(link, "link-text");
        Optional<Runnable> follow = links.to(link.getDestination());
        if (follow.isPresent()) {
            List<javafx.scene.Node> words = List.copyOf(flow.getChildren().subList(first, flow.getChildren().size()));
            words.forEach(word -> followed(word, words.getFirst(), follow.get()));
            return;
        }
        // Not to be followed by a click: the text may be anybody's. Its address stands behind it.
        if (!link.getDestination().isEmpty() && !words(link).equals(link.getDestination())) {
            add(" (" + link.getDestination() + ")");
        }
    }

    @Override
    public void visit(Image image) {
        // Never loaded: it would tell a server that somebody reads this.
        styled(image, "emphasis");
        add(" (" + image.getDestination() + ")");
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Formula formula) {
            if (formula.display() && !flow.getChildren().isEmpty()) {
                add("\n");
            }
            flow.getChildren().add(new FormulaView(tex, formula.tex(), formula.display(), formula.source()));
            if (formula.display() && formula.getNext() != null) {
                add("\n");
            }
        } else {
            visitChildren(node);
        }
    }

    /** By a click on any of its words; for the keyboard and for screen readers it is one. */
    private static void followed(javafx.scene.Node word, javafx.scene.Node first, Runnable follow) {
        word.setCursor(Cursor.HAND);
        word.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                follow.run();
            }
        });
        if (word.equals(first)) {
            word.setFocusTraversable(true);
            word.setAccessibleRole(AccessibleRole.HYPERLINK);
            word.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    event.consume();
                    follow.run();
                }
            });
        }
    }

    private void styled(Node node, String style) {
        styles.add(style);
        visitChildren(node);
        styles.removeLast();
    }

    private void add(String words) {
        Text text = new Text(words);
        text.getStyleClass().addAll(styles);
        flow.getChildren().add(text);
    }

    private static String words(Link link) {
        return link.getFirstChild() instanceof org.commonmark.node.Text text && text.getNext() == null
                ? text.getLiteral()
                : "";
    }
}
