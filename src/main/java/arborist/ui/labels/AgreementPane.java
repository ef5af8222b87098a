package arborist.ui.labels;

import arborist.label.agree.Compared;
import arborist.label.agree.Judgements;
import arborist.label.agree.Unit;
import arborist.session.ProblemRow;
import arborist.trace.Id;
import arborist.ui.kit.Controls;
import arborist.ui.kit.EmptyNote;
import arborist.ui.kit.Flow;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What each annotator has done, how far they agree, and where they do not: a click settles that in place. */
final class AgreementPane extends StackPane {
    private static final Words WORDS = Words.of(AgreementPane.class);
    private final AgreementFeed feed;
    private final Supplier<List<ProblemRow>> rows;
    private final ComboBox<Compared> about = new ComboBox<>();
    private final CheckBox programs = new CheckBox(WORDS.say("agreement-pane.with-programs"));
    private final VBox body = new VBox(18);
    private final ListView<Unit> disputed = new ListView<>();
    private final AgreementSection work = new AgreementSection(WORDS.say("agreement-pane.who-did-what"));
    private final AgreementSection errors = new AgreementSection(WORDS.say("agreement-pane.first-errors"));
    private final AgreementSection figures = new AgreementSection(WORDS.say("agreement-pane.how-far-they-agree"));
    private final AgreementSection gold = new AgreementSection(WORDS.say("agreement-pane.against-gold"));
    private final ConfusionPart confusion = new ConfusionPart();
    private final AgreementSection said = new AgreementSection(WORDS.say("agreement-pane.who-said-what"));
    private final AgreementSection differ = new AgreementSection("");
    private final SimpleBooleanProperty none = new SimpleBooleanProperty();

    /** @param settle is told which solution, and from which step on it is to be settled */
    AgreementPane(AgreementFeed feed, Supplier<List<ProblemRow>> rows, BiConsumer<Id, Place> settle, Button back) {
        this.feed = feed;
        this.rows = rows;
        setId("agreement-pane");
        getStyleClass().add("set-pane");
        setMinSize(0, 0);
        setAlignment(Pos.TOP_CENTER);
        about.setId("agreement-about");
        about.getItems().setAll(Compared.values());
        about.setValue(Compared.STEPS);
        about.valueProperty().addListener((o, before, now) -> ask());
        Controls.describe(about, WORDS.say("agreement-pane.what-is-compared"),
                WORDS.say("agreement-pane.compares-ratings-of-steps-first"));
        programs.setId("agreement-programs");
        programs.selectedProperty().addListener((o, before, now) -> ask());
        Controls.describe(programs, WORDS.say("agreement-pane.with-programs"),
                WORDS.say("agreement-pane.holds-automatic-labels-against-those"));
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(feed.progressProperty());
        Controls.describe(progress, WORDS.say("agreement-pane.reading-the-labels"),
                WORDS.say("agreement-pane.reads-the-labels-of-all"));
        Flow head = new Flow(10, 6, Controls.label(WORDS.say("agreement-pane.agreement"), "strong"),
                Controls.shown(progress, feed.progressProperty().lessThan(1)),
                Controls.shown(
                        Controls.button(WORDS.say("agreement-pane.stop"),
                                WORDS.say("agreement-pane.stops-reading-open-this-page"), feed::stop),
                        feed.progressProperty().lessThan(1)),
                about, programs, back);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("set-head");
        body.getStyleClass().add("vote-side");
        said.put(confusion);
        differ.put(disputed);
        body.getChildren().setAll(work, errors, figures, gold, said, differ);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        disputed.setId("agreement-disputed");
        disputed.setStyle("-fx-pref-height: 16em;");
        disputed.setPlaceholder(Controls.wrapped(WORDS.say("agreement-pane.they-differ-nowhere"), "muted"));
        Controls.explain(disputed, WORDS.say("agreement-pane.where-annotators-differ"),
                WORDS.say("agreement-pane.enter-opens-it-to-settle"));
        disputed.setCellFactory(v -> new Cell());
        Runnable open = () -> {
            Unit unit = disputed.getSelectionModel().getSelectedItem();
            if (unit != null) {
                settle.accept(unit.problem(), new Place(unit.solution(), unit.other(), Math.max(0, unit.step())));
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
        EmptyNote empty = new EmptyNote("empty-agreement", WORDS.say("agreement-pane.nobody-has-labelled-yet"),
                WORDS.say("agreement-pane.label-some-steps-or-merge"), List.of());
        getChildren().addAll(new VBox(head, Controls.shown(scroll, none.not())),
                Controls.shown(empty, none.and(feed.progressProperty().isEqualTo(1))));
        feed.resultProperty().addListener((o, before, now) -> show(now));
    }

    /**
     * What was judged.
     *
     * @param key the solution's
     * @param other the key of the other one of a pair, null where it is none
     */
    record Place(Id key, @Nullable Id other, int step) {}

    /** Works it out anew. */
    void ask() {
        feed.ask(rows.get(), about.getValue(), programs.isSelected());
    }

    Node first() {
        return about;
    }

    private void show(AgreementFeed.@Nullable Result now) {
        none.set(now == null || now.work().isEmpty());
        if (now == null) {
            return;
        }
        work.put(AgreementTables.work(now.work(), now.solutions()));
        errors.show(now.work().values().stream().anyMatch(one -> !one.firstErrors().isEmpty()));
        errors.put(FirstErrorsChart.of(now.work()));
        figures.put(AgreementTables.figures(now.agreement()));
        gold.put(GoldTable.of(now.gold()));
        said.show(now.agreement().units() > 0);
        confusion.show(now.agreement());
        differ.title(WORDS.say("agreement-pane.where-they-differ", now.agreement().disputed().size()));
        list(now.agreement().disputed());
    }

    /** What was chosen stays chosen; where it is settled meanwhile, what follows it is. */
    private void list(List<Unit> units) {
        if (disputed.getItems().equals(units)) {
            // How it is worded may have changed.
            disputed.refresh();
            return;
        }
        int at = disputed.getSelectionModel().getSelectedIndex();
        Unit chosen = disputed.getSelectionModel().getSelectedItem();
        disputed.getItems().setAll(units);
        if (chosen != null && !units.isEmpty()) {
            int again = IntStream.range(0, units.size()).filter(i -> same(units.get(i), chosen)).findFirst()
                    .orElse(Math.min(at, units.size() - 1));
            disputed.getSelectionModel().clearAndSelect(again);
            disputed.getFocusModel().focus(again);
        }
    }

    private static boolean same(Unit one, Unit other) {
        return one.solution().equals(other.solution()) && Objects.equals(one.other(), other.other())
                && one.step() == other.step();
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
                    said.add(WORDS.say("agreement-pane.says", judgements.annotators().get(i),
                            now.agreement().about().word(judgements.categories().get(unit.values()[i]))));
                }
            }
            return unit.step() < 0 ? WORDS.say("agreement-pane.problem", unit.number(), String.join(", ", said))
                    : WORDS.say("agreement-pane.problem-step", unit.number(), unit.step() + 1, String.join(", ", said));
        }
    }
}
