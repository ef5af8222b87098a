package arborist.ui.lessons;

import arborist.lesson.Part;
import arborist.lesson.measure.Surveyed;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A figure over many problems: what is measured, the button, and once it was measured the chart. */
final class CurveBlock extends VBox {
    private static final Words WORDS = Words.of(CurveBlock.class);
    private final Board board;
    private final Part.Curve curve;
    private final Desk desk;
    private final BooleanBinding waiting;
    private final HBox buttons = new HBox(8);
    private final Label told = Controls.wrapped("", "muted");
    private final ChartView chart;
    private final ChangeListener<Object> look = (o, before, now) -> show();
    private final Label count = Controls.label("", "muted", "small");
    /** A figure has its title within. */
    private final BooleanProperty charted = new SimpleBooleanProperty(this, "charted");
    private final Label title = Controls.shown(Controls.wrapped("", "strong"), charted.not());
    private @Nullable ProgressBar bar;

    CurveBlock(Board board, Part.Curve curve, Desk desk) {
        super(6);
        this.board = board;
        this.curve = curve;
        this.desk = desk;
        waiting = board.waiting(curve.id());
        chart = new ChartView(18, board.lesson().name() + "-" + curve.id(), desk.figures());
        setId("curve-" + curve.id());
        getStyleClass().add("lesson-block");
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title,
                Controls.wrapped(Figures.problems(curve.from()), "muted", "small"), buttons,
                Controls.shown(told, told.textProperty().isNotEmpty()), chart);
        board.curve(curve.id()).addListener(new WeakChangeListener<>(look));
        waiting.addListener(new WeakChangeListener<>(look));
        show();
    }

    /** Begins it where nobody has; false where it was begun before. */
    boolean begin() {
        boolean idle = board.curve(curve.id()).get() instanceof Stand.Idle<Surveyed>;
        if (idle) {
            desk.measure(board, curve);
        }
        return idle;
    }

    private void show() {
        Stand<Surveyed> stand = board.curve(curve.id()).get();
        if (bar != null && stand instanceof Stand.Going<Surveyed>(int done, int of)) {
            // The button beside it stays the same, also while it is pressed.
            tell(bar, done, of);
            return;
        }
        bar = null;
        buttons.getChildren().clear();
        told.setText("");
        title.setText(RunBlock.capital(curve.title()));
        charted.set(false);
        chart.show(null, java.util.List.of());
        switch (stand) {
            // Half of a curve would show what is not so.
            case Stand.Idle<Surveyed> _,Stand.Stopped<Surveyed> _ ->
                    buttons.getChildren()
                            .add(desk.keyed(begin(WORDS.say("curve-block.measure"),
                                    WORDS.say("curve-block.measure-tip"))));
            case Stand.Going<Surveyed>(int done, int of) -> {
                ProgressBar progress = new ProgressBar();
                bar = progress;
                tell(progress, done, of);
                buttons.getChildren().addAll(progress, count,
                        Controls.button(WORDS.say("curve-block.stop"), WORDS.say("curve-block.stop-tip"),
                                () -> desk.stop(board, curve)));
            }
            case Stand.Failed<Surveyed>(String sentence) -> {
                told.setText(sentence);
                buttons.getChildren()
                        .add(begin(WORDS.say("curve-block.measure-again"), WORDS.say("curve-block.measure-again-tip")));
            }
            case Stand.Done<Surveyed>(Surveyed measured) -> {
                if (waiting.get()) {
                    told.setText(WORDS.say("curve-block.answer-first"));
                } else {
                    charted.set(true);
                    chart.show(Figures.chart(measured), Figures.words(measured));
                }
            }
        }
        buttons.setVisible(!buttons.getChildren().isEmpty());
        buttons.setManaged(buttons.isVisible());
    }

    private void tell(ProgressBar progress, int done, int of) {
        progress.setProgress((double) done / Math.max(1, of));
        progress.setAccessibleText(WORDS.say("curve-block.problems-done", done, of));
        count.setText(WORDS.say("curve-block.of", done, of));
    }

    private Button begin(String name, String tip) {
        Button button = Controls.button(name, tip, () -> desk.measure(board, curve));
        button.setId("begin-" + curve.id());
        button.getStyleClass().add("accent");
        return button;
    }
}
