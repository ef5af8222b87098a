package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.ui.kit.markdown.Tex;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Links between pages of the manual are followed by a click and by Enter, and one goes back to where they were. */
@ExtendWith(ApplicationExtension.class)
class ManualCardTest {
    private final Tex tex = new Tex();
    private @Nullable ManualCard card;

    @Start
    void open(Stage stage) {
        ManualCard made = new ManualCard(tex, "command-line", () -> {});
        card = made;
        stage.setScene(new Scene(made, 900, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        tex.close();
    }

    @Test
    void aClickFollowsALinkAndTheKeyGoesBack(FxRobot robot) {
        until(() -> title().equals("The command line"));
        Text link = link("package");
        until(() -> inSight(link));
        robot.clickOn(link);
        until(() -> title().equals("Installing and starting"));
        assertThat(backButton().isDisabled()).isFalse();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until(() -> title().equals("The command line"));
        assertThat(backButton().isDisabled()).isTrue();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(title()).isEqualTo("The command line");
    }

    @Test
    void enterFollowsALinkToASectionAndTheButtonGoesBackToWhereItWas(FxRobot robot) {
        until(() -> title().equals("The command line"));
        Text link = link("batch");
        fx(link::requestFocus);
        until(() -> link.isFocused() && inSight(link));
        double before = scroll().getVvalue();
        robot.type(KeyCode.ENTER);
        until(() -> title().equals("Formats"));
        until(() -> ((ManualPage) scroll().getContent()).heading("batches").map(this::inSight).orElse(false));
        assertThat(scroll().getVvalue()).isPositive();
        fx(backButton()::fire);
        until(() -> title().equals("The command line") && Math.abs(scroll().getVvalue() - before) < 0.01);
    }

    private boolean inSight(javafx.scene.Node node) {
        Bounds shown = scroll().localToScene(scroll().getLayoutBounds());
        Bounds at = node.localToScene(node.getBoundsInLocal());
        // A page is scrolled by whole pixels.
        return at.getMinY() >= shown.getMinY() - 2 && at.getMaxY() <= shown.getMaxY() + 2;
    }

    private Text link(String words) {
        return scroll().getContent().lookupAll(".link-text").stream().map(Text.class::cast)
                .filter(text -> text.getText().equals(words) && text.isFocusTraversable()).findFirst().orElseThrow();
    }

    private String title() {
        return ((Label) Objects.requireNonNull(card().lookup(".title"))).getText();
    }

    private ScrollPane scroll() {
        return (ScrollPane) Objects.requireNonNull(card().lookup("#manual-text"));
    }

    private Button backButton() {
        return (Button) Objects.requireNonNull(card().lookup("#manual-back"));
    }

    private ManualCard card() {
        return Objects.requireNonNull(card);
    }
}
