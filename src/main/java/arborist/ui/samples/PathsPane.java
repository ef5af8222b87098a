package arborist.ui.samples;

import arborist.exchange.render.Sign;
import arborist.layout.Placement;
import arborist.layout.Sizes;
import arborist.layout.TidyTree;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;
import org.jspecify.annotations.Nullable;

/** Draws samples as one tree: where paths part, and how many votes go each way; a click shows the samples of a path. */
final class PathsPane extends ScrollPane {
    private static final Words WORDS = Words.of(PathsPane.class);
    private static final double CARD_EM = 17;
    private static final double HEIGHT_EM = 4.6;
    private static final double GAP_EM = 3.2;
    private static final double WIDEST = 9;

    private final Looking looking;
    private final Ways ways;
    private final Pane canvas = new Pane();
    private @Nullable List<Column> drawn;
    private double size;

    PathsPane(Looking looking, Ways ways) {
        this.looking = looking;
        this.ways = ways;
        setId("samples-paths");
        setContent(canvas);
        setPannable(true);
        getStyleClass().add("quiet");
        Controls.explain(this, WORDS.say("paths-pane.where-paths-part"),
                WORDS.say("paths-pane.the-samples-as-one"));
        looking.columnsProperty().addListener((o, before, now) -> look());
        looking.shown().verdictsHiddenProperty().addListener((o, before, now) -> {
            drawn = null;
            look();
        });
        visibleProperty().addListener((o, before, now) -> look());
    }

    private void look() {
        List<Column> now = looking.columnsProperty().get();
        double em = em();
        if (!isVisible() || Objects.equals(now, drawn) && em == size) {
            return;
        }
        drawn = now;
        size = em;
        // Many samples have many steps to compare.
        Fx.then(CompletableFuture.supplyAsync(() -> Paths.of(now)), paths -> {
            if (now.equals(drawn)) {
                canvas.getChildren().clear();
                draw(paths, now.size(), em);
            }
        }, failure -> canvas.getChildren().clear());
    }

    private double em() {
        Label measure = new Label("x");
        canvas.getChildren().add(measure);
        measure.applyCss();
        double em = measure.getFont().getSize();
        canvas.getChildren().remove(measure);
        return em;
    }

    private void draw(Paths paths, int samples, double em) {
        double card = CARD_EM * em;
        double height = HEIGHT_EM * em;
        double step = card + GAP_EM * em;
        Placement placement = TidyTree.place(paths.parents(), Sizes.uniform(height, em * 0.8, em * 1.6));
        double left = em - step;
        for (int i = 0; i < paths.nodes().size(); i++) {
            Paths.Place place = paths.nodes().get(i);
            double x = left + placement.level()[i + 1] * step;
            double y = em + placement.centre()[i + 1] - height / 2;
            if (place.parent() >= 0) {
                double fromX = left + placement.level()[place.parent() + 1] * step + card;
                double fromY = em + placement.centre()[place.parent() + 1];
                canvas.getChildren().addFirst(edge(fromX, fromY, x, y + height / 2,
                        Math.max(1, WIDEST * place.samples().size() / samples)));
            }
            Button button = card(place, samples);
            button.setPrefSize(card, height);
            button.setMinSize(card, height);
            button.setMaxSize(card, height);
            button.relocate(x, y);
            canvas.getChildren().add(button);
        }
        if (paths.left() > 0) {
            Label more =
                    Controls.label(WORDS.say("paths-pane.and-more-parts", paths.left()), "muted");
            more.relocate(em, placement.breadth() + em * 1.5);
            canvas.getChildren().add(more);
        }
        canvas.setMinSize(em + placement.levels() * step, placement.breadth() + 3 * em);
        canvas.setPrefSize(canvas.getMinWidth(), canvas.getMinHeight());
    }

    private static CubicCurve edge(double x1, double y1, double x2, double y2, double width) {
        double middle = (x1 + x2) / 2;
        CubicCurve curve = new CubicCurve(x1, y1, middle, y1, middle, y2, x2, y2);
        curve.getStyleClass().add("path-edge");
        curve.setStrokeWidth(width);
        return curve;
    }

    private Button card(Paths.Place place, int samples) {
        boolean wrong = !looking.hidden() && place.wrong() == 1;
        String text = (wrong ? Sign.INVALID.glyph() + " " : "") + place.first().text().strip().replaceAll("\\s+", " ");
        Label words = Controls.label(text);
        words.setWrapText(true);
        words.setMaxHeight(Double.MAX_VALUE);
        words.setMinWidth(0);
        VBox.setVgrow(words, Priority.ALWAYS);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label count = Controls.label(Integer.toString(place.samples().size()), "strong");
        count.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(8, words, count);
        top.setAlignment(Pos.TOP_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(top, Priority.ALWAYS);
        Label below = Controls.label(below(place), "muted", "small");
        below.setMinHeight(USE_PREF_SIZE);
        Button button = new Button();
        button.setGraphic(new VBox(2, top, below));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("path-card");
        // What a card shows is its first step: where the answers below it are wrong, the step need not be.
        if (wrong) {
            button.getStyleClass().add("wrong");
        } else if (!looking.hidden() && place.wrong() == 0 && place.right() == place.samples().size()) {
            button.getStyleClass().add("right");
        }
        String spoken = WORDS.say("paths-pane.spoken", place.samples().size(), samples,
                String.format(WORDS.language(), "%.0f", 100.0 * place.samples().size() / samples), text, below(place));
        Controls.describe(button, spoken, WORDS.say("paths-pane.shows-these-samples-side", spoken));
        button.setOnAction(event -> {
            looking.shown().select(place.first().id());
            looking.evidenceProperty().set(new Looking.Evidence(
                    WORDS.say("paths-pane.of-a-path", place.samples().size()), place.samples()));
            ways.toggle(Ways.Way.PATHS);
        });
        return button;
    }

    private String below(Paths.Place place) {
        String more = place.steps() == 1 ? "" : WORDS.say("paths-pane.more-steps", place.steps() - 1);
        String answers = place.answers().size() == 1 ? "→ " + place.answers().iterator().next()
                : place.answers().isEmpty() ? WORDS.say("paths-pane.no-vote")
                : WORDS.say("paths-pane.answers", place.answers().size());
        String later = looking.hidden() || place.wrong() < 2 ? ""
                : WORDS.say("paths-pane.wrong-later", place.wrong() - 1);
        String right = looking.hidden() || place.right() < 0 ? ""
                : place.right() == place.samples().size() ? "✓" : place.right() == 0 ? "✗"
                : WORDS.say("paths-pane.right", place.right());
        return String.join("  ", List.of(more, later, answers, right).stream().filter(s -> !s.isEmpty()).toList());
    }
}
