package arborist.ui.labels;

import arborist.trace.Node;
import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.SelectableText;
import arborist.words.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A step and its alternatives next to one another, in a narrow window below one another; the chosen one stands out. */
final class BesidePane extends FlowPane {
    private static final Words WORDS = Words.of(BesidePane.class);
    private static final double NARROWEST_EM = 15;

    private final Beside beside;
    private final Markdown markdown;
    /** Has the font of the page, so that one knows how large it is. */
    private final Label scale = new Label();

    BesidePane(Beside beside, Markdown markdown) {
        super(8, 8);
        this.beside = beside;
        this.markdown = markdown;
        scale.setManaged(false);
        scale.setVisible(false);
        scale.fontProperty().addListener(o -> widths());
        setId("labels-beside");
        setMinWidth(0);
        widthProperty().addListener(o -> widths());
    }

    /** Shows them as they are now. */
    void show(Node step) {
        List<Node> cards = beside.cards(step);
        int chosen = beside.chosenProperty().get();
        getChildren().setAll(scale);
        for (int i = 0; i < cards.size(); i++) {
            getChildren().add(card(cards.get(i), i, i == chosen));
        }
        setAccessibleText(WORDS.say("beside-pane.ways-to-go-on", cards.size()));
        widths();
    }

    /** The card that is chosen, null where there is none. */
    javafx.scene.@Nullable Node chosen() {
        int at = beside.chosenProperty().get() + 1;
        return at > 0 && at < getChildren().size() ? getChildren().get(at) : null;
    }

    private VBox card(Node node, int place, boolean chosen) {
        boolean human = node.thought().attributes().json().replace(" ", "").contains("\"human_completion\":true");
        FlowPane head =
                new FlowPane(6, 4,
                        Controls.label(place == 0 ? WORDS.say("beside-pane.the-step")
                                : human ? WORDS.say("beside-pane.a-persons")
                                : WORDS.say("beside-pane.alternative", place), "muted", "small"));
        Label said = switch (beside.rating(node)) {
            case GOOD -> Controls.label(WORDS.say("step-look.great"), "chip", "good");
            case NEUTRAL -> Controls.label(WORDS.say("step-look.okay"), "chip");
            case BAD -> Controls.label(WORDS.say("step-look.bad"), "chip", "bad");
            case UNSURE -> Controls.label(WORDS.say("step-look.unsure"), "chip", "warn");
            case MISSING -> Controls.label(WORDS.say("beside-pane.no-label"), "muted", "small");
        };
        head.getChildren().add(said);
        VBox card = new VBox(4, head, new SelectableText(markdown.show(node.text().strip())));
        card.getStyleClass().add("beside-card");
        if (chosen) {
            card.getStyleClass().add("chosen");
        }
        card.setMinWidth(0);
        String spoken = said.getText() + ": " + node.text();
        card.setAccessibleText(chosen ? WORDS.say("beside-pane.chosen", spoken) : spoken);
        return card;
    }

    /** As many in a row as can be read. */
    private void widths() {
        double em = scale.getFont().getSize();
        double room = getWidth() > 0 ? getWidth() : 40 * em;
        int fit = (int) Math.max(1, Math.floor((room + getHgap()) / (NARROWEST_EM * em + getHgap())));
        int columns = Math.min(Math.max(1, getChildren().size() - 1), fit);
        double width = Math.floor((room - (columns - 1) * getHgap()) / columns) - 1;
        getChildren().forEach(child -> {
            if (child instanceof VBox card) {
                card.setPrefWidth(width);
                card.setMaxWidth(width);
            }
        });
    }
}
