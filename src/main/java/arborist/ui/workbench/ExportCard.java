package arborist.ui.workbench;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Helped;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks what is to be written out: the problem that is shown, or the whole session. */
final class ExportCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(ExportCard.class);
    private final List<ExportWays.Way> ways;
    private final Consumer<ExportWays.Way> choose;
    private final Button cancel;
    private final List<Button> buttons = new ArrayList<>();

    /**
     * @param problem the title of the one that is shown, empty where none is
     * @param cancelled takes the card away
     */
    ExportCard(List<ExportWays.Way> ways, String problem, Consumer<ExportWays.Way> choose, Runnable cancelled) {
        this.ways = ways;
        this.choose = choose;
        getStyleClass().add("card");
        setStyle("-fx-pref-width: 35em;");
        setAccessibleText(WORDS.say("export-card.export"));
        cancel = Controls.button(WORDS.say("export-card.cancel"), WORDS.say("export-card.exports-nothing-esc"),
                cancelled);
        cancel.setCancelButton(true);
        HBox foot = new HBox(Controls.spacer(), cancel);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(Controls.label(WORDS.say("export-card.export"), "title"));
        VBox body = new VBox(12);
        if (problem.isEmpty()) {
            body.getChildren().add(Controls.wrapped(WORDS.say("export-card.open-a-problem-to-write"), "muted"));
        } else {
            body.getChildren().add(group(WORDS.say("export-card.this-problem", problem), false));
        }
        body.getChildren().add(group(WORDS.say("export-card.the-whole-session"), true));
        // There are more ways than a small window has room for.
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, foot);
    }

    /** Takes the keyboard. */
    Node first() {
        return buttons.isEmpty() ? cancel : buttons.getFirst();
    }

    @Override
    public String manualPage() {
        return "formats";
    }

    private VBox group(String title, boolean whole) {
        VBox group = new VBox(5, Controls.label(title, "heading"));
        for (ExportWays.Way way : ways) {
            if (way.whole() == whole) {
                Button button = Controls.button(way.says(), way.ending().isEmpty()
                        ? WORDS.say("export-card.asks-for-a-folder")
                        : WORDS.say("export-card.asks-where-then-writes-a", way.ending()),
                        () -> choose.accept(way));
                button.setId("export-" + way.id());
                button.getStyleClass().add("export-way");
                button.setMaxWidth(Double.MAX_VALUE);
                button.setMinWidth(0);
                button.setWrapText(true);
                button.setAlignment(Pos.CENTER_LEFT);
                group.getChildren().add(button);
                buttons.add(button);
            }
        }
        return group;
    }
}
