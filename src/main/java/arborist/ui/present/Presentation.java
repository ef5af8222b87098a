package arborist.ui.present;

import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Problem;
import arborist.trace.RunState;
import arborist.trace.Tree;
import arborist.ui.kit.CheatSheet;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.RunNames;
import arborist.ui.kit.Shown;
import arborist.ui.kit.TellLine;
import arborist.ui.kit.Theme;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.Tex;
import arborist.ui.tend.Hand;
import arborist.ui.tree.Still;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A run before a class, on a whole screen of its own: another than the program's window where there are two. */
public final class Presentation implements AutoCloseable {
    private static final Words WORDS = Words.of(Presentation.class);
    /** So many lines of plain text stand on a screen. */
    private static final double LINES = 42;
    private static final double LEAST = 15;
    private static final double MOST = 44;

    private final Shown shown = new Shown();
    private final Tex tex = new Tex();
    private final TellLine told = new TellLine();
    private final Overlay overlay = new Overlay();
    private final Cover cover = new Cover(this::close);
    private final BooleanProperty verdictsHidden;
    private final Runnable closed;
    private final Consumer<Overlay> manual;
    private final Tree whole;
    private final @Nullable Id run;
    private final Reel reel;
    private final PresentPane pane;
    private final PresentActs acts;
    private final PointerRing ring;
    private final Notebook notes;
    private final Scene scene;
    private @Nullable KeysLine keys;
    private boolean dark;
    private int percent = 100;
    private boolean over;

    /**
     * What is presented.
     *
     * @param whole the problem as it is now
     * @param run the one run that is shown, null for all
     * @param labels which labels are told
     */
    public record Play(Session session, Tree whole, Problem problem, @Nullable Id run, Predicate<Label> labels) {}

    /**
     * Makes it; {@link #show} shows it.
     *
     * @param dark how it looks at first
     * @param verdictsHidden whether what is right and wrong is kept back, here and in the window
     * @param name the presenter's, for notes
     * @param manual shows the manual above what is in it
     * @param closed runs when it is over
     */
    public Presentation(Play play, boolean dark, BooleanProperty verdictsHidden, Supplier<String> name,
            Consumer<Overlay> manual, Runnable closed) {
        this.dark = dark;
        this.verdictsHidden = verdictsHidden;
        this.manual = manual;
        this.closed = closed;
        whole = play.whole;
        run = play.run;
        shown.open(play.session, play.problem.id());
        // Before the first tree is there: no moment of the present is to flash up.
        shown.show(Tree.EMPTY);
        shown.verdictsHiddenProperty().bindBidirectional(verdictsHidden);
        reel = new Reel(play.session, shown, play.problem.id(), run, play.labels, told::fail);
        pane = new PresentPane(shown, reel, runName(), new Markdown(tex));
        pane.tree().keepStill(new Still(whole, run));
        notes = new Notebook(cover.stage(), reel, play, new Hand(shown, name, told::tell), this::step, told::fail);
        ring = new PointerRing(pane);
        told.getStyleClass().add("present-told");
        told.visibleProperty().bind(told.visibleWhenTold().map(Boolean::booleanValue));
        told.setPickOnBounds(false);
        told.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        StackPane.setAlignment(told, Pos.TOP_CENTER);
        scene = new Scene(new StackPane(pane, ring, told, overlay), 1280, 800);
        acts = new PresentActs(reel, pane, this);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.heightProperty().addListener(o -> dress());
        cover.stage().setScene(scene);
        // Only then is it known which keys there are something for.
        reel.beatsProperty().addListener((o, before, now) -> tellKeys());
        dress();
    }

    /** Shows it on a whole screen, and begins. */
    public void show(Window beside) {
        cover.show(beside);
        pane.tree().requestFocus();
        reel.begin();
        if (cover.several()) {
            told.tell(cover.where());
        }
    }

    private void tellKeys() {
        if (keys == null) {
            keys = new KeysLine(acts.actions(), reel.wholeProperty(), reel.hasSamples());
            pane.above(keys);
        }
    }

    /** Goes on; behind the last step there is nothing, and whoever presses on is told so. */
    void on() {
        if (reel.size() > 0 && reel.atProperty().get() == reel.size()) {
            told.tell(WORDS.say("presentation.end"));
        } else {
            reel.step(1);
        }
    }

    /** Goes on to another screen, where there is one. */
    void screen() {
        told.tell(cover.next());
    }

    /** Leaves it; what was written is kept. */
    @Override
    public void close() {
        if (over) {
            return;
        }
        over = true;
        notes.close();
        cover.stage().close();
        reel.close();
        pane.tree().close();
        shown.verdictsHiddenProperty().unbindBidirectional(verdictsHidden);
        shown.close();
        tex.close();
        closed.run();
    }

    Stage stage() {
        return cover.stage();
    }

    Reel reel() {
        return reel;
    }

    void ring() {
        ring.onProperty().set(!ring.onProperty().get());
    }

    void look() {
        dark = !dark;
        dress();
    }

    /** By whole samples, or by every step. */
    void pace() {
        if (reel.hasSamples()) {
            reel.pace();
            told.tell(WORDS.say(reel.wholeProperty().get() ? "presentation.by-sample" : "presentation.by-step"));
        } else {
            told.tell(WORDS.say("presentation.no-samples"));
        }
    }

    void hide() {
        verdictsHidden.set(!verdictsHidden.get());
        told.tell(verdictsHidden.get() ? WORDS.say("presentation.verdicts-hidden")
                : WORDS.say("presentation.verdicts-shown"));
    }

    void larger(int by) {
        percent = Math.clamp(percent + by, 60, 200);
        dress();
    }

    void strip() {
        NotesPane strip = notes.strip();
        strip.keep();
        if (!pane.foot().getChildren().remove(strip)) {
            pane.foot().getChildren().add(strip);
            notes.show();
            Platform.runLater(strip.text()::requestFocus);
        } else {
            pane.tree().requestFocus();
        }
    }

    void window() {
        notes.window().toggle();
        notes.show();
    }

    void keys() {
        CheatSheet sheet = new CheatSheet(acts.actions(), List.of(), overlay::close);
        overlay.show(sheet, sheet.first());
    }

    void manual() {
        if (!overlay.isTwofold()) {
            manual.accept(overlay);
        }
    }

    private void step(KeyEvent event) {
        acts.press(event);
    }

    private void press(KeyEvent event) {
        if (overlay.isVisible()) {
            acts.pressAbove(event);
            return;
        }
        if (notes.strip().text().isFocused()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                pane.tree().requestFocus();
                event.consume();
            }
            return;
        }
        acts.press(event);
        KeysLine line = keys;
        if (line != null && event.isConsumed()) {
            line.pressed();
        }
    }

    private void dress() {
        double height = scene.getHeight() <= 0 ? 800 : scene.getHeight();
        double font = Math.clamp(height / LINES, LEAST, MOST) * percent / 100;
        Theme.dress(scene, dark, font);
        ring.size(font);
        notes.window().dress(dark);
    }

    private String runName() {
        List<RunState> runs = whole.liveRuns();
        if (run == null) {
            return runs.size() == 1 ? RunNames.strategy(runs.getFirst().run()) : runs.isEmpty() ? ""
                    : WORDS.say("presentation.all-runs");
        }
        RunNames.Name name = RunNames.of(runs.stream().map(RunState::run).toList()).get(run);
        return name == null ? "" : name.line();
    }
}
