package arborist.ui.samples;

import arborist.trace.AnswerReading;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Unjudged;
import arborist.ui.tree.Sign;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows one sample as a column of steps; a click on a step selects it in every view. */
final class ColumnCell extends ListCell<Column> {
    private static final Words WORDS = Words.of(ColumnCell.class);
    private static final int LONGEST = 60;
    private final SamplesPane pane;
    private final Consumer<Id> select;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    // Made once: new parts for each column that comes into sight are what makes scrolling slow.
    private final ScrollPane scroll = new ScrollPane();
    private final VBox body = new VBox(8);
    private static final StepBox.Said NOTHING =
            new StepBox.Said("", null, false, Sign.NONE, false, false, List.of(), false, "");
    private final ColumnHead head;
    private final Label common = Controls.wrapped("", "muted", "small");
    private final List<StepBox> boxes = new ArrayList<>();
    private final VBox steps = new VBox(6, common);
    private final Label found = Controls.wrapped("", "small");
    private final Label missed = Controls.wrapped("", "small", "warn-sign");
    private @Nullable Id painted;
    private final StepReach reach = new StepReach(scroll, steps, this::box);

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
        head = new ColumnHead(pane);
        scroll.setContent(steps);
        body.getChildren().addAll(head, scroll, new VBox(2, found, missed));
    }

    @Override
    protected void updateItem(@Nullable Column column, boolean empty) {
        super.updateItem(column, empty);
        setText(null);
        setGraphic(empty || column == null ? null : body(column));
        setAccessibleText(empty || column == null ? "" : spoken(column));
    }

    private VBox body(Column column) {
        int folded = pane.folded();
        StepBox.say(common, folded > 0 ? WORDS.say("column-cell.that-all-begin-with", folded) : "");
        Column first = pane.first();
        Alignment with = pane.alignment(column);
        int count = column.steps().size() - folded;
        while (boxes.size() < count) {
            StepBox box = new StepBox();
            int place = boxes.size();
            box.setOnMouseClicked(event -> {
                choose(place);
                event.consume();
            });
            boxes.add(box);
            steps.getChildren().add(box);
        }
        for (int i = 0; i < boxes.size(); i++) {
            StepBox.show(boxes.get(i), i < count);
            // Nothing of another sample stays in what is not shown.
            boxes.get(i).show(i < count ? said(column, folded + i, with, first) : NOTHING);
        }
        // The same sample stays where it was scrolled to, however often it is painted.
        double at = column.id().equals(painted) ? scroll.getVvalue() : 0;
        painted = column.id();
        scroll.setVvalue(at);
        reach.reach(column.id(), pane.meant(column));
        head.show(column);
        foot(column);
        if (!body.prefHeightProperty().isBound()) {
            body.prefHeightProperty().bind(getListView().heightProperty().subtract(34));
        }
        return body;
    }

    private @Nullable StepBox box(Id step) {
        Column column = getItem();
        int folded = pane.folded();
        for (int i = folded; column != null && i < column.steps().size() && i - folded < boxes.size(); i++) {
            if (column.steps().get(i).id().equals(step)) {
                return boxes.get(i - folded);
            }
        }
        return null;
    }

    /** A step of the column is chosen in every view. */
    private void choose(int place) {
        Column column = getItem();
        int step = pane.folded() + place;
        if (column != null && step < column.steps().size()) {
            getListView().requestFocus();
            getListView().getSelectionModel().select(getIndex());
            select.accept(column.steps().get(step).id());
        }
    }

    /** The answer, by which rule it was found, what stands around it or why there is none, and a right one that was missed. */
    private void foot(Column column) {
        AnswerReading reading = column.sample().reading();
        String answer = column.answer();
        List<String> parts = new ArrayList<>();
        parts.add(answer == null ? none(column.reread())
                : reading == null ? WORDS.say("column-cell.answer", answer)
                : WORDS.say("column-cell.answer-found", answer, rule(column.reread().rule().orElse(reading.rule()))));
        parts.addAll(around(column.reread()));
        StepBox.say(found, String.join(" · ", parts));
        StepBox.say(missed, pane.hidden() ? ""
                : column.voter().missed().map(m -> WORDS.say("column-cell.a-right-answer-stands", m)).orElse(""));
    }

    private static String none(Reread reread) {
        return reread.lack().map(lack -> WORDS.say("column-cell.no-answer-for", WORDS.of("column-cell.lack", lack)))
                .orElseGet(() -> WORDS.say("column-cell.no-answer-was-read"));
    }

    private static List<String> around(Reread reread) {
        List<String> parts = new ArrayList<>();
        if (reread.several() > 1) {
            parts.add(WORDS.say("column-cell.the-last-of", reread.several()));
        }
        if (reread.follows()) {
            parts.add(WORDS.say("column-cell.text-follows"));
        }
        return parts;
    }

    private static String rule(String name) {
        return switch (name) {
            case "person" -> WORDS.say("column-cell.read-by-a-person");
            case "mapped" -> WORDS.say("column-cell.as-the-file-says");
            default -> WORDS.say("column-cell.found-by", Kept.shown(name));
        };
    }

    private StepBox.Said said(Column column, int i, @Nullable Alignment with, @Nullable Column first) {
        Node node = column.steps().get(i);
        AnswerReading reading = column.sample().reading();
        boolean parts = with != null && first != null && i == with.parts();
        int there = with == null ? 0 : with.opposite(i);
        String instead = parts && first != null && there < first.steps().size()
                ? WORDS.say("column-cell.no-says", first.number(), cut(first.steps().get(there).text())) : "";
        return new StepBox.Said(pane.text(node),
                reading != null && node.id().equals(reading.thought()) ? reading : null,
                node.id().equals(pane.selected()),
                Sign.of(pane.hidden() ? Unjudged.of(node) : node),
                !pane.hidden() && node.outcome(Verdict.VALID) == Verdict.Outcome.NO,
                !pane.hidden() && i == firstLost(column), pane.labels().of(node), parts, instead);
    }

    /** Those after it are lost too: the words stand once, the sign at each. */
    private static int firstLost(Column column) {
        for (int i = 0; i < column.steps().size(); i++) {
            Sign sign = Sign.of(column.steps().get(i));
            if (sign == Sign.INVALID || sign == Sign.LOST) {
                return sign == Sign.LOST ? i : -1;
            }
        }
        return -1;
    }

    private static String cut(String text) {
        String line = SPACES.matcher(text.strip()).replaceAll(" ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }

    private String spoken(Column column) {
        String answer = column.answer();
        return (answer == null ? WORDS.say("column-cell.sample-silent", column.number())
                : WORDS.say("column-cell.sample", column.number(), answer))
                + around(column.reread()).stream().map(part -> ", " + part).collect(Collectors.joining())
                + (pane.hidden() || column.right() == Verdict.Outcome.UNDECIDED ? ""
                        : column.voter().luck().isPresent() ? WORDS.say("column-cell.by-luck")
                        : column.right() == Verdict.Outcome.YES ? WORDS.say("column-cell.right")
                        : WORDS.say("column-cell.wrong"))
                + pane.labels().spoken(column);
    }
}
