package arborist.ui.samples;

import arborist.trace.AnswerReading;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.vote.Ballot;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Shows one sample as a column of steps; a click on a step selects it in every view. */
final class ColumnCell extends ListCell<Column> {
    private static final Words WORDS = Words.of(ColumnCell.class);
    private static final int LONGEST = 60;
    private final SamplesPane pane;
    private final Consumer<Id> select;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    // Made once: a new scroll pane for each column that comes into sight is what makes scrolling slow.
    private final ScrollPane scroll = new ScrollPane();
    private final VBox body = new VBox(8);
    private @Nullable Id painted;

    ColumnCell(SamplesPane pane, Consumer<Id> select) {
        this.pane = pane;
        this.select = select;
        getStyleClass().add("sample-cell");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body.setStyle("-fx-pref-width: 17em; -fx-max-width: 17em;");
        body.setMinHeight(0);
    }

    @Override
    protected void updateItem(@Nullable Column column, boolean empty) {
        super.updateItem(column, empty);
        setText(null);
        setGraphic(empty || column == null ? null : body(column));
        setAccessibleText(empty || column == null ? "" : spoken(column));
    }

    private VBox body(Column column) {
        VBox steps = new VBox(6);
        int folded = pane.folded();
        if (folded > 0) {
            steps.getChildren().add(
                    Controls.wrapped(WORDS.say("column-cell.that-all-begin-with", folded), "muted", "small"));
        }
        Column first = pane.first();
        Alignment with = pane.alignment(column);
        for (int i = folded; i < column.steps().size(); i++) {
            steps.getChildren().add(step(column, i, with, first));
        }
        // The same sample stays where it was scrolled to, however often it is painted.
        double at = column.id().equals(painted) ? scroll.getVvalue() : 0;
        painted = column.id();
        scroll.setContent(steps);
        scroll.setVvalue(at);
        body.getChildren().setAll(head(column), scroll, foot(column));
        if (!body.prefHeightProperty().isBound()) {
            body.prefHeightProperty().bind(getListView().heightProperty().subtract(34));
        }
        return body;
    }

    private VBox head(Column column) {
        Label number = Controls.label(WORDS.say("column-cell.no", column.number()), "strong");
        FlowPane signs = new FlowPane(8, 4, number);
        if (!pane.hidden() && column.right() != Verdict.Outcome.UNDECIDED) {
            boolean right = column.right() == Verdict.Outcome.YES;
            signs.getChildren().add(right ? Controls.label(WORDS.say("column-cell.sign-right"), "chip", "good")
                    : Controls.label(WORDS.say("column-cell.sign-wrong"), "chip", "bad"));
        }
        Ballot.Standing standing = column.voter().ballot().standing();
        if (standing != Ballot.Standing.VOTES) {
            signs.getChildren().add(Controls.label(standing.words(), "chip", "warn"));
        }
        if (pane.pinned(column)) {
            signs.getChildren().add(Controls.label(WORDS.say("column-cell.pinned"), "chip"));
        }
        signs.getChildren().add(Controls.label(size(column), "muted", "small"));
        VBox head = new VBox(2, signs);
        List<Label> said = pane.labels().of(column);
        if (!said.isEmpty()) {
            FlowPane chips = new FlowPane(4, 4);
            chips.getChildren().setAll(said);
            head.getChildren().add(chips);
        }
        if (!column.run().isEmpty()) {
            Label run = Controls.label(column.run(), "muted", "small");
            Controls.describe(run, column.run(), column.run());
            head.getChildren().add(run);
        }
        return head;
    }

    private static String size(Column column) {
        int steps = column.steps().size();
        String words = WORDS.say("column-cell.steps", steps);
        if (column.voter().tokens().isPresent()) {
            words += " · " + WORDS.say("column-cell.tokens", column.voter().tokens().getAsLong());
        }
        return column.score().isPresent()
                ? words + " · " + WORDS.say("column-cell.score",
                        String.format(WORDS.language(), "%.2f", column.score().getAsDouble()))
                : words;
    }

    /** The answer, by which rule it was found, and a right one that was missed. */
    private VBox foot(Column column) {
        AnswerReading reading = column.sample().reading();
        String answer = column.answer();
        VBox foot = new VBox(2, Controls.wrapped(answer == null ? WORDS.say("column-cell.no-answer-was-read")
                : reading == null ? WORDS.say("column-cell.answer", answer)
                : WORDS.say("column-cell.answer-found", answer, rule(reading.rule())),
                "small"));
        if (!pane.hidden()) {
            column.voter().missed().ifPresent(missed -> foot.getChildren().add(
                    Controls.wrapped(WORDS.say("column-cell.a-right-answer-stands", missed), "small", "warn-sign")));
        }
        return foot;
    }

    private static String rule(String name) {
        return switch (name) {
            case "person" -> WORDS.say("column-cell.read-by-a-person");
            case "mapped" -> WORDS.say("column-cell.as-the-file-says");
            default -> WORDS.say("column-cell.found-by", name);
        };
    }

    private VBox step(Column column, int i, @Nullable Alignment with, @Nullable Column first) {
        Node node = column.steps().get(i);
        TextFlow words = words(node, column.sample().reading());
        VBox box = new VBox(3, words);
        box.getStyleClass().add("sample-step");
        if (node.id().equals(pane.selected())) {
            box.getStyleClass().add("selected");
        }
        boolean wrong = !pane.hidden() && node.outcome(Verdict.VALID) == Verdict.Outcome.NO;
        if (wrong) {
            box.getStyleClass().add("wrong");
            box.getChildren().add(Controls.label(WORDS.say("column-cell.not-valid"), "chip", "bad"));
        }
        box.getChildren().addAll(pane.labels().of(node));
        if (with != null && first != null && i == with.parts()) {
            box.getChildren().add(Controls.label(WORDS.say("column-cell.parts-here"), "chip", "warn"));
            int there = with.opposite(i);
            if (there < first.steps().size()) {
                String says = cut(first.steps().get(there).text());
                box.getChildren().add(
                        Controls.wrapped(WORDS.say("column-cell.no-says", first.number(), says), "muted", "small"));
            }
        }
        box.setOnMouseClicked(event -> {
            getListView().requestFocus();
            getListView().getSelectionModel().select(getIndex());
            select.accept(node.id());
            event.consume();
        });
        return box;
    }

    private static String cut(String text) {
        String line = SPACES.matcher(text.strip()).replaceAll(" ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }

    /** The text, with the answer marked where it was found. */
    private TextFlow words(Node node, @Nullable AnswerReading reading) {
        // A line break at its end would be an empty line in the box.
        String text = pane.text(node).stripTrailing();
        if (reading == null || !node.id().equals(reading.thought()) || reading.to() > text.length()
                || reading.from() >= reading.to()) {
            return new TextFlow(plain(text));
        }
        Label answer = Controls.label(text.substring(reading.from(), reading.to()), "answer-mark");
        return new TextFlow(plain(text.substring(0, reading.from())), answer, plain(text.substring(reading.to())));
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("sample-text");
        return text;
    }

    private String spoken(Column column) {
        String answer = column.answer();
        return (answer == null ? WORDS.say("column-cell.sample-silent", column.number())
                : WORDS.say("column-cell.sample", column.number(), answer))
                + (pane.hidden() || column.right() == Verdict.Outcome.UNDECIDED ? ""
                        : column.right() == Verdict.Outcome.YES ? WORDS.say("column-cell.right")
                        : WORDS.say("column-cell.wrong"))
                + pane.labels().spoken(column);
    }
}
