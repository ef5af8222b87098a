package arborist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a row says of itself stands beside it, and never longer than the row is where it was. */
@ExtendWith(ApplicationExtension.class)
class AsideTest {

    @Start
    void show(Stage stage) {
        Button row = Controls.describe(new Button("a row"), "a row", "what it says of itself");
        row.setId("row");
        Aside.put(row);
        Region space = new Region();
        space.setMinHeight(2000);
        ScrollPane scroll = new ScrollPane(new VBox(row, space));
        scroll.setId("scroll");
        scroll.setLayoutX(400);
        scroll.setPrefSize(200, 300);
        stage.setScene(new Scene(new Pane(scroll), 700, 400));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void itStandsBesideItsRowAndGoesWhenTheRowMovesOrLeaves(FxRobot robot) throws TimeoutException {
        Button row = robot.lookup("#row").queryAs(Button.class);
        ScrollPane scroll = robot.lookup("#scroll").queryAs(ScrollPane.class);
        Tooltip words = row.getTooltip();
        robot.moveTo(row);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, words.showingProperty());
        fx(() -> assertThat(words.getX() + words.getWidth()).as("nothing below the row is covered")
                .isLessThanOrEqualTo(row.localToScreen(row.getBoundsInLocal()).getMinX()));
        fx(() -> scroll.setVvalue(0.5));
        fx(() -> assertThat(words.isShowing()).as("whoever scrolls has gone on").isFalse());
        fx(() -> scroll.setVvalue(0));
        robot.moveTo(scroll);
        robot.moveTo(row);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, words.showingProperty());
        fx(() -> ((VBox) scroll.getContent()).getChildren().remove(row));
        fx(() -> assertThat(words.isShowing()).as("its row is made anew").isFalse());
    }

    private static void fx(Runnable test) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, test);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
