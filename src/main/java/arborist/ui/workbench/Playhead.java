package arborist.ui.workbench;

import arborist.session.Moment;
import arborist.session.Playback;
import arborist.session.Session;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Shown;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where in the open problem's past the window stands: after which of its edits, the last one being now.
 *
 * <p>One moment is asked for at a time; where the slider moves on meanwhile, the moments between are never asked for.
 */
final class Playhead {
    private final Session session;
    private final Shown shown;
    private final Consumer<String> tell;
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Edit> last = new ReadOnlyObjectWrapper<>();
    private final Timeline clock = new Timeline(new KeyFrame(Duration.millis(250), e -> tick()));
    private @Nullable Playback playback;
    private @Nullable Id problem;
    private int wanted = -1;
    private boolean asking;

    Playhead(Session session, Shown shown, Consumer<String> tell) {
        this.session = session;
        this.shown = shown;
        this.tell = tell;
        clock.setCycleCount(Animation.INDEFINITE);
        shown.treeProperty().addListener((o, before, now) -> {
            if (!shown.pastProperty().get()) {
                count();
            }
        });
    }

    ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** The edit that was made last at the moment shown; null while it is now, or before the first. */
    ReadOnlyObjectProperty<@Nullable Edit> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /**
     * @param editsASecond how many edits go by in a second
     */
    void speed(double editsASecond) {
        clock.setRate(editsASecond / 4);
    }

    void toggle() {
        if (playing.get()) {
            pause();
        } else if (length.get() > 0) {
            if (position.get() >= length.get()) {
                go(0);
            }
            playing.set(true);
            clock.play();
        }
    }

    void pause() {
        playing.set(false);
        clock.stop();
    }

    /** Shows the moment after so many edits; the last is now. */
    void go(int to) {
        int place = Math.clamp(to, 0, length.get());
        if (place >= length.get()) {
            live();
        } else {
            position.set(place);
            wanted = place;
            ask();
        }
    }

    void step(int by) {
        pause();
        go(position.get() + by);
    }

    /** Goes back to now. */
    void live() {
        pause();
        wanted = -1;
        last.set(null);
        position.set(length.get());
        shown.live();
    }

    private void tick() {
        if (!asking) {
            go(position.get() + 1);
        }
    }

    private void ask() {
        Id here = shown.problem();
        if (asking || wanted < 0 || here == null) {
            return;
        }
        if (playback == null || !here.equals(problem)) {
            playback = session.playback(here);
            problem = here;
        }
        int asked = wanted;
        asking = true;
        Fx.then(playback.at(asked), moment -> {
            asking = false;
            if (wanted == asked && here.equals(shown.problem())) {
                show(moment);
            } else {
                ask();
            }
        }, failure -> {
            asking = false;
            pause();
            tell.accept(failure);
        });
    }

    private void show(Moment moment) {
        Edit edit = moment.last();
        shown.show(moment.tree());
        last.set(edit);
        if (edit != null && moment.tree().live(edit.change().subject()).isPresent()) {
            shown.select(edit.change().subject());
        }
    }

    private void count() {
        Id here = shown.problem();
        if (here == null) {
            length.set(0);
            position.set(0);
            return;
        }
        if (!here.equals(problem)) {
            pause();
            playback = null;
            problem = here;
        }
        Fx.then(session.editCount(here), edits -> {
            if (here.equals(shown.problem())) {
                length.set(edits);
                if (!shown.pastProperty().get()) {
                    position.set(edits);
                }
            }
        }, tell);
    }
}
