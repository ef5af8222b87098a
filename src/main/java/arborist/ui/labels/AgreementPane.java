package arborist.ui.labels;

import arborist.label.FirstError;
import arborist.label.Rating;
import arborist.label.Voice;
import arborist.label.agree.Agreement;
import arborist.label.agree.Bootstrap;
import arborist.label.agree.Judgements;
import arborist.label.agree.Unit;
import arborist.session.ProblemRow;
import arborist.trace.Id;
import arborist.ui.kit.Controls;
import arborist.ui.kit.EmptyNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What each annotator has done, how far they agree, and where they do not: a click settles that in place. */
final class AgreementPane extends StackPane {
    private static final int MOST = 12;

    private final AgreementFeed feed;
    private final Supplier<List<ProblemRow>> rows;
    private final ComboBox<Manner> about = new ComboBox<>();
    private final CheckBox programs = new CheckBox("With programs");
    private final VBox body = new VBox(18);
    private final ListView<Unit> disputed = new ListView<>();
    private final SimpleBooleanProperty none = new SimpleBooleanProperty();

    /** @param settle is told which solution, and from which step on it is to be settled */
    AgreementPane(AgreementFeed feed, Supplier<List<ProblemRow>> rows, BiConsumer<Id, Place> settle, Button back) {
        this.feed = feed;
        this.rows = rows;
        setId("agreement-pane");
        getStyleClass().add("set-pane");
        setMinSize(0, 0);
        about.setId("agreement-about");
        about.getItems().setAll(Manner.values());
        about.setValue(Manner.EACH_STEP);
        about.valueProperty().addListener((o, before, now) -> ask());
        Controls.describe(about, "What is compared", "Compares ratings of steps, or where the first error is");
        programs.setId("agreement-programs");
        programs.selectedProperty().addListener((o, before, now) -> ask());
        Controls.describe(programs, "With programs", "Holds automatic labels against those of people");
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(feed.progressProperty());
        Controls.describe(progress, "Reading the labels", "Reads the labels of all problems");
        FlowPane head = new FlowPane(10, 6, Controls.label("Agreement", "strong"),
                Controls.shown(progress, feed.progressProperty().lessThan(1)), about, programs, back);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("set-head");
        body.getStyleClass().add("vote-side");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        disputed.setId("agreement-disputed");
        disputed.setStyle("-fx-pref-height: 16em;");
        disputed.setPlaceholder(Controls.wrapped("They differ nowhere.", "muted"));
        Controls.explain(disputed, "Where annotators differ", "Enter opens the step, to settle on a gold label");
        disputed.setCellFactory(v -> new Cell());
        Runnable open = () -> {
            Unit unit = disputed.getSelectionModel().getSelectedItem();
            AgreementFeed.Result now = feed.resultProperty().get();
            Id leaf = unit == null || now == null ? null : now.leaves().get(unit.solution());
            if (unit != null && leaf != null) {
                settle.accept(unit.problem(), new Place(leaf, Math.max(0, unit.step())));
            }
        };
        disputed.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open.run();
            }
        });
        disputed.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.run();
                event.consume();
            }
        });
        EmptyNote empty = new EmptyNote("empty-agreement", "Nobody has labelled yet",
                "Label some steps, or merge the session of somebody who has.", List.of());
        getChildren().addAll(new VBox(head, Controls.shown(scroll, none.not())),
                Controls.shown(empty, none.and(feed.progressProperty().isEqualTo(1))));
        feed.resultProperty().addListener((o, before, now) -> show(now));
    }

    /** A step of a solution, by its leaf. */
    record Place(Id leaf, int step) {}

    /** Works it out anew. */
    void ask() {
        feed.ask(rows.get(), about.getValue() == Manner.FIRST_ERROR, programs.isSelected());
    }

    Node first() {
        return about;
    }

    private void show(AgreementFeed.@Nullable Result now) {
        none.set(now == null || now.work().isEmpty());
        if (now == null) {
            return;
        }
        body.getChildren().setAll(section("WHO DID WHAT", wide(work(now.work()))),
                section("HOW FAR THEY AGREE", figures(now.agreement())));
        if (now.agreement().judgements().annotators().size() == 2) {
            body.getChildren().add(section("WHO SAID WHAT",
                    wide(confusion(now.agreement().judgements(), about.getValue() == Manner.FIRST_ERROR))));
        }
        disputed.getItems().setAll(now.agreement().disputed());
        body.getChildren().add(section("WHERE THEY DIFFER (" + now.agreement().disputed().size() + ")", disputed));
    }

    private static VBox section(String title, Node... parts) {
        VBox section = new VBox(6, Controls.label(title, "heading"));
        section.getChildren().addAll(parts);
        return section;
    }

    private static ScrollPane wide(GridPane table) {
        ScrollPane scroll = new ScrollPane(table);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet");
        scroll.setMinHeight(USE_PREF_SIZE);
        table.setStyle("-fx-padding: 0 0 1em 0;");
        return scroll;
    }

    private static GridPane work(Map<Voice, AgreementFeed.Work> all) {
        GridPane grid = new GridPane(18, 4);
        grid.setId("agreement-work");
        grid.addRow(0, head("Annotator"), head("Solutions"), head("Great"), head("Okay"), head("Bad"), head("Unsure"),
                head("First error at"), head("An hour"));
        int row = 1;
        for (Map.Entry<Voice, AgreementFeed.Work> one : all.entrySet()) {
            AgreementFeed.Work work = one.getValue();
            grid.addRow(row++, name(one.getKey().toString()), number(work.solutions()),
                    number(work.ratings().getOrDefault(Rating.GOOD, 0)),
                    number(work.ratings().getOrDefault(Rating.NEUTRAL, 0)),
                    number(work.ratings().getOrDefault(Rating.BAD, 0)),
                    number(work.ratings().getOrDefault(Rating.UNSURE, 0)), whole(Controls.label(errors(work))),
                    whole(Controls.label(work.perHour().stream().mapToObj(p -> String.format(Locale.ROOT, "%,.0f", p))
                            .findFirst().orElse(""))));
        }
        return grid;
    }

    /** Steps as people count them, the most frequent first error first. */
    private static String errors(AgreementFeed.Work work) {
        List<String> words = new ArrayList<>();
        work.firstErrors().entrySet().stream().filter(e -> e.getKey() >= 0)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()).limit(4)
                .forEach(e -> words.add("step " + (e.getKey() + 1) + ": " + e.getValue()));
        int nowhere = work.firstErrors().getOrDefault(-1, 0);
        if (nowhere > 0) {
            words.add("nowhere: " + nowhere);
        }
        return String.join(", ", words);
    }

    private static Node figures(Agreement agreement) {
        if (agreement.units() == 0) {
            return Controls.wrapped("No " + (agreement.scheme().equals("first-error") ? "solution" : "step")
                    + " was judged by two annotators.", "muted");
        }
        GridPane grid = new GridPane(18, 4);
        grid.setId("agreement-figures");
        int row = 0;
        row = figure(grid, row, "Judged by two or more", String.format(Locale.ROOT, "%,d", agreement.units()), "");
        row = figure(grid, row, "The same", percent(agreement.percent()), "");
        row = figure(grid, row, "Cohen’s κ", two(agreement.cohen()), "two annotators; 1 is full, 0 is chance");
        row = figure(grid, row, "Cohen’s κ, squared weights", two(agreement.quadratic()),
                "a step of two counts four times");
        row = figure(grid, row, "Fleiss’ κ", two(agreement.fleiss()), "");
        String interval = agreement.interval().map(AgreementPane::between).orElse("");
        figure(grid, row, "Krippendorff’s α", two(agreement.alpha()), interval);
        return grid;
    }

    private static String between(Bootstrap.Interval interval) {
        return String.format(Locale.ROOT, "%.2f to %.2f in 95 %% of resampled sets of solutions", interval.low(),
                interval.high());
    }

    private static int figure(GridPane grid, int row, String name, String value, String note) {
        if (value.isEmpty()) {
            return row;
        }
        grid.addRow(row, whole(Controls.label(name)), whole(Controls.label(value, "strong")),
                Controls.wrapped(note, "muted", "small"));
        return row + 1;
    }

    private static GridPane confusion(Judgements judgements, boolean firstErrors) {
        GridPane grid = new GridPane(18, 4);
        grid.setId("agreement-confusion");
        int[][] counts = judgements.confusion();
        List<String> categories = judgements.categories();
        grid.add(Controls.label(judgements.annotators().getFirst() + " ↓  " + judgements.annotators().getLast() + " →",
                "muted", "small"), 0, 0);
        for (int i = 0; i < Math.min(MOST, categories.size()); i++) {
            grid.add(head(word(categories.get(i), firstErrors)), i + 1, 0);
            grid.add(Controls.label(word(categories.get(i), firstErrors), "muted"), 0, i + 1);
            for (int j = 0; j < Math.min(MOST, categories.size()); j++) {
                Label count = number(counts[i][j]);
                GridPane.setHalignment(count, HPos.RIGHT);
                if (i == j) {
                    count.getStyleClass().add("strong");
                }
                grid.add(count, j + 1, i + 1);
            }
        }
        if (categories.size() > MOST) {
            grid.add(Controls.label("and " + (categories.size() - MOST) + " more, which are left out here", "muted",
                    "small"), 0, MOST + 1);
        }
        return grid;
    }

    /** A value as people say it; steps are counted from 1. */
    private static String word(String value, boolean firstErrors) {
        if (firstErrors) {
            return value.equals(new FirstError.Nowhere().toString()) ? "nowhere"
                    : "step " + (Integer.parseInt(value) + 1);
        }
        return switch (value) {
            case "-1" -> "bad";
            case "0" -> "okay";
            default -> "great";
        };
    }

    private static Label head(String name) {
        return whole(Controls.label(name, "muted", "small"));
    }

    /** In a table no figure is cut; where there is no room the table scrolls. */
    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label name(String name) {
        Label label = Controls.label(name, "strong");
        label.setStyle("-fx-max-width: 12em; -fx-min-width: 5em;");
        return Controls.describe(label, name, name);
    }

    private static Label number(int value) {
        return whole(Controls.label(String.format(Locale.ROOT, "%,d", value)));
    }

    private static String percent(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * value.getAsDouble());
    }

    private static String two(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", value.getAsDouble());
    }

    private final class Cell extends ListCell<Unit> {
        Cell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable Unit unit, boolean empty) {
            super.updateItem(unit, empty);
            AgreementFeed.Result now = feed.resultProperty().get();
            setText(empty || unit == null || now == null ? "" : words(unit, now));
        }

        private static String words(Unit unit, AgreementFeed.Result now) {
            Judgements judgements = now.agreement().judgements();
            List<String> said = new ArrayList<>();
            for (int i = 0; i < unit.values().length; i++) {
                if (unit.values()[i] != Unit.MISSING) {
                    said.add(judgements.annotators().get(i) + " says "
                            + word(judgements.categories().get(unit.values()[i]), unit.step() < 0));
                }
            }
            return "Problem " + unit.number() + (unit.step() < 0 ? "" : ", step " + (unit.step() + 1)) + ": "
                    + String.join(", ", said);
        }
    }
}
