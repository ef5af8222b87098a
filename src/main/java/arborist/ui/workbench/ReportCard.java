package arborist.ui.workbench;

import arborist.exchange.BadLine;
import arborist.exchange.ImportReport;
import arborist.ui.kit.Controls;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What became of an import that could not read everything. */
final class ReportCard extends VBox {
    private final Button close;

    ReportCard(String file, ImportReport report, Runnable done) {
        getStyleClass().add("card");
        setPrefWidth(620);
        close = Controls.button("Close", "Closes the report (Esc)", done);
        close.setDefaultButton(true);
        TextArea bad = new TextArea(String.join("\n", lines(report)));
        bad.setEditable(false);
        bad.setWrapText(true);
        bad.setPrefRowCount(Math.clamp(report.bad().size() + 1, 3, 14));
        bad.getStyleClass().add("plain-text");
        Controls.describe(bad, "What could not be read", "Select and copy");
        HBox foot = new HBox(Controls.spacer(), close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Controls.label("Imported " + file, "title"), Controls.wrapped(report.sentence()), bad,
                foot);
    }

    Node first() {
        return close;
    }

    private static List<String> lines(ImportReport report) {
        List<String> lines = new ArrayList<>(report.bad().stream().map(BadLine::toString).toList());
        long more = report.badCount() - report.bad().size();
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        return lines;
    }
}
