package arborist.ui.workbench;

import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where all lies that is the person's own, each path to be copied, and what of it can be moved. */
final class PlacesPage extends VBox {
    private static final Words WORDS = Words.of(PlacesPage.class);

    PlacesPage(List<DataPlace> places) {
        super(12);
        setId("preferences-places-page");
        getChildren().add(Controls.wrapped(WORDS.say("places-page.what-can-be-moved"), "muted"));
        places.forEach(place -> getChildren().add(row(place)));
    }

    private static VBox row(DataPlace place) {
        String path = place.path().toString();
        TextField where = new TextField(path);
        where.setEditable(false);
        where.getStyleClass().add("mono");
        Controls.describe(where, WORDS.say("places-page.path-of", place.name()), path);
        HBox.setHgrow(where, Priority.ALWAYS);
        Button copy = Controls.button(WORDS.say("places-page.copy"),
                WORDS.say("places-page.copy-tip", place.name(), path),
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, path)));
        copy.setId("copy-" + place.what());
        HBox line = new HBox(8, where, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, Controls.label(place.name(), "heading"), line);
    }
}
