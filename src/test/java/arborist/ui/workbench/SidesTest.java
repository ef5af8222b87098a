package arborist.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.settings.Panes;
import arborist.ui.kit.Preferences;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A lesson opens alone; a pane that somebody shows beside it is there, and afterwards all is as it was before. */
@ExtendWith(ApplicationExtension.class)
class SidesTest {
    private final Pane left = new Pane();
    private final Pane middle = new Pane();
    private final Pane right = new Pane();
    private @Nullable Preferences preferences;
    private @Nullable Sides made;

    @BeforeEach
    void make(FxRobot robot, @TempDir Path folder) {
        Preferences kept = OpenWindow.fresh(folder);
        preferences = kept;
        robot.interact(() -> made = new Sides(left, middle, right, kept));
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(preferences).close();
    }

    @Test
    void whatStandsAloneHasNothingBesideItUntilItEnds(FxRobot robot) {
        robot.interact(() -> sides().alone(true));
        assertThat(items(robot)).containsExactly(middle);
        robot.interact(() -> assertThat(sides().leftShownProperty().get() || sides().rightShownProperty().get())
                .as("the menu says so too").isFalse());
        robot.interact(() -> sides().alone(false));
        assertThat(items(robot)).containsExactly(left, middle, right);
        assertThat(panes()).isEqualTo(Panes.DEFAULT);
    }

    @Test
    void whatIsShownBesideItIsShownAndNotKept(FxRobot robot) {
        robot.interact(() -> {
            sides().rightShownProperty().set(false);
            sides().alone(true);
            sides().rightShownProperty().set(true);
        });
        assertThat(items(robot)).containsExactly(middle, right);
        assertThat(panes().inspector()).isFalse();
        robot.interact(() -> sides().leftShownProperty().set(true));
        assertThat(items(robot)).containsExactly(left, middle, right);
        robot.interact(() -> sides().alone(false));
        assertThat(items(robot)).as("as before it").containsExactly(left, middle);
        assertThat(panes()).isEqualTo(Panes.DEFAULT.withShown(true, false, true));
    }

    @Test
    void aPaneThatIsShownCanBeHiddenAgainByOnePress(FxRobot robot) {
        robot.interact(() -> {
            sides().alone(true);
            sides().leftShownProperty().set(!sides().leftShownProperty().get());
        });
        assertThat(items(robot)).containsExactly(left, middle);
        robot.interact(() -> sides().leftShownProperty().set(!sides().leftShownProperty().get()));
        assertThat(items(robot)).containsExactly(middle);
    }

    private List<Node> items(FxRobot robot) {
        List<Node> items = new java.util.ArrayList<>();
        robot.interact(() -> items.addAll(sides().getItems()));
        return items;
    }

    private Panes panes() {
        return Objects.requireNonNull(preferences).get().panes();
    }

    private Sides sides() {
        return Objects.requireNonNull(made);
    }
}
