package arborist.ui.kit;

import arborist.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All keys on one page. */
public final class CheatSheet extends VBox {
    private static final Words WORDS = Words.of(CheatSheet.class);
    private final Button close;

    /** A key that belongs to no act, such as an arrow key in the tree. */
    public record Key(String name, String key) {}

    public CheatSheet(Actions actions, List<Key> tree, Runnable done) {
        getStyleClass().add("card");
        setAccessibleText(WORDS.say("cheat-sheet.keys"));
        close = Controls.button(WORDS.say("cheat-sheet.close"), WORDS.say("cheat-sheet.closes-the-list-of-keys"), done);
        HBox head = new HBox(Controls.label(WORDS.say("cheat-sheet.keys"), "title"), Controls.spacer(), close);
        head.setAlignment(Pos.CENTER_LEFT);

        FlowPane columns = new FlowPane(28, 18);
        columns.setPrefWrapLength(860);
        for (Actions.Section section : Actions.Section.values()) {
            List<Key> keys = actions.groups(section).stream().flatMap(List::stream)
                    .map(a -> new Key(a.name().getValue(), a.keyText())).toList();
            if (!keys.isEmpty()) {
                columns.getChildren().add(column(section.title(), keys));
            }
        }
        if (!tree.isEmpty()) {
            columns.getChildren().add(column(WORDS.say("cheat-sheet.in-the-tree"), tree));
        }
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(890);
        Controls.explain(scroll, WORDS.say("cheat-sheet.all-keys"), WORDS.say("cheat-sheet.all-keys-the-arrow-keys"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    /** Takes the keyboard when the page is shown. */
    public Node first() {
        return close;
    }

    private static Node column(String title, List<Key> keys) {
        VBox column = new VBox(4, Controls.label(title, "heading"));
        column.setStyle("-fx-pref-width: 21em;");
        for (Key key : keys) {
            HBox row = new HBox(8, Controls.wrapped(key.name), Controls.spacer(), Controls.keyCap(key.key));
            row.setAlignment(Pos.CENTER_LEFT);
            column.getChildren().add(row);
        }
        return column;
    }
}
