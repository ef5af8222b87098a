package arborist.ui.run;

import arborist.ui.kit.Controls;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Lines the rows of the run dialog up: a name, a control, and words about it that take the rest. */
public final class Rows {
    /** So many letters' widths of a row leave room for words beside its control. */
    private static final double BESIDE_EM = 42;
    private static final String EXPLAINS = "arborist.explains";

    private Rows() {}

    /** The name of a row, as wide as that of any other, whatever the size of the text. */
    public static Label name(String words) {
        Label name = Controls.wrapped(words);
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
        // Only once it is laid out: what is moved while it is would be measured where it was.
        grid.widthProperty().addListener(o -> Platform.runLater(() -> place(grid)));
        grid.getChildren().addListener((ListChangeListener<Node>) change -> place(grid));
    }

    /** Adds a row below all others: a name, a control, and words about it, which stand below the control where there is no room beside it. */
    public static void add(GridPane grid, Label name, Node control, Node words) {
        int row = next(grid);
        words.getProperties().put(EXPLAINS, row);
        grid.add(name, 0, row);
        grid.add(control, 1, row);
        grid.add(words, 2, row);
    }

    /** The row below all others; every second one is left free for words that go below a control. */
    public static int next(GridPane grid) {
        return grid.getRowCount() + grid.getRowCount() % 2;
    }

    private static void place(GridPane grid) {
        double em = grid.getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast)
                .mapToDouble(label -> label.getFont().getSize()).max().orElse(0);
        boolean beside = grid.getWidth() <= 0 || grid.getWidth() > BESIDE_EM * em;
        for (Node node : grid.getChildren()) {
            if (node.getProperties().get(EXPLAINS) instanceof Integer row) {
                GridPane.setConstraints(node, beside ? 2 : 1, beside ? row : row + 1, beside ? 1 : 2, 1);
            }
        }
    }
}
