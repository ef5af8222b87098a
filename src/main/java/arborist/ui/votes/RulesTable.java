package arborist.ui.votes;

import arborist.ui.kit.Controls;
import arborist.ui.kit.RunNames;
import arborist.ui.kit.VoteWords;
import arborist.vote.set.Outcome;
import arborist.vote.set.SetFigures;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** What every rule comes to over the set. */
final class RulesTable extends GridPane {
    private static final Words WORDS = Words.of(RulesTable.class);
    /** The share of its line that a rule's name needs beside the figures, before it takes a line of its own. */
    private static final double LEAST = 0.5;

    private final List<Label> names = new ArrayList<>();
    private @Nullable SetFigures shown;
    private boolean narrow;
    /** What the figures take beside the names, in letters: below them they are smaller, which must not bring them up again. */
    private double figuresEm;
    /** Of names and figures beside each other; there are fewer where they stand below. */
    private int columnsBeside;

    RulesTable() {
        super(10, 4);
        setId("votes-rules");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(name);
    }

    void show(SetFigures figures) {
        shown = figures;
        fill();
    }

    /** In large type there is no room for the names beside their figures. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double letter = names.stream().mapToDouble(name -> name.getFont().getSize()).max().orElse(1);
        if (!narrow) {
            figuresEm = figuresWidth() / letter;
            columnsBeside = getColumnCount();
        }
        double room = getWidth() - columnsBeside * getHgap() - figuresEm * letter;
        boolean now = room < LEAST * names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0);
        if (now != narrow) {
            narrow = now;
            Platform.runLater(this::fill);
        }
    }

    private double figuresWidth() {
        double all = 0;
        for (int column = 1; column < getColumnCount(); column++) {
            int at = column;
            all += getManagedChildren().stream().filter(child -> getColumnIndex(child) == at)
                    .mapToDouble(child -> child.prefWidth(-1)).max().orElse(0);
        }
        return all;
    }

    private void fill() {
        getChildren().clear();
        names.clear();
        if (shown != null) {
            fill(shown);
        }
    }

    /** A name, and as many columns of figures. */
    private void columns(int figures) {
        while (getColumnConstraints().size() > 1 + figures) {
            getColumnConstraints().removeLast();
        }
        while (getColumnConstraints().size() < 1 + figures) {
            ColumnConstraints figure = new ColumnConstraints();
            figure.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(figure);
        }
    }

    private void fill(SetFigures figures) {
        // Where the names take lines of their own, so do the tokens.
        boolean tokens = figures.tokensMean().isPresent() && !narrow;
        int columns = narrow ? 4 : tokens ? 6 : 5;
        columns(columns - 1);
        long mean = Math.round(figures.tokensMean().orElse(0));
        addRow(0, narrow ? new Label() : head(WORDS.say("rules-table.rule"), WORDS.say("rules-table.how-it-is-chosen")),
                head(WORDS.say("rules-table.right"), WORDS.say("rules-table.won-without-a-tie")),
                head(WORDS.say("rules-table.tied"), WORDS.say("rules-table.shares-the-first-place")),
                head(WORDS.say("rules-table.after-ties"), WORDS.say("rules-table.right-once-broken")));
        if (!narrow) {
            add(head(WORDS.say("rules-table.of"), WORDS.say("rules-table.votes-judged")), 4, 0);
        }
        if (tokens) {
            add(head(WORDS.say("rules-table.tokens"), WORDS.say("rules-table.tokens-of-a-problem")), 5, 0);
        }
        int at = 1;
        for (Map.Entry<String, Outcome> rule : figures.rules().entrySet()) {
            Outcome outcome = rule.getValue();
            String refused = figures.refused().get(rule.getKey());
            if (refused != null) {
                Label words = Controls.wrapped(VoteWords.rule(rule.getKey()) + ": " + refused, "muted", "small");
                add(words, 0, at++, columns, 1);
            } else if (outcome.of() > 0) {
                Label name = Controls.wrapped(name(figures, rule.getKey()));
                if (figures.oracles() > 0) {
                    name.setTooltip(new Tooltip(means(figures)));
                }
                names.add(name);
                add(name, 0, narrow ? at++ : at, narrow ? columns : 1, 1);
                List<Label> row = new ArrayList<>(List.of(share(outcome.right(), outcome.of()), number(outcome.tied()),
                        share(outcome.rightBroken(), outcome.of())));
                if (!narrow) {
                    row.add(number(outcome.of()));
                }
                if (tokens) {
                    row.add(number(mean));
                }
                figures(at++, row);
                if (narrow) {
                    add(alone(outcome, figures.tokensMean().isPresent() ? mean : -1), 0, at++, columns, 1);
                }
            }
        }
        getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(l -> !l.isWrapText()).forEach(l -> l.setMinWidth(USE_PREF_SIZE));
    }

    /** What else there is to know, in words; tokens are negative where nobody counted them. */
    private static Label alone(Outcome outcome, long tokens) {
        String of = WORDS.say("rules-table.of-alone", outcome.of());
        Label alone = Controls.wrapped(
                tokens < 0 ? of : of + " · " + WORDS.say("rules-table.tokens-alone", tokens), "muted", "small");
        return Controls.describe(alone, alone.getText(), WORDS.say("rules-table.votes-judged")
                + (tokens < 0 ? "" : "\n" + WORDS.say("rules-table.tokens-of-a-problem")));
    }

    private void figures(int row, List<Label> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (narrow) {
                figures.get(i).getStyleClass().add("small");
            }
            add(figures.get(i), i + 1, row);
        }
    }

    /** In words, for a screen reader. */
    static List<String> words(SetFigures figures) {
        String tokens = figures.tokensMean().isEmpty() ? ""
                : WORDS.say("rules-table.with-tokens", Math.round(figures.tokensMean().getAsDouble()));
        return figures.rules().entrySet().stream().filter(r -> r.getValue().of() > 0)
                .map(r -> WORDS.say("rules-table.of-right-tied", name(figures, r.getKey()), r.getValue().right(),
                        r.getValue().of(), r.getValue().tied()) + tokens)
                .toList();
    }

    /** Every rule looks at all samples, so those of a run that reads the known answer count in each. */
    private static String name(SetFigures figures, String rule) {
        return VoteWords.rule(rule) + (figures.oracles() > 0 ? " · " + RunNames.oracle() : "");
    }

    static String means(SetFigures figures) {
        return WORDS.say("rules-table.oracle-samples", figures.oracles());
    }

    private static Node head(String name, String tip) {
        return Controls.describe(Controls.label(name, "muted", "small"), name, tip);
    }

    private static Label number(long value) {
        return Controls.label(String.format(WORDS.language(), "%,d", value));
    }

    private static Label share(int part, int of) {
        Label share = Controls
                .label(WORDS.say("rules-table.share", String.format(WORDS.language(), "%.1f", 100.0 * part / of)));
        String words = WORDS.say("rules-table.part-of", part, of);
        return Controls.describe(share, words, words);
    }
}
