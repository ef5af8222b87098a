package arborist.ui.labels;

import arborist.ui.kit.Controls;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A part of the page of agreement under its title. What it shows becomes another in place: a table keeps the keyboard and where it was scrolled to. */
final class AgreementSection extends VBox {
    private final Label title;
    private final StackPane holder = new StackPane();

    AgreementSection(String title) {
        super(6);
        this.title = Controls.label(title, "heading");
        holder.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(this.title, holder);
    }

    void title(String words) {
        title.setText(words);
    }

    void put(Node now) {
        put(holder, now);
    }

    void show(boolean yes) {
        setVisible(yes);
        setManaged(yes);
    }

    /** Puts it in place of what was held before. */
    static void put(StackPane holder, Node now) {
        if (now instanceof ScrollPane next && !holder.getChildren().isEmpty()
                && holder.getChildren().getFirst() instanceof ScrollPane before) {
            before.setContent(next.getContent());
            before.setAccessibleText(next.getAccessibleText());
        } else {
            holder.getChildren().setAll(now);
        }
    }
}
