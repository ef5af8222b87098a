package arborist.ui.lessons;

import arborist.lesson.Part;
import arborist.lesson.measure.Requests;
import arborist.lesson.measure.Surveyed;
import arborist.reason.Plan;
import arborist.ui.kit.ChartView;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A figure over many problems: what is measured, the button, and once it was measured the chart. */
final class CurveBlock extends VBox {
    private static final Words WORDS = Words.of(CurveBlock.class);
    private final Board board;
    private final Part.Curve curve;
    private final Desk desk;
    private final BooleanBinding waiting;
    private final FlowPane buttons = new FlowPane(8, 6);
    private final Label told = Controls.wrapped("", "muted");
    private final Label with = Controls.wrapped("", "muted", "small");
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
        buttons.setRowValignment(VPos.CENTER);
        getChildren().addAll(title,
                Controls.wrapped(Figures.problems(curve.from()), "muted", "small"), buttons,
                Controls.shown(told, told.textProperty().isNotEmpty()),
                Controls.shown(with, with.textProperty().isNotEmpty()), chart);
        board.curve(curve.id()).addListener(new WeakChangeListener<>(look));
        waiting.addListener(new WeakChangeListener<>(look));
        show();
    }

    /** Begins it where nobody has; false where it was begun before. */
    boolean begin() {
        boolean idle = board.curve(curve.id()).get() instanceof Stand.Idle<Surveyed>;
        if (idle) {
            desk.measure(board, curve, null);
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
        with.setText("");
        title.setText(RunBlock.capital(curve.title()));
        charted.set(false);
        chart.show(null, List.of());
        switch (stand) {
            // Half of a curve would show what is not so.
            case Stand.Idle<Surveyed> _,Stand.Stopped<Surveyed> _ -> {
                buttons.getChildren()
                        .add(desk.keyed(begin(WORDS.say("curve-block.measure"),
                                WORDS.say("curve-block.measure-tip", own()))));
                offerOther(null);
            }
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
                        .add(begin(WORDS.say("curve-block.measure-again"),
                                WORDS.say("curve-block.measure-again-tip", own())));
                offerOther(null);
            }
            case Stand.Done<Surveyed>(Surveyed measured) -> {
                if (waiting.get()) {
                    told.setText(WORDS.say("curve-block.answer-first"));
                } else {
                    charted.set(true);
                    show(measured);
                }
            }
        }
        buttons.setVisible(!buttons.getChildren().isEmpty());
        buttons.setManaged(buttons.isVisible());
    }

    private void show(Surveyed measured) {
        List<String> words = new ArrayList<>(Figures.words(measured));
        words.add(Figures.measuredWith(measured));
        chart.show(Figures.chart(measured), words);
        Instant at = measured.at();
        with.setText(at == null ? Figures.measuredWith(measured) + "."
                : WORDS.say("curve-block.measured-on", Figures.measuredWith(measured), day(at)));
        if (measured.by() == null && at != null) {
            Button again = begin(WORDS.say("curve-block.measure-again"),
                    WORDS.say("curve-block.measure-again-tip", own()));
            // What one came for is there.
            again.getStyleClass().remove("accent");
            buttons.getChildren().add(again);
        } else if (measured.by() != null) {
            buttons.getChildren().add(begin(WORDS.say("curve-block.measure-with", own()),
                    WORDS.say("curve-block.measure-tip", own())));
        }
        offerOther(at == null ? measured.by() : null);
    }

    private static String day(Instant at) {
        return DateTimeFormatter.ofPattern(WORDS.say("curve-block.day"), WORDS.language())
                .format(at.atZone(ZoneId.systemDefault()));
    }

    /** The model that the teacher picked may cost money, so it is never asked hundreds of times unless that is wanted. */
    private void offerOther(Plan.@Nullable ModelName shown) {
        Plan.ModelName picked = desk.picked();
        if (picked == null || picked.equals(shown) || Plan.BUILT_IN.equals(picked.preset())
                && List.of(picked.name()).equals(Surveyed.models(curve))) {
            return;
        }
        String name = Figures.called(List.of(picked.name()));
        long most = Requests.most(curve, picked);
        Button other = Controls.button(WORDS.say("curve-block.measure-with", name),
                WORDS.say("curve-block.measure-with-tip", name, most), () -> desk.measure(board, curve, picked));
        other.setId("other-" + curve.id());
        buttons.getChildren().addAll(other, Controls.label(WORDS.say("curve-block.requests", most), "muted", "small"));
    }

    private String own() {
        return Figures.called(Surveyed.models(curve));
    }

    private void tell(ProgressBar progress, int done, int of) {
        progress.setProgress((double) done / Math.max(1, of));
        progress.setAccessibleText(WORDS.say("curve-block.problems-done", done, of));
        count.setText(WORDS.say("curve-block.of", done, of));
    }

    private Button begin(String name, String tip) {
        Button button = Controls.button(name, tip, () -> desk.measure(board, curve, null));
        button.setId("begin-" + curve.id());
        button.getStyleClass().add("accent");
        return button;
    }
}
