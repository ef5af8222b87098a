package arborist.ui.lessons;

import arborist.label.Rating;
import arborist.lesson.Part;
import arborist.trace.Score;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private List<Digest.Step> steps = List.of();
    private @Nullable Rating[] said = {};
    private @Nullable Tree judged;

    LabelBlock(Board board, Part.Label part, Desk desk) {
        super(6);
        this.board = board;
        this.part = part;
        this.desk = desk;
        reveal = Controls.button(WORDS.say("label-block.show", part.scorer()),
                WORDS.say("label-block.show-tip"), this::judge);
        reveal.setId("reveal-" + part.run());
        reveal.getStyleClass().add("accent");
        setId("label-" + part.run());
        getStyleClass().addAll("lesson-block");
        getChildren().addAll(Controls.label(WORDS.say("label-block.heading"), "heading"), rows, told, reveal);
        board.run(part.run()).addListener((o, before, now) -> begin());
        begin();
    }

    private Optional<Digest> digest() {
        return board.run(part.run()).get() instanceof Stand.Done<List<Digest>>(List<Digest> digests)
                ? digests.stream().findFirst() : Optional.empty();
    }

    private void begin() {
        steps = digest().map(Digest::steps).orElse(List.of());
        said = new Rating[steps.size()];
        judged = null;
        show();
    }

    private void show() {
        rows.getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            rows.getChildren().add(row(i));
        }
        boolean all = !steps.isEmpty() && Arrays.stream(said).noneMatch(r -> r == null);
        reveal.setDisable(!all);
        reveal.setVisible(judged == null && !steps.isEmpty());
        reveal.setManaged(reveal.isVisible());
        told.setText(steps.isEmpty() ? WORDS.say("label-block.run-first")
                : judged != null ? agreement() : all ? "" : WORDS.say("label-block.say-of-each"));
    }

    private HBox row(int at) {
        Label text = Controls.wrapped(steps.get(at).node().text().strip(), "lesson-step");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(6, text);
        row.setAlignment(Pos.CENTER_LEFT);
        if (judged == null) {
            ToggleGroup group = new ToggleGroup();
            for (Rating rating : List.of(Rating.GOOD, Rating.NEUTRAL, Rating.BAD)) {
                row.getChildren().add(toggle(at, rating, group));
            }
        } else {
            Rating mine = said[at] == null ? Rating.MISSING : said[at];
            String score = score(at).map(s -> String.format(Locale.ROOT, "%.2f", s.value())).orElse("–");
            row.getChildren().addAll(column(WORDS.say("label-block.you", word(mine))), column(part.scorer() + ": " + score),
                    column(WORDS.say("label-block.exact", switch (steps.get(at).valid()) {
                        case YES -> "✓";
                        case NO -> "✗";
                        case UNDECIDED -> "?";
                    })));
        }
        return row;
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
        button.setSelected(said[at] == rating);
        button.setOnAction(e -> {
            said[at] = rating;
            digest().ifPresent(d -> Fx.then(
                    desk.labels().keep(d.run().run().problem(), steps.get(at).node(), rating), receipt -> {},
                    told::setText));
            boolean all = Arrays.stream(said).noneMatch(r -> r == null);
            reveal.setDisable(!all);
            told.setText(all ? "" : WORDS.say("label-block.say-of-each"));
        });
        return Controls.describe(button, WORDS.say("label-block.step-is", at + 1, word(rating)),
                WORDS.say("label-block.label-tip", word(rating)));
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
        Digest digest = digest().orElse(null);
        if (digest == null) {
            return;
        }
        reveal.setDisable(true);
        told.setText(WORDS.say("label-block.judging"));
        Fx.then(desk.labels().judge(digest, steps.getLast().node().id(), part.scorer()), tree -> {
            judged = tree;
            show();
        }, sentence -> {
            reveal.setDisable(false);
            told.setText(sentence);
        });
    }

    private Optional<Score> score(int at) {
        Tree tree = judged;
        return tree == null ? Optional.empty() : HandLabels.score(tree, steps.get(at).node().id(), part.scorer());
    }

    /** On how many steps the class and the scorer agree with the exact verifier. */
    private String agreement() {
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).valid() != Verdict.Outcome.UNDECIDED) {
                known.add(i);
            }
        }
        long mine = known.stream().filter(i -> said[i] == Rating.BAD == (steps.get(i).valid() == Verdict.Outcome.NO))
                .count();
        long scorer = known.stream().filter(i -> score(i).filter(
                s -> s.share() < 0.5 == (steps.get(i).valid() == Verdict.Outcome.NO)).isPresent()).count();
        return known.isEmpty() ? WORDS.say("label-block.no-verdict")
                : WORDS.say("label-block.agreement", mine, known.size(), part.scorer(), scorer);
    }
}
