package arborist.ui.lessons;

import arborist.lesson.Problems;
import arborist.lesson.measure.Draws;
import arborist.lesson.measure.Grower;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.task.Tasks;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * The first thing to do: one question, asked of the built-in model twice, to be answered at once and after its steps. It needs neither a
 * session nor a network, and every token is sampled.
 */
public final class FirstLook extends VBox {
    private static final Words WORDS = Words.of(FirstLook.class);
    private static final String FIRST = "17 + 4 * (9 - 3) - 25";
    private static final List<Integer> LEVELS = List.of(3, 4, 5);
    private static final Executor WORK = work -> Thread.ofPlatform().daemon().name("first-look").start(work);

    private final Grower grower;
    private final Label question = Controls.wrapped(FIRST, "lesson-question");
    private final Button ask;
    private final Column direct = new Column(WORDS.say("first-look.direct"), "direct");
    private final Column chain = new Column(WORDS.say("first-look.steps"), "cot");
    private long luck = 1;
    private int asked;
    private Runnable both = () -> {};

    /** @param em the size of text in pixels */
    public FirstLook(Teaching teaching, DoubleSupplier em) {
        super(8);
        grower = new Grower(teaching.runners());
        setId("first-look");
        getStyleClass().addAll("lesson-block", "first-look");
        ask = Controls.button(WORDS.say("first-look.ask"),
                WORDS.say("first-look.ask-tip"),
                this::ask);
        ask.setId("first-look-ask");
        ask.getStyleClass().add("accent");
        Button other =
                Controls.button(WORDS.say("first-look.other"), WORDS.say("first-look.other-tip"), this::draw);
        other.setId("first-look-other");
        FlowPane buttons = new FlowPane(8, 6, ask, other);
        getChildren().addAll(Controls.label(WORDS.say("first-look.heading"), "heading"),
                Controls.wrapped(WORDS.say("first-look.title"), "title"), question, buttons,
                new SideBySide(List.of(direct, chain), 18, em));
    }

    public Node first() {
        return ask;
    }

    /**
     * Asks as a click on the button does.
     *
     * @param answered runs once both answers are there
     */
    public void ask(Runnable answered) {
        both = answered;
        ask.fire();
    }

    private void draw() {
        long seed = ++luck + RandomGenerator.getDefault().nextInt(1 << 20);
        Problems.Drawn drawn = new Problems.Drawn("arithmetic", LEVELS, 1, Problems.Kinds.ALL, seed);
        // What is still being answered belongs to the question before.
        int number = ++asked;
        Fx.then(CompletableFuture.supplyAsync(() -> Draws.of(drawn), WORK), made -> {
            if (number != asked) {
                return;
            }
            question.setText(made.getFirst().question());
            direct.clear();
            chain.clear();
            ask.requestFocus();
        }, direct::fail);
    }

    private void ask() {
        int number = ++asked;
        String text = question.getText();
        for (Column column : List.of(direct, chain)) {
            column.busy();
            Fx.then(CompletableFuture.supplyAsync(() -> grow(text, column.strategy), WORK), digest -> {
                if (number == asked) {
                    column.show(digest);
                    if (direct.answered && chain.answered) {
                        both.run();
                    }
                }
            }, sentence -> {
                if (number == asked) {
                    column.fail(sentence);
                }
            });
        }
    }

    private Digest grow(String text, String strategy) {
        Technique technique = Techniques.named(strategy).orElseThrow();
        String task = Tasks.standard().of(text).name();
        Parameters parameters = Techniques.defaults(technique, task);
        Plan plan = new Plan(strategy, task, new Plan.ModelName("sapling", Plan.BUILT_IN, null), null, 1L, null, null,
                Plan.Limits.NONE, parameters);
        try {
            Grower.Grown grown = grower.grow(text, null, plan);
            return Digest.of(grown.tree(), grown.run());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    /** One of the two answers. */
    private static final class Column extends VBox {
        private final String strategy;
        private final String title;
        private boolean answered;

        Column(String title, String strategy) {
            super(4);
            this.strategy = strategy;
            this.title = title;
            setId("first-look-" + strategy);
            getStyleClass().add("first-look-column");
            clear();
        }

        final void clear() {
            answered = false;
            getChildren().setAll(Controls.wrapped(title, "strong"),
                    Controls.wrapped(WORDS.say("first-look.not-asked-yet"), "muted"));
        }

        void busy() {
            answered = false;
            ProgressIndicator busy = new ProgressIndicator();
            busy.setPrefSize(18, 18);
            busy.setAccessibleText(WORDS.say("first-look.busy"));
            getChildren().setAll(Controls.wrapped(title, "strong"), busy);
        }

        void show(Digest digest) {
            answered = true;
            getChildren().setAll(Controls.wrapped(title, "strong"), new OneResult(digest, false));
        }

        void fail(String sentence) {
            getChildren().setAll(Controls.wrapped(title, "strong"), Controls.wrapped(sentence, "wrong-sign"));
        }
    }
}
