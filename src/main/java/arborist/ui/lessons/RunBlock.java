package arborist.ui.lessons;

import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Something to run: what and on which problem, the button, and what came of it. */
final class RunBlock extends VBox {
    private static final Words WORDS = Words.of(RunBlock.class);
    private final Board board;
    private final Part.Run run;
    private final Desk desk;
    private final BooleanBinding waiting;
    private final VBox result = new VBox(6);
    private final FlowPane buttons = new FlowPane(8, 6);
    private final ChangeListener<Object> look = (o, before, now) -> show();
    private @Nullable ProgressBar bar;

    RunBlock(Board board, Part.Run run, Desk desk) {
        super(6);
        this.board = board;
        this.run = run;
        this.desk = desk;
        waiting = board.waiting(run.id());
        setId("run-" + run.id());
        getStyleClass().add("lesson-block");
        VBox.setVgrow(result, Priority.ALWAYS);
        getChildren().addAll(Controls.wrapped(capital(run.title()), "strong"),
                Controls.wrapped(how(run), "muted", "small"), Controls.wrapped(about(run.problems()), "lesson-problem"),
                buttons, result);
        board.run(run.id()).addListener(new WeakChangeListener<>(look));
        waiting.addListener(new WeakChangeListener<>(look));
        desk.verdictsHidden().addListener(new WeakChangeListener<>(look));
        show();
    }

    /** Begins it where nobody has; false where it was begun before. */
    boolean begin() {
        boolean idle = board.run(run.id()).get() instanceof Stand.Idle<List<Digest>>;
        if (idle) {
            desk.run(board, run, board.luck(run.id()));
        }
        return idle;
    }

    private void show() {
        Stand<List<Digest>> stand = board.run(run.id()).get();
        if (bar != null && stand instanceof Stand.Going<List<Digest>>(int done, int of)) {
            // The button beside it stays the same, also while it is pressed.
            tell(bar, done, of);
            return;
        }
        bar = null;
        buttons.getChildren().clear();
        result.getChildren().clear();
        switch (stand) {
            case Stand.Idle<List<Digest>> idle -> buttons.getChildren()
                    .add(begin(WORDS.say("run-block.run"), WORDS.say("run-block.run-tip"), 0, true));
            case Stand.Going<List<Digest>>(int done, int of) -> {
                ProgressBar progress = new ProgressBar();
                bar = progress;
                tell(progress, done, of);
                buttons.getChildren().addAll(progress,
                        Controls.button(WORDS.say("run-block.stop"), WORDS.say("run-block.stop-tip"),
                                () -> desk.stop(board, run)));
            }
            case Stand.Failed<List<Digest>>(String sentence) -> {
                result.getChildren().add(Controls.wrapped(sentence, "wrong-sign"));
                buttons.getChildren().add(begin(WORDS.say("run-block.run-again"), WORDS.say("run-block.run-again-tip"),
                        board.luck(run.id()), true));
            }
            case Stand.Done<List<Digest>>(List<Digest> digests) -> done(digests);
        }
    }

    private static void tell(ProgressBar bar, int done, int of) {
        bar.setProgress(of < 2 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / of);
        bar.setAccessibleText(WORDS.say("run-block.problems-done", done, of));
    }

    private void done(List<Digest> digests) {
        if (waiting.get()) {
            result.getChildren().add(Controls.wrapped(WORDS.say("run-block.answer-first"),
                    "muted"));
            return;
        }
        Region shown = digests.size() == 1 ? new OneResult(digests.getFirst(), desk.verdictsHidden().getValue())
                : new ManyResults(digests, desk.verdictsHidden().getValue(), desk::openTree);
        result.getChildren().add(shown);
        if (digests.size() == 1) {
            Button open = Controls.button(WORDS.say("run-block.open"), WORDS.say("run-block.open-tip"),
                    () -> desk.openTree(digests.getFirst()));
            open.setId("open-" + run.id());
            buttons.getChildren().add(open);
        }
        buttons.getChildren()
                .add(begin(digests.size() == 1 ? WORDS.say("run-block.once-more") : WORDS.say("run-block.others"),
                        digests.size() == 1 ? WORDS.say("run-block.once-more-tip") : WORDS.say("run-block.others-tip"),
                        board.luck(run.id()) + 1, false));
    }

    private Button begin(String name, String tip, long other, boolean first) {
        Button button = Controls.button(name, tip, () -> {
            desk.run(board, run, other);
        });
        button.setId((first ? "begin-" : "again-") + run.id());
        if (first) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    private static String how(Part.Run run) {
        StringBuilder how = new StringBuilder(run.way().technique().title());
        run.way().numbers().entrySet().stream().sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                .forEach(e -> how.append(" · ").append(e.getKey().flag().substring(2)).append(' ')
                        .append(Figures.number(e.getValue())));
        run.way().words().forEach((choice, word) -> how.append(" · ").append(word));
        if (run.way().scorer() != null) {
            how.append(" · ").append(WORDS.say("run-block.judged-by", run.way().scorer()));
        }
        return how.append(" · ").append(run.recording() == null ? run.way().model() : WORDS.say("run-block.recorded"))
                .toString();
    }

    private static String about(Problems problems) {
        return switch (problems) {
            case Problems.Told told -> told.problem();
            case Problems.Drawn drawn -> Figures.problems(drawn);
        };
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
