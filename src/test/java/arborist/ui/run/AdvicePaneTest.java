package arborist.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.reason.Advice;
import arborist.reason.Offer;
import arborist.reason.Techniques;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Help to choose shows what each technique takes, and what it fills in can always be run. */
@ExtendWith(ApplicationExtension.class)
class AdvicePaneTest {
    private static final Advice.Ground PUZZLE = new Advice.Ground("countdown", "Make 57 from 3, 8, 11 and 24.", false);
    private static final Advice.Ground STORY =
            new Advice.Ground("gsm8k", "A crate holds 12 jars. How many jars do 5 crates hold in all?", false);

    private final AtomicReference<Advice.Ground> ground = new AtomicReference<>(STORY);
    private final AtomicReference<Advice> used = new AtomicReference<>();

    @Test
    void whatCanBeCheckedIsTickedAlreadyAndAnewForAnotherTask(FxRobot robot) {
        robot.interact(() -> {
            AdvicePane pane = pane(STORY);
            assertThat(boxes(pane).getFirst().isSelected()).isFalse();
            ground.set(PUZZLE);
            pane.another();
            assertThat(boxes(pane).getFirst().isSelected()).isTrue();
            assertThat(boxes(pane(PUZZLE)).getFirst().isSelected()).isTrue();
        });
    }

    @Test
    void whatSomebodyTickedOrClearedStaysUnderAnotherTask(FxRobot robot) {
        robot.interact(() -> {
            AdvicePane pane = pane(STORY);
            boxes(pane).get(3).setSelected(true);
            ground.set(PUZZLE);
            pane.another();
            boxes(pane).getFirst().setSelected(false);
            for (Advice.Ground each : List.of(STORY, PUZZLE)) {
                ground.set(each);
                pane.another();
                assertThat(boxes(pane).getFirst().isSelected()).as("cleared by hand").isFalse();
                assertThat(boxes(pane).get(3).isSelected()).as("ticked by hand").isTrue();
            }
        });
    }

    @Test
    void theAdvisedStandsFirstAndTheOthersBesideItEachWithCallsAndTokens(FxRobot robot) {
        robot.interact(() -> {
            AdvicePane pane = pane(STORY);
            Advice advice = take(pane);
            List<String> shown = table(pane);
            for (Offer offer : Stream.concat(Stream.of(advice.offer()), advice.others().stream()).toList()) {
                assertThat(shown).contains(Techniques.named(offer.technique()).orElseThrow().title(),
                        String.format("%,d", offer.estimate().calls()),
                        String.format("%,d", offer.estimate().tokens()));
            }
            assertThat(shown.get(3)).as("after the heads").isEqualTo("Self-consistency");
            assertThat(Objects.requireNonNull(pane.lookup("#advice-offers")).getAccessibleText())
                    .startsWith("Self-consistency: 10 calls, ").contains("more than you would pay");
        });
    }

    @Test
    void theFormCanAlwaysRunWhatIsFilledIn(FxRobot robot) {
        robot.interact(() -> {
            for (Advice.Ground each : List.of(PUZZLE, STORY)) {
                AdvicePane pane = pane(each);
                for (int ticks = 0; ticks < 32; ticks++) {
                    for (int i = 0; i < 5; i++) {
                        boxes(pane).get(i).setSelected((ticks >> i & 1) == 1);
                    }
                    for (int answers : new int[] {1, 2, 4, 9, 10, 21, 22, 100, 1_000}) {
                        spinner(pane).getValueFactory().setValue(answers);
                        Offer offer = take(pane).offer();
                        RunForm form = new RunForm();
                        form.show(Techniques.named(offer.technique()).orElseThrow(), offer.parameters());
                        assertThat(form.parameters()).isEqualTo(offer.parameters());
                    }
                }
            }
        });
    }

    private AdvicePane pane(Advice.Ground first) {
        ground.set(first);
        return new AdvicePane(ground::get, used::set);
    }

    private Advice take(AdvicePane pane) {
        ((Button) Objects.requireNonNull(pane.lookup("#advice-use"))).fire();
        return Objects.requireNonNull(used.get());
    }

    private static List<CheckBox> boxes(AdvicePane pane) {
        return pane.getChildren().stream().filter(CheckBox.class::isInstance).map(CheckBox.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private static Spinner<Integer> spinner(AdvicePane pane) {
        return (Spinner<Integer>) pane.getChildren().stream().filter(javafx.scene.layout.HBox.class::isInstance)
                .flatMap(row -> ((javafx.scene.layout.HBox) row).getChildren().stream())
                .filter(Spinner.class::isInstance).findFirst().orElseThrow();
    }

    private static List<String> table(AdvicePane pane) {
        Node table = Objects.requireNonNull(pane.lookup("#advice-offers"));
        return ((GridPane) table).getChildren().stream().map(n -> ((Label) n).getText()).toList();
    }
}
