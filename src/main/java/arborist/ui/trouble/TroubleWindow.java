package arborist.ui.trouble;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Theme;
import arborist.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Says what went wrong and what was saved, and offers the report as a file; everything that is in it can be read first. A window of its
 * own, since the other one may be what is broken.
 */
public final class TroubleWindow {
    private static final Words WORDS = Words.of(TroubleWindow.class);
    private static final double PREFERRED_WIDTH = 720;
    private static final double PREFERRED_HEIGHT = 560;
    private static final double USUAL_TEXT = 13;
    private static final double MOST_OF_SCREEN = 0.9;

    private final Stage stage = new Stage();
    private final VBox card = new VBox(12);
    private final Label happened = Controls.wrapped("");
    private final TextArea text = new TextArea();
    private final StackPane words = new StackPane();
    private final Supplier<Optional<Path>> where;

    private TroubleWindow(String report, Supplier<Optional<Path>> where) {
        this.where = where;
        text.setText(report);
    }

    /**
     * Shows it above another window; on the FX thread.
     *
     * @param happened in a sentence
     * @param saved what of the person's work is safe, in a sentence
     * @param report what the file would hold
     * @param goOn runs when the person goes on
     * @param quit ends the program
     */
    public static TroubleWindow show(Stage above, String happened, String saved, String report, Runnable goOn,
            Runnable quit) {
        TroubleWindow window = new TroubleWindow(report, () -> chosen(above));
        window.fill(above, saved, goOn, quit);
        window.happened.setText(happened);
        window.stage.show();
        return window;
    }

    /**
     * Tells of one thing more in the same window.
     *
     * @return whether it is still there to be told in
     */
    public boolean also(String more, String all) {
        if (stage.isShowing()) {
            happened.setText(more);
            text.setText(all);
        }
        return stage.isShowing();
    }

    /** For tests: where the report goes is told instead of asked. */
    static TroubleWindow show(Stage above, String report, Path file) {
        TroubleWindow window = new TroubleWindow(report, () -> Optional.of(file));
        window.fill(above, WORDS.say("trouble-window.all-saved"), () -> {}, () -> {});
        window.stage.show();
        return window;
    }

    Stage stage() {
        return stage;
    }

    private void fill(Stage above, String saved, Runnable goOn, Runnable quit) {
        text.setId("trouble-report");
        text.setEditable(false);
        text.getStyleClass().add("mono");
        text.setPrefRowCount(14);
        Controls.describe(text, WORDS.say("trouble-window.report"), WORDS.say("trouble-window.report-tip"));
        VBox.setVgrow(text, Priority.ALWAYS);
        Button go = Controls.button(WORDS.say("trouble-window.go-on"), WORDS.say("trouble-window.go-on-tip"), () -> {
            stage.close();
            goOn.run();
        });
        go.setId("trouble-go-on");
        go.setCancelButton(true);
        go.setDefaultButton(true);
        Button save =
                Controls.button(WORDS.say("trouble-window.save"), WORDS.say("trouble-window.save-tip"), this::save);
        save.setId("trouble-save");
        save.setMnemonicParsing(true);
        Button end = Controls.button(WORDS.say("trouble-window.quit"), WORDS.say("trouble-window.quit-tip"), () -> {
            stage.close();
            above.close();
            quit.run();
        });
        end.setMnemonicParsing(true);
        FlowPane buttons = new FlowPane(8, 8, go, save, end);
        words.setId("trouble-told");
        card.getStyleClass().add("trouble");
        card.getChildren().addAll(Controls.label(WORDS.say("trouble-window.title"), "title"), happened,
                Controls.wrapped(saved), Controls.wrapped(WORDS.say("trouble-window.about-report"), "muted"),
                text, words, buttons);
        card.setStyle("-fx-padding: 1.5em; -fx-background-color: -arb-bg;");
        Scene scene = new Scene(card);
        dress(scene, above);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN), this::save);
        stage.initOwner(above.isShowing() ? above : null);
        stage.setTitle(WORDS.say("trouble-window.window-title"));
        stage.setScene(scene);
        size();
        go.requestFocus();
    }

    /** As large as the size of text asks for and the screen has room for. */
    private void size() {
        card.applyCss();
        double grown = happened.getFont().getSize() / USUAL_TEXT;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        card.setPrefWidth(Math.min(PREFERRED_WIDTH * grown, MOST_OF_SCREEN * screen.getWidth()));
        card.setPrefHeight(Math.min(PREFERRED_HEIGHT * grown, MOST_OF_SCREEN * screen.getHeight()));
    }

    /** As the other window is dressed. */
    private static void dress(Scene scene, Stage above) {
        if (above.getScene() == null || above.getScene().getStylesheets().isEmpty()) {
            new Theme(scene).close();
        } else {
            scene.getStylesheets().setAll(above.getScene().getStylesheets());
        }
    }

    private void save() {
        where.get().ifPresent(file -> {
            String told;
            try {
                // A few kilobytes, and the program may be in no state to do it elsewhere.
                Files.writeString(file, text.getText(), StandardCharsets.UTF_8);
                told = WORDS.say("trouble-window.saved-as", file);
            } catch (IOException e) {
                told = WORDS.say("trouble-window.not-written", file);
            }
            words.getChildren().setAll(Controls.wrapped(told, "muted"));
        });
    }

    private static Optional<Path> chosen(Stage above) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(WORDS.say("trouble-window.save-title"));
        chooser.setInitialFileName("arborist-report.txt");
        return Optional.ofNullable(chooser.showSaveDialog(above)).map(file -> file.toPath());
    }
}
