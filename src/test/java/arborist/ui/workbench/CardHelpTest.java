package arborist.ui.workbench;

import static arborist.ui.workbench.OpenWindow.fx;
import static arborist.ui.workbench.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.ui.kit.JobCard;
import arborist.ui.kit.Overlay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** F1 above a card shows its page of the manual, and closing that brings the card back as it was. */
class CardHelpTest {
    /** An act that opens a card, and the page about it. */
    private record Case(String act, String page) {}

    private static final List<Case> CARDS = List.of(new Case("run", "runs"), new Case("run-set", "runs"),
            new Case("batch-write", "runs"), new Case("new-problem", "explorer"), new Case("draw-problem", "explorer"),
            new Case("export", "formats"), new Case("keys", "explorer"), new Case("palette", "explorer"),
            new Case("preferences", "explorer"));
    private static final Map<String, String> TABS = Map.of("preferences-models", "models", "preferences-prices",
            "models", "preferences-keys", "explorer", "preferences-places", "installing");

    @RegisterExtension
    static final FirstWindows WINDOWS = new FirstWindows();
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private FirstWindow first;

    @Test
    void eachCardHasItsPageAndKeepsWhatWasTyped(FxRobot robot) throws Exception {
        open();
        first.press(KeyCode.F1);
        pageIs(robot, "index");
        first.begin();
        for (Case one : CARDS) {
            first.act(one.act);
            lookUp(robot, one.act, one.page);
            first.press(KeyCode.ESCAPE);
            until(() -> card() == null);
        }
        first.act("preferences");
        TABS.forEach((tab, page) -> {
            fx(() -> {
                ToggleButton button = robot.lookup("#" + tab).queryAs(ToggleButton.class);
                // As a click does: what had the keyboard on the page before is not in sight any more.
                button.requestFocus();
                button.fire();
            });
            lookUp(robot, tab, page);
        });
        first.press(KeyCode.ESCAPE);
        first.act("labels-view");
        until(() -> robot.lookup("#labels-side").tryQuery().isPresent());
        for (String act : List.of("label-queue", "label-auto", "label-rules", "label-keys")) {
            if (first.open.page().actions().find(act).isPresent()) {
                first.act(act);
                until(() -> card() != null);
                lookUp(robot, act, "labels");
                first.press(KeyCode.ESCAPE);
                until(() -> card() == null);
            }
        }
    }

    @Test
    void aJobThatEndsBelowIsNotLost(FxRobot robot) throws Exception {
        open();
        JobCard job = made();
        first.press(KeyCode.F1);
        until(() -> manual() != null);
        fx(() -> overlay().close(job));
        assertThat(manual()).as("what is read stays").isNotNull();
        fx(() -> overlay().show(new ReportCard(List.of(), problem -> {}, overlay()::close),
                first.stage.getScene().getRoot()));
        first.press(KeyCode.ESCAPE);
        until(() -> manual() == null && card() instanceof ReportCard);
        first.press(KeyCode.ESCAPE);
        until(() -> card() == null && !overlay().isVisible());
    }

    private JobCard made() {
        List<JobCard> made = new ArrayList<>();
        fx(() -> {
            JobCard job = new JobCard("Works", "Stops");
            overlay().hold(job, job.first(), job::cancel);
            made.add(job);
        });
        first.press(KeyCode.SHIFT);
        return made.getFirst();
    }

    /** Types something where that can be done, presses F1, and comes back. */
    private void lookUp(FxRobot robot, String what, String page) {
        until(() -> card() != null);
        Node card = Objects.requireNonNull(card());
        List<TextInputControl> fields = new ArrayList<>();
        fx(() -> card.lookupAll("*").stream()
                .filter(n -> n instanceof TextField || n instanceof TextArea).map(TextInputControl.class::cast)
                .filter(f -> f.isEditable() && !f.isDisabled() && isInSight(f)).limit(1)
                .forEach(fields::add));
        TextInputControl field = fields.isEmpty() ? null : fields.getFirst();
        if (field != null && what.equals("draw-problem")) {
            // The dice put a problem there, a moment later.
            until(() -> !field.getText().isBlank());
        }
        fx(() -> {
            if (field != null) {
                field.setText("12");
                field.requestFocus();
                field.selectRange(1, 1);
            }
        });
        Node focused = first.stage.getScene().getFocusOwner();
        first.press(KeyCode.F1);
        pageIs(robot, page);
        first.press(KeyCode.F1);
        for (int i = 0; i < 6; i++) {
            first.press(KeyCode.TAB);
            Node at = first.stage.getScene().getFocusOwner();
            assertThat(isIn(at, Objects.requireNonNull(manual()))).as("Tab stays above %s", what).isTrue();
        }
        first.press(KeyCode.ESCAPE);
        until(() -> manual() == null);
        assertThat(card()).as(what).isSameAs(card);
        assertThat(first.stage.getScene().getFocusOwner()).as(what).isEqualTo(focused);
        if (field != null) {
            assertThat(field.getText()).as(what).isEqualTo("12");
            assertThat(field.getCaretPosition()).as(what).isEqualTo(1);
            assertThat(field.getSelectedText()).as(what).isEmpty();
        }
    }

    private void pageIs(FxRobot robot, String page) {
        until(() -> robot.lookup("#manual-pages").<ListView<Manual.Page>>query().getSelectionModel().getSelectedItem()
                .name().equals(page));
        if (page.equals("index")) {
            first.press(KeyCode.ESCAPE);
            until(() -> manual() == null);
        }
    }

    private void open() throws Exception {
        first = WINDOWS.open(folder, Locale.ENGLISH, 100, 1000, 800);
    }

    private static boolean isIn(@Nullable Node node, Node within) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(within)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Overlay overlay() {
        return first.stage.getScene().getRoot().getChildrenUnmodifiable().stream()
                .filter(Overlay.class::isInstance).map(Overlay.class::cast).findFirst()
                .orElseThrow();
    }

    private @Nullable Node manual() {
        return first.stage.getScene().lookup("#manual-card");
    }

    private @Nullable Node card() {
        return overlay().getChildren().stream().map(layer -> ((StackPane) layer).getChildren()
                .getFirst()).filter(card -> !(card instanceof ManualCard)).findFirst().orElse(null);
    }
}
