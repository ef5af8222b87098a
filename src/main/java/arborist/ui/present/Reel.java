package arborist.ui.present;

import arborist.exchange.play.Bars;
import arborist.session.Beat;
import arborist.session.Beats;
import arborist.session.Course;
import arborist.session.Moment;
import arborist.session.Retelling;
import arborist.session.Session;
import arborist.session.Told;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The steps in which a run is shown, and which of them is shown: 0 before the first. One is asked for at a time; of those wished for meanwhile, the
 * newest alone is shown.
 */
final class Reel implements AutoCloseable {
    private static final Words WORDS = Words.of(Reel.class);
    private static final Executor COUNT = task -> Thread.ofVirtual().name("bars").start(task);

    /**
     * A beat as it is shown.
     *
     * @param unjudged the same told without what is right and wrong
     * @param whole whether it is a sample from its first step to its answer
     * @param last the edit that ends it, null before the first
     * @param bars the vote that is told of, null for none
     */
    record Scene(Told told, Told unjudged, boolean whole, @Nullable Beat beat, @Nullable Edit last,
            @Nullable Bars bars) {}

    private final Shown shown;
    private final Reading reading;
    private final Consumer<String> tell;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable Id> named = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Scene> scene = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Beat>> beats = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper();
    private final Predicate<Label> labels;
    private final AtomicBoolean closed = new AtomicBoolean();
    private Course course = Course.NONE;
    private int wanted;
    private boolean asking;

    /**
     * @param shown is made to show the moments
     * @param run the one run that is shown, null for all of the problem
     * @param labels which are told
     */
    Reel(Session session, Shown shown, Id problem, @Nullable Id run, Predicate<Label> labels, Consumer<String> tell) {
        this.labels = labels;
        this.shown = shown;
        this.tell = tell;
        reading = new Reading(session, problem, run, closed::get);
    }

    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** The wrong step that is spoken of, null for none; known before anything is selected. */
    ReadOnlyObjectProperty<@Nullable Id> namedProperty() {
        return named.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Beat>> beatsProperty() {
        return beats.getReadOnlyProperty();
    }

    int size() {
        return beats.get().size();
    }

    /** Whether there are samples that can be shown as wholes. */
    boolean hasSamples() {
        return course.hasSamples();
    }

    /** Whether each sample is one step. */
    ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /** Reads the edits through, and shows the beginning. */
    void begin() {
        Fx.then(reading.course(), found -> {
            if (!closed.get()) {
                course = found;
                reading.follow(found);
                whole.set(found.hasMany());
                beats.set(whole.get() ? found.samples() : found.every());
                go(Math.min(1, size()));
            }
        }, tell);
    }

    /** Goes on by whole samples, or by every step again; nothing is shown by it that was not seen before. */
    void pace() {
        int at = wanted == 0 ? 0 : beats.get().get(wanted - 1).to();
        whole.set(!whole.get() && course.hasSamples());
        List<Beat> now = whole.get() ? course.samples() : course.every();
        this.at.set(-1);
        beats.set(now);
        go((int) now.stream().filter(beat -> beat.to() <= at).count());
    }

    void step(int by) {
        go(wanted + by);
    }

    /** To the next turn of the search, or the one before. */
    void turn(int by) {
        go(Beats.turn(turns(), wanted, by));
    }

    /** The steps with the turns that are to be seen: while verdicts are hidden none that tells where something was found right or wrong. */
    List<Beat> turns() {
        return !shown.verdictsHiddenProperty().get() ? beats.get()
                : beats.get().stream().map(beat -> switch (beat.kind()) {
                    case SOLVED, DEAD_END -> new Beat(beat.from(), beat.to(), beat.about(), Beat.Kind.FOUND);
                    default -> beat;
                }).toList();
    }

    ReadOnlyBooleanProperty verdictsHiddenProperty() {
        return shown.verdictsHiddenProperty();
    }

    void go(int to) {
        wanted = Math.clamp(to, 0, size());
        ask();
    }

    @Override
    public void close() {
        closed.set(true);
    }

    private void ask() {
        if (asking || wanted == at.get() || closed.get()) {
            return;
        }
        int asked = wanted;
        Beat beat = beat(asked);
        int from = beat == null ? 0 : beat.from();
        int to = beat == null ? 0 : beat.to();
        asking = true;
        CompletableFuture<Moment> before = reading.playback().at(from);
        CompletableFuture<Shot> shot = before.thenCombine(reading.playback().at(to), Cut::new)
                .thenCombineAsync(reading.between(from, to), (cut, edits) -> new Shot(beat, cut, edits,
                        SessionTeller.COUNTING.of(edits, cut.after().tree()).orElse(null)), COUNT);
        Fx.then(shot, ready -> {
            asking = false;
            if (!closed.get()) {
                // Another pace has other steps at the same places.
                if (wanted == asked && Objects.equals(beat, beat(asked))) {
                    show(asked, ready);
                } else {
                    ask();
                }
            }
        }, failure -> {
            asking = false;
            tell.accept(failure);
        });
    }

    /** What others say of a step is told where it is shown in the window. */
    private boolean isOpen(Edit edit) {
        return !(edit.change() instanceof Change.AddLabel(Label label)) || labels.test(label);
    }

    private @Nullable Beat beat(int place) {
        return place == 0 ? null : beats.get().get(place - 1);
    }

    private record Cut(Moment before, Moment after) {}

    /** @param bars counted before anybody waits for it on the window's thread */
    private record Shot(@Nullable Beat beat, Cut cut, List<Edit> edits, @Nullable Bars bars) {}

    private void show(int place, Shot shot) {
        Tree tree = shot.cut.after().tree();
        named.set(Retelling.named(shot.edits).orElse(null));
        shown.show(tree);
        Beat beat = shot.beat;
        Id about = beat == null ? null : beat.about();
        if (about != null && tree.live(about).isPresent()) {
            shown.select(about);
        } else if (beat == null || shown.selected() == null) {
            shown.select(tree.liveRoots().isEmpty() ? null : tree.liveRoots().getFirst().id());
        }
        List<Edit> open = shot.edits.stream().filter(this::isOpen).toList();
        Told told = beat == null ? new Told(WORDS.say("reel.before"), "")
                : open.isEmpty() && !shot.edits.isEmpty() ? new Told(WORDS.say("present-pane.hidden"), "")
                : Retelling.of(open, shot.cut.before().tree(), tree);
        at.set(place);
        scene.set(new Scene(told, Guess.unjudged(told, shot.edits, shot.cut.before().tree(), tree, shot.bars),
                Retelling.isWholeSample(shot.edits), beat,
                shot.edits.isEmpty() ? null : shot.edits.getLast(), shot.bars));
    }
}
