package arborist.ui.kit;

import arborist.session.Progress;
import arborist.words.Words;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows how far long work has come, and lets it be stopped. */
public final class JobCard extends VBox {
    private static final Words WORDS = Words.of(JobCard.class);
    private final ProgressBar bar = new ProgressBar(-1);
    private final Label words = Controls.label(" ", "muted");
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final Button cancel;

    /**
     * @param stopping what comes of cancelling
     */
    public JobCard(String title, String stopping) {
        getStyleClass().add("card");
        setStyle("-fx-pref-width: 35em;");
        setAccessibleText(title);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        cancel = Controls.button(WORDS.say("job-card.cancel"), stopping, this::cancel);
        HBox foot = new HBox(words, Controls.spacer(), cancel);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Controls.label(title, "title"), bar, foot);
    }

    public Node first() {
        return cancel;
    }

    public void cancel() {
        cancelled.set(true);
        cancel.setDisable(true);
        words.setText(WORDS.say("job-card.stopping"));
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /** The card as work on a session sees it. */
    public Progress progress() {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                JobCard.this.at(done, total);
            }

            @Override
            public boolean cancelled() {
                return isCancelled();
            }
        };
    }

    /** Says in words what is going on, where nobody knows how much of it is done. */
    public void say(String what) {
        words.setText(what);
    }

    /** Tells how much of how much is done; from any thread, as often as one likes. */
    public void at(long done, long total) {
        if (!telling.getAndSet(true)) {
            Platform.runLater(() -> {
                telling.set(false);
                double share = total <= 0 ? -1 : Math.min(1, done / (double) total);
                bar.setProgress(share);
                if (!cancelled.get()) {
                    words.setText(share < 0 ? " " : WORDS.say("job-card.share", Math.round(share * 100)));
                }
            });
        }
    }
}
