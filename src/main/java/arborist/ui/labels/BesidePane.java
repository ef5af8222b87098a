package arborist.ui.labels;

import arborist.trace.Node;
import arborist.ui.kit.Controls;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.SelectableText;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A step and its alternatives next to one another, in a narrow window below one another; the chosen one stands out. */
final class BesidePane extends FlowPane {
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
        setAccessibleText(cards.size() + " ways to go on");
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
                new FlowPane(6, 4, Controls.label(place == 0 ? "the step" : human ? "a person’s" : "alternative "
                        + place, "muted", "small"));
        Label said = switch (beside.rating(node)) {
            case GOOD -> Controls.label("+1 great", "chip", "good");
            case NEUTRAL -> Controls.label("0 okay", "chip");
            case BAD -> Controls.label("−1 bad", "chip", "bad");
            case UNSURE -> Controls.label("unsure", "chip", "warn");
            case MISSING -> Controls.label("no label", "muted", "small");
        };
        head.getChildren().add(said);
        VBox card = new VBox(4, head, new SelectableText(markdown.show(node.text().strip())));
        card.getStyleClass().add("beside-card");
        if (chosen) {
            card.getStyleClass().add("chosen");
        }
        card.setMinWidth(0);
        card.setAccessibleText((chosen ? "Chosen: " : "") + said.getText() + ": " + node.text());
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
