package arborist.ui.workbench;

import arborist.ui.kit.Actions;
import arborist.ui.kit.CheatSheet;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Palette;
import arborist.ui.kit.TellLine;
import arborist.ui.lessons.FirstLook;
import arborist.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is shown while no session is open: what to do next. */
final class WelcomePage implements Page {
    private static final Words WORDS = Words.of(WelcomePage.class);
    private final BorderPane root = new BorderPane();
    private final Actions actions;
    private final TellLine told = new TellLine();
    private final Node first;

    /**
     * @param look the first thing to do; null where there is no model
     * @param recent sessions opened before, newest first
     * @param open opens one of them
     */
    WelcomePage(Actions actions, Node top, @Nullable FirstLook look, List<String> recent, Consumer<Path> open) {
        this.actions = actions;
        // In large type they do not fit beside each other.
        FlowPane buttons = new FlowPane(8, 8);
        buttons.setAlignment(Pos.CENTER);
        actions.find("example").ifPresent(a -> buttons.getChildren().add(Controls.button(a)));
        actions.find("lessons").ifPresent(a -> buttons.getChildren().add(Controls.button(a)));
        buttons.getChildren().addAll(Controls.button(actions.get("open")), Controls.button(actions.get("import")),
                Controls.button(actions.get("new")));
        first = buttons.getChildren().getFirst();
        if (look == null) {
            // Else that is what to do first.
            first.getStyleClass().add("accent");
        }
        VBox body = new VBox(Controls.label(WORDS.say("welcome-page.trees-of-thoughts"), "big"),
                Controls.wrapped(WORDS.say("welcome-page.see-how-a-language-model"),
                        "muted"),
                buttons);
        body.getStyleClass().add("welcome");
        if (!recent.isEmpty()) {
            VBox list = new VBox(2, Controls.label(WORDS.say("welcome-page.opened-before"), "heading"));
            list.setMaxWidth(Region.USE_PREF_SIZE);
            for (String path : recent.subList(0, Math.min(6, recent.size()))) {
                Path file = Path.of(path);
                Button button = Controls.link(String.valueOf(file.getFileName()), WORDS.say("welcome-page.opens", path),
                        () -> open.accept(file));
                list.getChildren().add(button);
            }
            body.getChildren().add(list);
        }
        HBox status = new HBox(told);
        status.getStyleClass().add("status");
        root.setTop(top);
        if (look != null) {
            body.getChildren().add(2, look);
        }
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("quiet");
        root.setCenter(scroll);
        root.setBottom(status);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Actions actions() {
        return actions;
    }

    @Override
    public Node first() {
        return first;
    }

    @Override
    public TellLine told() {
        return told;
    }

    @Override
    public List<Palette.Entry> find(String typed) {
        return List.of();
    }

    @Override
    public String manualPage() {
        return Manual.INDEX;
    }

    @Override
    public List<CheatSheet.Key> keys() {
        return List.of();
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
