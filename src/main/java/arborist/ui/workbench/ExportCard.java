package arborist.ui.workbench;

import arborist.ui.kit.Controls;
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
final class ExportCard extends VBox {
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
        setAccessibleText("Export");
        cancel = Controls.button("Cancel", "Exports nothing (Esc)", cancelled);
        cancel.setCancelButton(true);
        HBox foot = new HBox(Controls.spacer(), cancel);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(Controls.label("Export", "title"));
        VBox body = new VBox(12);
        if (problem.isEmpty()) {
            body.getChildren().add(Controls.wrapped("Open a problem to write it as a picture or an outline.", "muted"));
        } else {
            body.getChildren().add(group("THIS PROBLEM: " + problem, false));
        }
        body.getChildren().add(group("THE WHOLE SESSION", true));
        // There are more ways than a small window has room for.
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, foot);
    }

    /** Takes the keyboard. */
    Node first() {
        return buttons.isEmpty() ? cancel : buttons.getFirst();
    }

    private VBox group(String title, boolean whole) {
        VBox group = new VBox(5, Controls.label(title, "heading"));
        for (ExportWays.Way way : ways) {
            if (way.whole() == whole) {
                Button button = Controls.button(way.says(), way.ending().isEmpty()
                        ? "Asks for the name of a new folder, then writes pictures into it"
                        : "Asks where, then writes a file ending in " + way.ending(),
                        () -> choose.accept(way));
                button.setId("export-" + way.id());
                button.getStyleClass().add("export-way");
                button.setMaxWidth(Double.MAX_VALUE);
                button.setAlignment(Pos.CENTER_LEFT);
                group.getChildren().add(button);
                buttons.add(button);
            }
        }
        return group;
    }
}
