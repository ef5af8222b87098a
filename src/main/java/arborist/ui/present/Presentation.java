package arborist.ui.present;

import arborist.session.Session;
import arborist.session.SpeakerNotes;
import arborist.trace.Id;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
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
    private final Stage stage = new Stage();
    private final Map<String, String> written = new HashMap<>();
    private final BooleanProperty verdictsHidden;
    private final Runnable closed;
    private final Tree whole;
    private final Problem problem;
    private final @Nullable Id run;
    private final Hand hand;
    private final Reel reel;
    private final PresentPane pane;
    private final PresentActs acts;
    private final PointerRing ring;
    private final NotesPane strip;
    private final NotesWindow notes;
    private final Scene scene;
    private Screens screens = new Screens(List.of(Screen.getPrimary().getBounds()), 0);
    private boolean dark;
    private int percent = 100;
    private boolean over;

    /**
     * What is presented.
     *
     * @param whole the problem as it is now
     * @param run the one run that is shown, null for all
     */
    public record Play(Session session, Tree whole, Problem problem, @Nullable Id run) {}

    /**
     * Makes it; {@link #show} shows it.
     *
     * @param dark how it looks at first
     * @param verdictsHidden whether what is right and wrong is kept back, here and in the window
     * @param name the presenter's, for notes
     * @param closed runs when it is over
     */
    public Presentation(Play play, boolean dark, BooleanProperty verdictsHidden, Supplier<String> name,
            Runnable closed) {
        this.dark = dark;
        this.verdictsHidden = verdictsHidden;
        this.closed = closed;
        whole = play.whole;
        problem = play.problem;
        run = play.run;
        shown.open(play.session, problem.id());
        // Before the first tree is there: no moment of the present is to flash up.
        shown.show(Tree.EMPTY);
        shown.verdictsHiddenProperty().bindBidirectional(verdictsHidden);
        hand = new Hand(shown, name, told::tell);
        reel = new Reel(play.session, shown, problem.id(), run, told::fail);
        pane = new PresentPane(shown, reel, runName(), new Markdown(tex));
        pane.tree().keepStill(new Still(whole, run));
        strip = new NotesPane("present-strip", this::write);
        notes = new NotesWindow(stage, reel, this::write, this::step);
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
        stage.setScene(scene);
        stage.setTitle(WORDS.say("presentation.title"));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(event -> close());
        reel.sceneProperty().addListener((o, before, now) -> note());
        dress();
    }

    /** Shows it on a whole screen, and begins. */
    public void show(Window beside) {
        screens = Screens.beside(all(), new Rectangle2D(beside.getX(), beside.getY(), Math.max(1, beside.getWidth()),
                Math.max(1, beside.getHeight())));
        cover();
        stage.show();
        pane.tree().requestFocus();
        reel.begin();
        if (screens.all().size() > 1) {
            told.tell(onScreen());
        }
    }

    /** Goes on to another screen, where there is one. */
    void screen() {
        screens = screens.next(all());
        stage.setFullScreen(false);
        cover();
        told.tell(screens.all().size() == 1 ? WORDS.say("presentation.one-screen") : onScreen());
    }

    private void cover() {
        Rectangle2D screen = screens.screen();
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.setFullScreen(true);
    }

    private String onScreen() {
        return WORDS.say("presentation.on-screen", screens.at() + 1, screens.all().size(),
                // As screens are named, without separators of thousands.
                String.valueOf(Math.round(screens.screen().getWidth())),
                String.valueOf(Math.round(screens.screen().getHeight())));
    }

    private static List<Rectangle2D> all() {
        return Screen.getScreens().stream().map(Screen::getBounds).toList();
    }

    /** Leaves it; what was written is kept. */
    @Override
    public void close() {
        if (over) {
            return;
        }
        over = true;
        strip.keep();
        notes.close();
        stage.close();
        reel.close();
        pane.tree().close();
        shown.verdictsHiddenProperty().unbindBidirectional(verdictsHidden);
        shown.close();
        tex.close();
        closed.run();
    }

    Stage stage() {
        return stage;
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
        strip.keep();
        if (!pane.foot().getChildren().remove(strip)) {
            pane.foot().getChildren().add(strip);
            note();
            Platform.runLater(strip.text()::requestFocus);
        } else {
            pane.tree().requestFocus();
        }
    }

    void window() {
        notes.toggle();
        note();
    }

    void keys() {
        CheatSheet sheet = new CheatSheet(acts.actions(), List.of(), overlay::close);
        overlay.show(sheet, sheet.first());
    }

    private void step(KeyEvent event) {
        acts.press(event);
    }

    private void press(KeyEvent event) {
        if (overlay.isVisible()) {
            return;
        }
        if (strip.text().isFocused()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                pane.tree().requestFocus();
                event.consume();
            }
            return;
        }
        acts.press(event);
    }

    private void note() {
        String place = place().toString();
        int at = reel.atProperty().get();
        String title = at <= 0 ? WORDS.say("presentation.run-note")
                : WORDS.say("presentation.step-note", at);
        String words = written.getOrDefault(place, SpeakerNotes.of(whole, place()));
        strip.show(place, title, words);
        notes.show(place, title, words);
    }

    private Id place() {
        Reel.Scene now = reel.sceneProperty().get();
        return SpeakerNotes.place(problem, run, now == null ? null : now.last());
    }

    private void write(String place, String words) {
        written.put(place, words);
        hand.make(WORDS.say("presentation.note-saved"), () -> {}, told::fail,
                SpeakerNotes.write(problem.id(), Id.parse(place), words));
    }

    private void dress() {
        double height = scene.getHeight() <= 0 ? 800 : scene.getHeight();
        double font = Math.clamp(height / LINES, LEAST, MOST) * percent / 100;
        Theme.dress(scene, dark, font);
        ring.size(font);
        notes.dress(dark);
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
