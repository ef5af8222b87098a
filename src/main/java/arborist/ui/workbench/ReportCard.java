package arborist.ui.workbench;

import arborist.trace.Id;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Helped;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What became of each file of an import, where a sentence does not say it all. */
final class ReportCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(ReportCard.class);
    private final Button close;

    /** @param open opens a problem on which two people differ */
    ReportCard(List<FileReport> reports, Consumer<Id> open, Runnable done) {
        getStyleClass().add("card");
        setStyle("-fx-pref-width: 48em;");
        setAccessibleText(WORDS.say("report-card.what-was-imported"));
        close = Controls.button(WORDS.say("report-card.close"), WORDS.say("report-card.closes-the-report-esc"), done);
        close.setDefaultButton(true);
        HBox foot = new HBox(Controls.spacer(), close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox body = new VBox(14);
        reports.forEach(report -> body.getChildren().add(file(report, open)));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        // As high as what it has, wrapped as it is, and beside the bar there is a gap.
        scroll.prefViewportHeightProperty().bind(body.heightProperty());
        body.setStyle("-fx-padding: 0 0.8em 0 0;");
        Controls.explain(scroll, WORDS.say("report-card.what-became-of-each-file"),
                WORDS.say("report-card.the-arrow-keys-scroll"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Controls.label(WORDS.say("report-card.import"), "title"), scroll, foot);
    }

    Node first() {
        return close;
    }

    @Override
    public String manualPage() {
        return "formats";
    }

    private static VBox file(FileReport report, Consumer<Id> open) {
        VBox box = new VBox(4,
                Controls.wrapped((report.failed() ? "✗ " : "") + report.name(),
                        report.failed() ? "wrong-sign" : "strong"),
                Controls.wrapped(report.sentence()));
        if (!report.bad().isEmpty()) {
            TextArea bad = new TextArea(String.join("\n", report.bad()));
            bad.setEditable(false);
            bad.setWrapText(true);
            bad.setPrefRowCount(Math.clamp(report.bad().size() + 1, 3, 14));
            bad.getStyleClass().add("plain-text");
            Controls.describe(bad, WORDS.say("report-card.what-could-not-be-read", report.name()),
                    WORDS.say("report-card.select-and-copy"));
            box.getChildren().addAll(
                    Controls.label(WORDS.say("report-card.what-could-not-be-read", report.name()), "muted"), bad);
        }
        if (!report.clashes().isEmpty()) {
            box.getChildren().add(new ClashList(report, open));
        }
        return box;
    }
}
