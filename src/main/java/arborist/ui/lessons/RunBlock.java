package arborist.ui.lessons;

import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.RunMark;
import arborist.reason.Plan;
import arborist.ui.kit.Controls;
import arborist.words.Named;
import arborist.words.Words;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
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
    private final Label how = Controls.wrapped("", "muted", "small");
    private final Label hint = Controls.wrapped("", "strong", "lesson-hint");
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
                how, Controls.wrapped(about(run.problems()), "lesson-problem"),
                buttons, Controls.shown(hint, hint.textProperty().isNotEmpty()), result);
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

    /** Says a sentence beside the button that runs it, and gives that the keyboard; false where it was begun before. */
    boolean pointOut(String sentence) {
        boolean idle = board.run(run.id()).get() instanceof Stand.Idle<List<Digest>>;
        if (idle) {
            hint.setText(sentence);
            buttons.getChildren().stream().filter(Button.class::isInstance).findFirst().ifPresent(Node::requestFocus);
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
        hint.setText("");
        how.setText(how(run, model(stand)));
        buttons.getChildren().clear();
        result.getChildren().clear();
        switch (stand) {
            case Stand.Idle<List<Digest>> idle -> buttons.getChildren()
                    .add(desk.keyed(begin(WORDS.say("run-block.run"), WORDS.say("run-block.run-tip"), 0, true)));
            case Stand.Going<List<Digest>>(int done, int of) -> {
                ProgressBar progress = new ProgressBar();
                bar = progress;
                tell(progress, done, of);
                buttons.getChildren().addAll(progress,
                        Controls.button(WORDS.say("run-block.stop"), WORDS.say("run-block.stop-tip"),
                                () -> desk.stop(board, run)));
            }
            case Stand.Stopped<List<Digest>>(List<Digest> digests) -> stopped(digests);
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

    /** What has come is shown, but where a question about all of it is still to be asked. */
    private void stopped(List<Digest> digests) {
        int samples = digests.stream().mapToInt(digest -> digest.outcome().samples()).sum();
        result.getChildren().add(Controls.wrapped(waiting.get() ? WORDS.say("run-block.stopped-before-asked", samples)
                : WORDS.say("run-block.stopped", samples), "muted"));
        if (!waiting.get()) {
            result.getChildren().add(shown(digests));
            open(digests);
        }
        buttons.getChildren().add(begin(WORDS.say("run-block.go-on"), WORDS.say("run-block.go-on-tip"),
                board.luck(run.id()), true));
    }

    private Region shown(List<Digest> digests) {
        return digests.size() == 1 ? new OneResult(digests.getFirst(), desk.verdictsHidden().getValue())
                : new ManyResults(digests, desk.verdictsHidden().getValue(), desk::openTree);
    }

    private void open(List<Digest> digests) {
        if (digests.size() == 1) {
            Button open = Controls.button(WORDS.say("run-block.open"), WORDS.say("run-block.open-tip"),
                    () -> desk.openTree(digests.getFirst()));
            open.setId("open-" + run.id());
            buttons.getChildren().add(open);
        }
    }

    private void done(List<Digest> digests) {
        if (waiting.get()) {
            result.getChildren().add(Controls.wrapped(WORDS.say("run-block.answer-first"),
                    "muted"));
            return;
        }
        result.getChildren().add(shown(digests));
        if (digests.stream().allMatch(digest -> RunMark.in(digest.run().run().attributes()).isEmpty())) {
            // Whoever looks for it in the list of runs finds it without the lesson's name.
            result.getChildren().add(Controls.wrapped(WORDS.say("run-block.was-there"), "muted", "small"));
        }
        open(digests);
        if (digests.stream().anyMatch(Digest::played)) {
            if (run.way().isBuiltIn()) {
                buttons.getChildren().add(begin(WORDS.say("run-block.live"), WORDS.say("run-block.live-tip"),
                        board.luck(run.id()) + 1, false));
            }
            return;
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

    /** The model that answered; before anybody has, the one that will. */
    private String model(Stand<List<Digest>> stand) {
        List<Digest> digests = switch (stand) {
            case Stand.Done<List<Digest>>(List<Digest> all) -> all;
            case Stand.Stopped<List<Digest>>(List<Digest> sofar) -> sofar;
            default -> List.of();
        };
        Plan.ModelName picked = desk.picked();
        String answered = digests.isEmpty() ? null : digests.getFirst().run().run().model();
        String name = answered != null ? answered : picked == null ? run.way().model() : picked.name();
        boolean recorded = isPlayed(digests, picked);
        how.setTooltip(recorded ? new Tooltip(WORDS.say("run-block.recorded-tip")) : null);
        return recorded ? WORDS.say("run-block.recorded", name) : name;
    }

    private boolean isPlayed(List<Digest> digests, Plan.@Nullable ModelName picked) {
        return digests.isEmpty() ? run.recording() != null && board.luck(run.id()) == 0 && picked == null
                : digests.getFirst().played();
    }

    private static String how(Part.Run run, String model) {
        StringBuilder how = new StringBuilder(run.way().technique().title());
        run.way().numbers().entrySet().stream().sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                .forEach(e -> how.append(" · ").append(e.getKey().title()).append(' ')
                        .append(Figures.number(e.getValue())));
        run.way().words().forEach((choice, word) -> how.append(" · ")
                .append(WORDS.say("run-block.choice", choice.title(), choice.shown(word))));
        if (run.way().scorer() != null) {
            how.append(" · ").append(WORDS.say("run-block.judged-by", Named.shown(run.way().scorer())));
        }
        return how.append(" · ").append(model).toString();
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
