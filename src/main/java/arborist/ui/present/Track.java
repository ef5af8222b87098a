package arborist.ui.present;

import arborist.session.Beat;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** How far the run is, with a mark for each turn of its search; a click goes there. */
final class Track extends Pane {
    private static final Words WORDS = Words.of(Track.class);
    /** More marks than these would be one bar. */
    private static final int MOST = 400;

    private final Reel reel;
    private final Region done = new Region();

    @SuppressWarnings("this-escape")
    Track(Reel reel) {
        this.reel = reel;
        setId("present-track");
        getStyleClass().add("present-track");
        done.getStyleClass().add("present-done");
        done.setManaged(false);
        Controls.explain(this, WORDS.say("track.how-far"), WORDS.say("track.tip"));
        Tooltip.install(this, new Tooltip(WORDS.say("track.tooltip")));
        reel.beatsProperty().addListener((o, before, now) -> marks());
        reel.verdictsHiddenProperty().addListener((o, before, now) -> marks());
        reel.atProperty().addListener((o, before, now) -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        getChildren().add(done);
    }

    private void marks() {
        getChildren().setAll(done);
        List<Beat> beats = reel.turns();
        int all = beats.size();
        int drawn = 0;
        for (int i = 0; i < all && drawn < MOST; i++) {
            Beat beat = beats.get(i);
            if (beat.turns() && (i == 0 || beats.get(i - 1).kind() != beat.kind())) {
                Line mark = new Line();
                mark.getStyleClass().add("present-turn");
                mark.setManaged(false);
                mark.setMouseTransparent(true);
                mark.startXProperty().bind(widthProperty().multiply((i + 1.0) / all));
                mark.endXProperty().bind(mark.startXProperty());
                mark.endYProperty().bind(heightProperty());
                getChildren().add(mark);
                drawn++;
            }
        }
    }

    private void point(MouseEvent event) {
        if (reel.size() > 0 && getWidth() > 0) {
            reel.go((int) Math.round(event.getX() / getWidth() * reel.size()));
        }
    }

    @Override
    protected void layoutChildren() {
        double share = reel.size() == 0 ? 0 : Math.max(0, reel.atProperty().get()) / (double) reel.size();
        done.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
}
