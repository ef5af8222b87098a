package arborist.ui.present;

import arborist.exchange.play.Bars;
import arborist.ui.kit.Controls;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A vote beside the tree: a bar for each answer, to be read from the last row. */
final class BarsPane extends VBox {

    @SuppressWarnings("this-escape")
    BarsPane(Bars bars) {
        setId("present-bars");
        getStyleClass().add("present-bars");
        bars.bars().forEach(bar -> getChildren().add(row(bars, bar)));
        bars.rest().forEach(line -> getChildren().add(Controls.wrapped(line, "muted", "small")));
    }

    private static VBox row(Bars bars, Bars.Bar bar) {
        String sign = bar.sign();
        Label mark = Controls.label(sign, switch (bar.right()) {
            case YES -> "right-sign";
            case NO -> "wrong-sign";
            case UNDECIDED -> "muted";
        });
        mark.setMinWidth(USE_PREF_SIZE);
        Label answer = Controls.label(bar.answer(), bar.chosen() ? "strong" : "plain");
        answer.setTextOverrun(OverrunStyle.ELLIPSIS);
        answer.setMinWidth(0);
        Label chosen = Controls.label(Bars.chosen(), "chip");
        Label figure = Controls.label(bars.figure(bar), "figure", bar.chosen() ? "strong" : "muted");
        HBox start = new HBox(mark, answer);
        start.setAlignment(Pos.BASELINE_LEFT);
        start.getStyleClass().add("present-bar-line");
        if (sign.isEmpty()) {
            start.getChildren().remove(mark);
        }
        EndsLine line = new EndsLine(start, bar.chosen() ? new EndsLine(chosen, figure) : figure);
        Region full = new Region();
        full.getStyleClass().addAll("vote-bar", bar.right().name().toLowerCase(Locale.ROOT));
        StackPane track = new StackPane(full);
        track.getStyleClass().add("vote-track");
        track.setAlignment(Pos.CENTER_LEFT);
        full.maxWidthProperty().bind(track.widthProperty().multiply(bar.share()));
        VBox row = new VBox(line, track);
        row.getStyleClass().add("present-bar");
        row.setAccessibleText(Stream.of(sign, bar.answer(), bar.chosen() ? Bars.chosen() : "", bars.figure(bar))
                .filter(s -> !s.isEmpty()).collect(Collectors.joining(", ")));
        return row;
    }
}
