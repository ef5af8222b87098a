package arborist.ui.tree;

import arborist.exchange.render.ScoreScale;
import arborist.exchange.render.ScoreText;
import arborist.label.mark.StepMark;
import arborist.words.Named;
import arborist.words.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Says what the colours and signs mean, with the ends of the scorer that is shown; no sign that is not there. */
final class Legend extends FlowPane {
    private static final Words WORDS = Words.of(Legend.class);
    private static final double WIDTH = 8;
    private static final double HEIGHT = 0.75;

    private final Label scorer = new Label();
    private final Label to = new Label();
    private final Canvas ramp = new Canvas();
    private final HBox scale = new HBox(scorer, ramp, to);
    private final Map<Sign, Label> signs = new EnumMap<>(Sign.class);
    private final Map<StepMark, Label> marks = new EnumMap<>(StepMark.class);
    private final Label visits = hidden(WORDS.say("legend.visits"));
    private final Label unjudged = hidden(WORDS.say("legend.verdicts-hidden"));

    @SuppressWarnings("this-escape")
    Legend() {
        getStyleClass().add("tree-legend");
        setId("tree-legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        scale.setAlignment(Pos.CENTER_LEFT);
        shown(scale, false);
        getChildren().add(scale);
        getChildren().addAll(line(WORDS.say("legend.wider-better-score"), "wide"),
                line(WORDS.say("legend.best-path"), "best"), visits);
        for (Sign sign : Sign.values()) {
            if (!sign.glyph.isEmpty()) {
                Label label = hidden(sign.glyph + " " + sign.words());
                signs.put(sign, label);
                getChildren().add(label);
            }
        }
        for (StepMark mark : StepMark.values()) {
            if (mark != StepMark.NONE) {
                Label label = hidden(mark.glyph() + " "
                        + (mark == StepMark.APART ? mark.words() : WORDS.say("thought-handle.labelled", mark.words())));
                marks.put(mark, label);
                getChildren().add(label);
            }
        }
        getChildren().add(unjudged);
    }

    private static Label line(String words, String style) {
        Region sample = new Region();
        sample.getStyleClass().addAll("tree-legend-line", style);
        Label label = new Label(words, sample);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label hidden(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        shown(label, false);
        return label;
    }

    private static void shown(Node part, boolean is) {
        part.setVisible(is);
        part.setManaged(is);
    }

    void show(Plan plan, ScoreColours colours, double font) {
        shown(unjudged, plan.looks().unjudged());
        Set<Sign> there = EnumSet.noneOf(Sign.class);
        Set<StepMark> said = EnumSet.noneOf(StepMark.class);
        boolean simulated = false;
        for (int i = 0; i < plan.size(); i++) {
            there.add(plan.looks().sign(i));
            said.add(plan.looks().mark(i));
            simulated |= plan.node(i).tally().visits() > 0;
        }
        shown(visits, simulated);
        signs.forEach((sign, label) -> shown(label, there.contains(sign)));
        marks.forEach((mark, label) -> shown(label, said.contains(mark)));
        ScoreScale first = plan.looks().scales().distinct().stream().findFirst().orElse(null);
        shown(scale, first != null);
        if (first == null) {
            return;
        }
        String name = first.scorer().person() ? first.scorer().name() : Named.shown(first.scorer().name());
        scorer.setText(
                (name.length() > 24 ? name.substring(0, 23) + "…" : name) + "  " + ScoreText.of(first.scoreAt(0)));
        to.setText(ScoreText.of(first.scoreAt(1)));
        scale.setSpacing(0.5 * font);
        ramp.setWidth(WIDTH * font);
        ramp.setHeight(HEIGHT * font);
        double w = ramp.getWidth();
        for (int x = 0; x < w; x++) {
            ramp.getGraphicsContext2D().setFill(colours.of((float) (x / w)));
            ramp.getGraphicsContext2D().fillRect(x, 0, 1, ramp.getHeight());
        }
    }
}
