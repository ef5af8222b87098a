package arborist.ui.samples;

import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Verdict;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.List;
import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Two samples as a difference: steps that say the same stand in one row, and the words in which they differ are marked. */
final class DifferencePane extends ScrollPane {
    private static final Words WORDS = Words.of(DifferencePane.class);
    private final Looking looking;
    private @Nullable Column left;
    private @Nullable Column right;

    DifferencePane(Looking looking) {
        this.looking = looking;
        setId("samples-difference");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("quiet");
        Controls.explain(this, WORDS.say("difference-pane.two-samples"),
                WORDS.say("difference-pane.the-arrow-keys-scroll"));
        looking.lineupProperty().addListener((o, before, now) -> look());
        looking.chosenProperty().addListener((o, before, now) -> look());
        looking.pinnedProperty().addListener((o, before, now) -> look());
        looking.columnsProperty().addListener((o, before, now) -> look());
        looking.shown().verdictsHiddenProperty().addListener((o, before, now) -> {
            left = null;
            look();
        });
        visibleProperty().addListener((o, before, now) -> look());
    }

    /** The pinned sample, else the first that is shown, beside the chosen one, else one of another answer. */
    private void look() {
        if (!isVisible()) {
            return;
        }
        List<Column> all = looking.columnsProperty().get();
        Column chosen = looking.chosenProperty().get();
        Column first = all.stream().filter(c -> looking.pinnedProperty().get().contains(c.id())).findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
        Column second = chosen != null && !chosen.equals(first) ? chosen
                : other(all, first);
        if (Objects.equals(first, left) && Objects.equals(second, right)) {
            return;
        }
        left = first;
        right = second;
        setContent(first == null || second == null
                ? Controls.wrapped(WORDS.say("difference-pane.there-is-only-one"), "muted",
                        "set-head")
                : grid(first, second));
    }

    /** A right one of another answer where that may be seen, else any of another answer, else any other. */
    private @Nullable Column other(List<Column> all, @Nullable Column first) {
        List<Column> others = all.stream().filter(c -> first != null && c.group() != first.group()).toList();
        return others.stream().filter(c -> !looking.hidden() && c.right() == Verdict.Outcome.YES).findFirst()
                .or(() -> others.stream().findFirst())
                .or(() -> all.stream().filter(c -> !c.equals(first)).findFirst()).orElse(null);
    }

    private GridPane grid(Column a, Column b) {
        GridPane grid = new GridPane(10, 6);
        grid.getStyleClass().add("difference");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, head(a), head(b));
        Alignment pairs = Alignment.of(a.told().gists(), b.told().gists());
        int row = 1;
        int here = 0;
        int there = 0;
        while (here < a.steps().size() || there < b.steps().size()) {
            int from = here;
            while (here < a.steps().size() && pairs.partner().get(here) < 0) {
                here++;
            }
            int partner = here < a.steps().size() ? pairs.partner().get(here) : b.steps().size();
            List<Node> left = a.steps().subList(from, here);
            List<Node> right = b.steps().subList(there, partner);
            boolean answers = here == a.steps().size() && answers(left) && answers(right);
            int tail = answers ? 1 : 0;
            row = apart(grid, row, left.subList(0, left.size() - tail), right.subList(0, right.size() - tail));
            if (answers) {
                // Whatever led to them, the two answers belong side by side.
                row = apart(grid, row, List.of(left.getLast()), List.of(right.getLast()));
            }
            there = partner;
            if (here < a.steps().size()) {
                WordDifference words = WordDifference.of(text(a, here++), text(b, there++));
                grid.addRow(row++, step(words.left(), "", false), step(words.right(), "", false));
            }
        }
        return grid;
    }

    /** Whether they end with an answer. */
    private static boolean answers(List<Node> steps) {
        return !steps.isEmpty() && steps.getLast().thought().kind().equals(Kind.ANSWER);
    }

    /** Steps that have nothing in common, side by side as far as both sides have some. */
    private static int apart(GridPane grid, int from, List<Node> left, List<Node> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String a = i < left.size() ? left.get(i).text().stripTrailing() : "";
            String b = i < right.size() ? right.get(i).text().stripTrailing() : "";
            if (i < left.size() && i < right.size()) {
                WordDifference words = WordDifference.of(a, b);
                grid.addRow(from + i, step(words.left(), "", true), step(words.right(), "", true));
            } else {
                grid.add(
                        step(List.of(new WordDifference.Piece(a + b, false)), WORDS.say("difference-pane.only-here"),
                                true),
                        i < left.size() ? 0 : 1, from + i);
            }
        }
        return from + Math.max(left.size(), right.size());
    }

    private static String text(Column column, int step) {
        return column.steps().get(step).text().stripTrailing();
    }

    private Label head(Column column) {
        String answer = column.answer();
        String right = looking.hidden() ? "" : switch (column.right()) {
            case YES -> "✓ ";
            case NO -> "✗ ";
            case UNDECIDED -> "";
        };
        String run = column.run().isEmpty() ? "" : " · " + column.run();
        return Controls.wrapped(answer == null ? WORDS.say("difference-pane.head-silent", column.number(), run)
                : WORDS.say("difference-pane.head", column.number(), run, right + answer), "strong");
    }

    private static VBox step(List<WordDifference.Piece> pieces, String chip, boolean alone) {
        TextFlow flow = new TextFlow();
        for (WordDifference.Piece piece : pieces) {
            flow.getChildren().add(text(piece.text(), piece.differs() && !piece.text().isBlank()));
        }
        VBox box = new VBox(3, flow);
        box.getStyleClass().add("sample-step");
        if (alone) {
            box.getStyleClass().add("alone");
        }
        if (!chip.isEmpty()) {
            box.getChildren().add(Controls.label(chip, "chip", "warn"));
        }
        GridPane.setValignment(box, VPos.TOP);
        return box;
    }

    /** Words that differ are marked as text, so that they wrap like all others. */
    private static Text text(String words, boolean differs) {
        Text text = new Text(words);
        text.getStyleClass().add(differs ? "differing-text" : "sample-text");
        return text;
    }
}
