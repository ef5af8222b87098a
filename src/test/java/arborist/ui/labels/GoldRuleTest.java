package arborist.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.GoldAnswer;
import arborist.ui.kit.Shown;
import arborist.ui.tend.Hand;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The right answer is shown only where it is known that it may be. */
@ExtendWith(ApplicationExtension.class)
class GoldRuleTest {
    private static final String HIDES = GoldAnswer.of(true, Instant.EPOCH).choice();
    private final List<CompletableFuture<List<String>>> asked = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @Test
    void nothingIsShownUntilItIsKnown(FxRobot robot) {
        robot.interact(() -> {
            GoldRule rule = rule();
            assertThat(rule.allowsProperty().get()).isFalse();
            asked.getLast().complete(List.of());
            assertThat(rule.allowsProperty().get()).isTrue();
            rule.readFirst();
            assertThat(rule.allowsProperty().get()).as("the page is opened anew").isFalse();
            asked.getLast().complete(List.of(HIDES));
            assertThat(rule.allowsProperty().get()).isFalse();
            assertThat(rule.hiddenProperty().get()).isTrue();
        });
    }

    @Test
    void nothingIsShownWhereItCannotBeRead(FxRobot robot) {
        robot.interact(() -> {
            GoldRule rule = rule();
            asked.getLast().completeExceptionally(new IOException("the disk is gone"));
            assertThat(rule.allowsProperty().get()).isFalse();
            assertThat(failed).hasSize(1);
            rule.read();
            asked.getLast().complete(List.of());
            assertThat(rule.allowsProperty().get()).isTrue();
        });
    }

    @Test
    void whatWasAskedEarlierAndComesLaterDoesNotCount(FxRobot robot) {
        robot.interact(() -> {
            GoldRule rule = rule();
            rule.read();
            asked.getLast().complete(List.of(HIDES));
            asked.getFirst().complete(List.of());
            assertThat(rule.allowsProperty().get()).isFalse();
            assertThat(rule.hiddenProperty().get()).isTrue();
        });
    }

    private GoldRule rule() {
        return new GoldRule(() -> {
            asked.add(new CompletableFuture<>());
            return asked.getLast();
        }, new Hand(new Shown(), () -> "ada", told -> {}), InstantSource.system(), failed::add);
    }
}
