package arborist.ui.tree;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** While one subtree is shown alone: the way to it from the root, each step of which leads back there. */
final class Breadcrumb extends HBox {
    private static final Words WORDS = Words.of(Breadcrumb.class);
    private static final int LONGEST = 24;
    private static final int STEPS = 5;

    private final Consumer<@Nullable Id> focus;

    /**
     * @param focus is told which subtree to show, null for the whole tree
     */
    @SuppressWarnings("this-escape")
    Breadcrumb(Consumer<@Nullable Id> focus) {
        this.focus = focus;
        getStyleClass().add("tree-breadcrumb");
        setId("tree-breadcrumb");
        setVisible(false);
    }

    void show(@Nullable Tree tree, @Nullable Id top) {
        setVisible(tree != null && top != null);
        getChildren().clear();
        if (tree == null || top == null) {
            return;
        }
        getChildren().add(step(WORDS.say("breadcrumb.whole-tree"), null));
        List<Node> path = tree.path(top);
        List<Node> last = path.subList(Math.max(0, path.size() - STEPS), path.size());
        for (Node node : last) {
            getChildren().add(new Label("›"));
            getChildren().add(node.id().equals(top) ? new Label(words(node)) : step(words(node), node.id()));
        }
        getChildren().add(new Label(WORDS.say("breadcrumb.esc-leads-back")));
    }

    private Hyperlink step(String words, @Nullable Id id) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(e -> focus.accept(id));
        return link;
    }

    private static String words(Node node) {
        String text = node.text().strip().replaceAll("\\s+", " ");
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
