package arborist.ui.lessons;

import arborist.lesson.Lesson;
import arborist.lesson.Page;
import arborist.lesson.Paper;
import arborist.ui.kit.Act;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Ends;
import arborist.ui.kit.FlowingLine;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One lesson, a page at a time. */
final class LessonPage extends BorderPane {
    private static final Words WORDS = Words.of(LessonPage.class);
    /** So wide a page has room for the keys of its buttons, in letters. */
    private static final double LEAST_WITH_KEYS = 80;
    /** Of what is seen, so that a line or two of it is seen again. */
    private static final double MOST_OF_IT = 0.9;

    private final Blocks blocks;
    private final HourScore score;
    private final Function<Board, Optional<Node>> elsewhere;
    private final VBox body = new VBox(14);
    private final ScrollPane scroll = new ScrollPane(centred(body));
    private final Steady steady = new Steady(scroll, body);
    private final FlowPane anew;
    private final Label title = Controls.label("", "strong");
    private final Label place = Controls.label("", "muted");
    private List<Node> shown = List.of();

    /**
     * @param score how often the class guessed right
     * @param last the run that was made last, null for none
     * @param elsewhere what is to be said above a lesson of which something was done in another session
     */
    LessonPage(Blocks blocks, HourScore score, ObservableValue<@Nullable Made> last,
            Function<Board, Optional<Node>> elsewhere, Actions actions) {
        this.elsewhere = elsewhere;
        this.blocks = blocks;
        this.score = score;
        setId("lesson-page");
        body.getStyleClass().add("lesson-page");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        scroll.setId("lesson-scroll");
        // A presenter's remote control sends these two: they read on first, and turn the page at its end.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean fits = body.getHeight() <= scroll.getViewportBounds().getHeight();
            turn(event, KeyCode.PAGE_DOWN, actions.get("lesson-next"), fits || scroll.getVvalue() >= scroll.getVmax());
            turn(event, KeyCode.PAGE_UP, actions.get("lesson-previous"),
                    fits || scroll.getVvalue() <= scroll.getVmin());
            goOn(event);
        });
        Label hour = Controls.label("", "chip");
        hour.setId("lesson-score");
        hour.setMinWidth(USE_PREF_SIZE);
        Controls.describe(hour, WORDS.say("lesson-page.guessed"),
                WORDS.say("lesson-page.guessed-tip"));
        // The room is kept where there is nothing yet: the page would move as the first guess is counted.
        hour.textProperty().bind(Bindings.createStringBinding(() -> score.wordsProperty().get().isEmpty()
                ? HourScore.words(0, 0) : score.wordsProperty().get(), score.wordsProperty()));
        hour.visibleProperty().bind(score.wordsProperty().isNotEmpty());
        title.setMinWidth(0);
        place.setMinWidth(USE_PREF_SIZE);
        HBox left =
                new HBox(8, brief(Controls.button(actions.get("lesson-leave"))),
                        brief(Controls.button(actions.get("lesson-list"))), title, place);
        left.setAlignment(Pos.CENTER_LEFT);
        Button next = brief(Controls.button(actions.get("lesson-next")));
        next.getStyleClass().add("accent");
        FlowingLine right = new FlowingLine(hour,
                present(last, actions), brief(Controls.button(actions.get("lesson-notes"))),
                brief(Controls.button(actions.get("lesson-previous"))), next);
        anew = new FlowPane(8, 6, quiet(actions.get("lesson-anew")), quiet(actions.get("lesson-bring-back")));
        Ends head = new Ends(left, right);
        head.getStyleClass().add("set-head");
        setTop(head);
        setCenter(scroll);
    }

    /** Once something was run: before, there is nothing to show to a class. */
    private Node present(ObservableValue<@Nullable Made> last, Actions actions) {
        return actions.find("present").<Node>map(act -> {
            Button button = brief(Controls.button(act));
            button.visibleProperty().bind(Bindings.createBooleanBinding(
                    () -> last.getValue() != null && act.possible(), last, act.hindrance()));
            return button;
        }).orElseGet(HBox::new);
    }

    /** There as long as there is something for it to do. */
    private static Button quiet(Act act) {
        Button button = Controls.shown(Controls.button(act), act.hindered().not());
        button.getStyleClass().add("quiet");
        return button;
    }

    /** Where there is little room, as in large type, its key stands in its tooltip alone. */
    private Button brief(Button button) {
        button.contentDisplayProperty().bind(Bindings.createObjectBinding(
                () -> getWidth() < LEAST_WITH_KEYS * button.getFont().getSize() ? ContentDisplay.TEXT_ONLY
                        : ContentDisplay.RIGHT,
                widthProperty(), button.fontProperty()));
        return button;
    }

    /** In the middle of the room there is, however wide that is. */
    static StackPane centred(Region column) {
        StackPane middle = new StackPane(column);
        middle.setAlignment(Pos.TOP_CENTER);
        return middle;
    }

    private static void turn(KeyEvent event, KeyCode key, Act turning, boolean atEnd) {
        if (event.getCode() == key && atEnd && turning.possible()) {
            turning.handler().run();
            event.consume();
        }
    }

    /** By itself a scroll pane goes on by a line at these keys. */
    private void goOn(KeyEvent event) {
        int way = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = body.getHeight() - seen;
        if (way != 0 && hidden > 0 && !event.isConsumed()) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + way * MOST_OF_IT * seen / hidden, 0, 1));
            event.consume();
        }
    }

    Node first() {
        return scroll;
    }

    void show(Board board) {
        score.refresh();
        Lesson lesson = board.lesson();
        List<Page> pages = lesson.pages();
        int at = Math.clamp(board.pageProperty().get(), 0, pages.size() - 1);
        Page page = pages.get(at);
        title.setText(lesson.title());
        // In large type it is cut.
        title.setTooltip(new Tooltip(lesson.title()));
        place.setText(WORDS.say("lesson-page.page", at + 1, pages.size()));
        shown = blocks.of(board, page.parts());
        body.getChildren().setAll(Controls.wrapped(page.title(), "lesson-title"));
        if (at == 0) {
            body.getChildren().add(Controls.wrapped(lesson.papers().stream().map(Paper::toString)
                    .collect(Collectors.joining("\n")), "muted", "small"));
        }
        elsewhere.apply(board).ifPresent(body.getChildren()::add);
        body.getChildren().addAll(shown);
        body.getChildren().add(anew);
        scroll.setVvalue(0);
        steady.turned();
        for (Node block : blocks()) {
            if (block instanceof AskBlock ask) {
                // What comes above it then moves up, and not what the class looks at.
                ask.onChosen(() -> steady.hold(ask));
            }
        }
    }

    /** Says a sentence at the first thing that is still to be run, and brings it in sight; false where the page has none. */
    boolean pointOut(String sentence) {
        Optional<RunBlock> first = blocks().stream().filter(RunBlock.class::isInstance).map(RunBlock.class::cast)
                .filter(run -> run.pointOut(sentence)).findFirst();
        first.ifPresent(steady::show);
        return first.isPresent();
    }

    /** What the page has one do, in order: runs, curves and questions. */
    List<Node> blocks() {
        return shown.stream().flatMap(node -> node instanceof SideBySide side
                ? side.getChildrenUnmodifiable().stream() : java.util.stream.Stream.of(node)).toList();
    }
}
