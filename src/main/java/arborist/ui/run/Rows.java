package arborist.ui.run;

import arborist.ui.kit.Controls;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Lines the rows of the run dialog up: a name, a control, and words about it that take the rest. */
public final class Rows {
    private Rows() {}

    /** The name of a row, as wide as that of any other, whatever the size of the text. */
    public static Label name(String words) {
        Label name = Controls.label(words);
        name.setStyle("-fx-min-width: 8.5em; -fx-pref-width: 8.5em;");
        return name;
    }

    /** A name and what belongs to it, in one line. */
    static HBox row(String words, Node... controls) {
        HBox row = new HBox(10, name(words));
        row.getChildren().addAll(controls);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    public static void align(GridPane grid) {
        grid.setHgap(10);
        grid.setVgap(6);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(), rest);
    }
}
