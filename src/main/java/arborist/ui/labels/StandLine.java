package arborist.ui.labels;

import arborist.ui.kit.Act;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The quiet line on the labelling page that says which queue it is, where that is not as usual, and when it is time to stop. */
final class StandLine extends HBox {
    private static final Words WORDS = Words.of(StandLine.class);

    /** @param next goes on though it is time to stop */
    StandLine(WishKeeper keeper, Halt halt, Act next) {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        Label words = Controls.label("", "muted", "small");
        words.setId("labels-in-force");
        words.textProperty().bind(keeper.wishProperty().map(WishWords::of));
        Label stop = Controls.label("", "chip", "warn");
        stop.setId("labels-halt");
        stop.textProperty().bind(halt.wordsProperty());
        Button more = Controls.keyed(Controls.link(WORDS.say("stand-line.go-on"),
                WORDS.say("stand-line.goes-on-with-the-next"), next.handler()), next);
        more.setId("labels-go-on");
        var halted = halt.wordsProperty().isNotEmpty();
        getChildren().addAll(Controls.shown(words, words.textProperty().isNotEmpty()), Controls.shown(stop, halted),
                Controls.shown(more, halted));
        Controls.shown(this, Bindings.or(words.textProperty().isNotEmpty(), halted));
    }
}
