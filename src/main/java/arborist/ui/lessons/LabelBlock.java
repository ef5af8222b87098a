package arborist.ui.lessons;

import arborist.label.Rating;
import arborist.lesson.Part;
import arborist.trace.Score;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.tree.Sign;
import arborist.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The class labels the steps of a solution one by one; once all are labelled it sees what the scorer and the exact verifier say. */
final class LabelBlock extends VBox {
    private static final Words WORDS = Words.of(LabelBlock.class);
    private final Board board;
    private final Part.Label part;
    private final Desk desk;
    private final VBox rows = new VBox(4);
    private final Label told = Controls.wrapped("", "muted");
    private final Button reveal;
    private final ChangeListener<Object> look = (o, before, now) -> begin();
    private @Nullable HandMarks marks;

    LabelBlock(Board board, Part.Label part, Desk desk) {
        super(6);
        this.board = board;
        this.part = part;
        this.desk = desk;
        reveal = Controls.button(WORDS.say("label-block.show", part.scorer()), WORDS.say("label-block.show-tip"),
                this::judge);
        reveal.setId("reveal-" + part.run());
        reveal.getStyleClass().add("accent");
        setId("label-" + part.run());
        getStyleClass().addAll("lesson-block");
        getChildren().addAll(Controls.label(WORDS.say("label-block.heading"), "heading"), rows, told, reveal);
        board.run(part.run()).addListener(new WeakChangeListener<>(look));
        begin();
    }

    private Optional<Digest> digest() {
        return board.run(part.run()).get() instanceof Stand.Done<List<Digest>>(List<Digest> digests)
                ? digests.stream().findFirst() : Optional.empty();
    }

    private List<Digest.Step> steps() {
        return marks == null ? List.of() : marks.digest().steps();
    }

    private void begin() {
        marks = digest().map(digest -> board.marks(part.run(), digest)).orElse(null);
        show();
    }

    private void show() {
        rows.getChildren().clear();
        for (int i = 0; i < steps().size(); i++) {
            rows.getChildren().add(row(i));
        }
        boolean judged = marks != null && marks.judged() != null;
        reveal.setVisible(!judged && !steps().isEmpty());
        reveal.setManaged(reveal.isVisible());
        told.setText(judged ? agreement() : steps().isEmpty() ? WORDS.say("label-block.run-first") : "");
        if (!judged) {
            ask();
        }
    }

    /** Whether all steps were labelled by now. */
    private void ask() {
        boolean whole = marks != null && marks.isWhole();
        reveal.setDisable(!whole);
        if (!whole && !steps().isEmpty()) {
            told.setText(WORDS.say("label-block.say-of-each"));
        } else if (whole) {
            told.setText("");
        }
    }

    private HBox row(int at) {
        Label text = Controls.wrapped(steps().get(at).node().text().strip(), "lesson-step");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(6, text);
        row.setAlignment(Pos.CENTER_LEFT);
        if (marks == null || marks.judged() == null) {
            ToggleGroup group = new ToggleGroup();
            for (Rating rating : List.of(Rating.GOOD, Rating.NEUTRAL, Rating.BAD)) {
                row.getChildren().add(toggle(at, rating, group));
            }
        } else {
            String score = score(at).map(s -> String.format(WORDS.language(), "%.2f", s.value())).orElse("–");
            row.getChildren().addAll(column(WORDS.say("label-block.you", word(marks.rating(at)))),
                    column(part.scorer() + ": " + score),
                    exact(steps().get(at)));
        }
        return row;
    }

    /** With the sign that the step has in the tree; one that is neither good nor bad by it has a question mark. */
    private static Label exact(Digest.Step step) {
        Sign sign = StepSigns.sign(step.node(), false);
        boolean known = step.good() != Verdict.Outcome.UNDECIDED && !sign.glyph.isEmpty();
        Label label = column(WORDS.say("label-block.exact", known ? sign.glyph : switch (step.good()) {
            case YES -> "✓";
            case NO -> "✗";
            case UNDECIDED -> "?";
        }));
        return known ? Controls.describe(label, WORDS.say("label-block.exact", sign.words()), sign.words()) : label;
    }

    private static Label column(String words) {
        Label label = Controls.label(words, "chip");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private ToggleButton toggle(int at, Rating rating, ToggleGroup group) {
        ToggleButton button = new ToggleButton(word(rating));
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(marks != null && marks.rating(at) == rating);
        button.setOnAction(e -> {
            button.setSelected(true);
            say(at, rating);
        });
        return Controls.describe(button, WORDS.say("label-block.step-is", at + 1, word(rating)),
                WORDS.say("label-block.label-tip", word(rating)));
    }

    /** The label takes the place of what was said of the step before. */
    private void say(int at, Rating rating) {
        HandMarks now = marks;
        if (now != null && now.rating(at) != rating) {
            arborist.trace.Label label = desk.labels().label(steps().get(at).node(), rating);
            Fx.then(desk.labels().keep(now.digest().run().run().problem(), label, now.label(at)), receipt -> {},
                    told::setText);
            now.say(at, label);
            ask();
        }
    }

    private static String word(Rating rating) {
        return switch (rating) {
            case GOOD -> WORDS.say("label-block.good");
            case NEUTRAL -> WORDS.say("label-block.okay");
            case BAD -> WORDS.say("label-block.bad");
            case UNSURE, MISSING -> "–";
        };
    }

    private void judge() {
        HandMarks now = marks;
        if (now == null) {
            return;
        }
        reveal.setDisable(true);
        told.setText(WORDS.say("label-block.judging"));
        Fx.then(desk.labels().judge(now.digest(), steps().getLast().node().id(), part.scorer()), tree -> {
            now.judge(tree);
            if (now.equals(marks)) {
                show();
            }
        }, sentence -> {
            if (now.equals(marks)) {
                ask();
                told.setText(sentence);
            }
        });
    }

    private Optional<Score> score(int at) {
        Tree tree = marks == null ? null : marks.judged();
        return tree == null ? Optional.empty() : HandLabels.score(tree, steps().get(at).node().id(), part.scorer());
    }

    /** On how many steps the class and the scorer agree with the exact verifier. */
    private String agreement() {
        List<Integer> known = IntStream.range(0, steps().size()).boxed()
                .filter(i -> steps().get(i).good() != Verdict.Outcome.UNDECIDED).toList();
        long mine = known.stream().filter(i -> marks != null && marks.rating(i) == Rating.BAD == isBad(i)).count();
        long scorer = known.stream().filter(i -> score(i).filter(s -> s.share() < 0.5 == isBad(i)).isPresent()).count();
        return known.isEmpty() ? WORDS.say("label-block.no-verdict")
                : WORDS.say("label-block.agreement", mine, known.size(), part.scorer(), scorer);
    }

    private boolean isBad(int at) {
        return steps().get(at).good() == Verdict.Outcome.NO;
    }
}
