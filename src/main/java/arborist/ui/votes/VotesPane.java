package arborist.ui.votes;

import arborist.trace.Id;
import arborist.ui.kit.Controls;
import arborist.ui.kit.EmptyNote;
import arborist.ui.kit.Flow;
import arborist.ui.kit.Roomy;
import arborist.ui.kit.VoteWords;
import arborist.vote.Rules;
import arborist.vote.set.ProblemFigures;
import arborist.vote.why.Loss;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The votes of a session: a row for each problem, found and sifted by why votes were lost. */
public final class VotesPane extends StackPane {
    private static final Words WORDS = Words.of(VotesPane.class);
    private static final String OWN = "";
    /** Lost votes first, the cheapest to rescue before; then won ones, the closest before. */
    private static final Comparator<ProblemFigures> FIRST = Comparator
            .comparing((ProblemFigures p) -> p.loss().isEmpty())
            .thenComparing((a, b) -> a.loss().isPresent() && b.loss().isPresent()
                    ? Loss.CHEAPEST_FIRST.compare(a.loss().get(), b.loss().get()) : 0)
            .thenComparingInt(p -> Math.abs(p.margin().orElse(0)));

    private final VotesFeed feed;
    private final ReadOnlyBooleanProperty verdictsHidden;
    private final VotesTable table;
    private final Kinds kinds = new Kinds(this::show);
    private final TextField find = new TextField();
    private final Label title = Controls.label("", "strong");
    private final ComboBox<String> explained = new ComboBox<>();
    private final SimpleBooleanProperty none = new SimpleBooleanProperty();

    VotesPane(VotesFeed feed, ReadOnlyBooleanProperty verdictsHidden, BiConsumer<Id, Boolean> open, DoubleSupplier em,
            List<Button> buttons, List<Button> begin) {
        this.feed = feed;
        this.verdictsHidden = verdictsHidden;
        table = new VotesTable(open, em);
        setId("votes-pane");
        getStyleClass().add("set-pane");
        setMinSize(0, 0);
        find.setId("votes-find");
        find.setPromptText(WORDS.say("votes-pane.find"));
        find.setStyle("-fx-pref-width: 19em;");
        Controls.describe(find, WORDS.say("votes-pane.find"),
                WORDS.say("votes-pane.find-tip"));
        find.textProperty().addListener((o, before, now) -> show());
        explained();
        ProgressBar progress = new ProgressBar();
        progress.setId("votes-progress");
        progress.setStyle("-fx-pref-width: 8em;");
        progress.progressProperty().bind(feed.progressProperty());
        Controls.describe(progress, WORDS.say("votes-pane.counting-the-votes"),
                WORDS.say("votes-pane.counts-all-votes"));
        Flow head = new Flow(10, 6, title, Controls.shown(progress, feed.progressProperty().lessThan(1)),
                Controls.shown(stop(), feed.progressProperty().lessThan(1)), find,
                explained);
        head.getChildren().addAll(buttons);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("set-head");
        VBox kindsRow = new VBox(kinds);
        kindsRow.getStyleClass().add("votes-kinds");
        VBox.setVgrow(table, Priority.ALWAYS);
        setAlignment(Pos.TOP_CENTER);
        EmptyNote empty = new EmptyNote("empty-votes", WORDS.say("votes-pane.no-votes-yet"),
                WORDS.say("votes-pane.votes-want-samples"),
                begin);
        // While they are counted, the table says so: before the problems are there it is not known that there are no votes.
        BooleanBinding nothing = none.and(feed.progressProperty().isEqualTo(1));
        getChildren().addAll(Controls.shown(new Roomy(new VBox(head, kindsRow, table, foot()), table), nothing.not()),
                Controls.shown(empty, nothing));
        feed.resultProperty().addListener((o, before, now) -> show());
        verdictsHidden.addListener((o, before, now) -> show());
    }

    /** Takes the keyboard. */
    public javafx.scene.Node table() {
        return table;
    }

    /** Goes to the next vote of the table, or back by one, and opens its samples; false where there is none. */
    boolean move(int rows) {
        return table.move(rows);
    }

    /** Follows the size of the text. */
    public void size() {
        table.size();
    }

    /** How one gets from a row to what is behind it: a click alone only chooses the row, so that rows can be walked through. */
    private Flow foot() {
        Button samples = Controls.button(WORDS.say("votes-pane.samples"), WORDS.say("votes-pane.samples-tip"),
                table::openChosen);
        samples.setId("votes-samples");
        samples.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        Flow foot = new Flow(10, 4, samples, Controls.wrapped(WORDS.say("votes-pane.samples-hint"), "muted", "small"));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("set-head");
        return foot;
    }

    private Button stop() {
        Button stop = Controls.button(WORDS.say("votes-pane.stop"),
                WORDS.say("votes-pane.stops-counting"), feed::stop);
        stop.setId("votes-stop");
        return stop;
    }

    private void explained() {
        List<String> names = new ArrayList<>(List.of(OWN));
        names.addAll(Rules.NAMES);
        explained.setId("votes-rule");
        explained.getItems().setAll(names);
        explained.setValue(OWN);
        explained.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String name) {
                return name == null || name.isEmpty() ? WORDS.say("votes-pane.each-by-its-own")
                        : VoteWords.rule(name);
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        Controls.describe(explained, WORDS.say("votes-pane.rule-that-decides"),
                WORDS.say("votes-pane.rule-that-decides-tip"));
        explained.valueProperty().addListener((o, before, now) -> ask());
    }

    private void ask() {
        String rule = explained.getValue();
        feed.ask(feed.asked().by(rule == null ? OWN : rule));
    }

    private void show() {
        VotesFeed.Result now = feed.resultProperty().get();
        if (now == null) {
            return;
        }
        boolean hidden = verdictsHidden.get();
        none.set(now.problems().isEmpty());
        kinds.show(now.problems(), hidden);
        List<String> words = List.of(find.getText().toLowerCase(Locale.ROOT).strip().split("\\s+"));
        List<ProblemFigures> rows = now.problems().stream().filter(kinds::passes)
                .filter(p -> words.stream().allMatch(text(p, hidden)::contains))
                .sorted(hidden ? Comparator.comparing(ProblemFigures::title) : FIRST).toList();
        table.show(rows, hidden, now.problems().isEmpty());
        title.setText(WORDS.say("votes-pane.title", now.problems().size(), now.figures().samples()));
    }

    private static String text(ProblemFigures problem, boolean hidden) {
        return (Kept.shown(problem.title()) + " " + problem.answer().orElse("") + " "
                + (hidden ? "" : problem.gold().orElse("")))
                .toLowerCase(Locale.ROOT);
    }
}
