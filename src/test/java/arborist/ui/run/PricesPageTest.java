package arborist.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.Price;
import arborist.trace.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** However fast the buttons are pressed, no price is lost, and each change is taken back once. */
@ExtendWith(ApplicationExtension.class)
class PricesPageTest {
    private final Desk desk = new Desk();

    @Test
    void aChangeBeforeTheOneBeforeIsWrittenWaitsForIt(FxRobot robot) {
        robot.interact(() -> {
            PricesPage page = loaded();
            keep(page, "a");
            keep(page, "b");
            assertThat(desk.written).hasSize(1);
            assertThat(button(page, "#price-keep").isDisabled()).isTrue();
            desk.done();
            assertThat(button(page, "#price-keep").isDisabled()).isFalse();
            keep(page, "b");
            desk.done();
            assertThat(desk.written.getLast()).extracting(Price::model).containsExactlyInAnyOrder("a", "b");
        });
    }

    @Test
    void aChangeIsTakenBackOnceHoweverOftenThatIsPressed(FxRobot robot) {
        robot.interact(() -> {
            PricesPage page = loaded();
            keep(page, "a");
            desk.done();
            press(page, "#prices-back");
            press(page, "#prices-back");
            desk.done();
            press(page, "#prices-back");
            assertThat(desk.written).hasSize(2);
            assertThat(desk.written.getLast()).isEmpty();
            assertThat(button(page, "#prices-back").isDisabled()).isTrue();
        });
    }

    @Test
    void whatCouldNotBeWrittenIsNothingToTakeBackAndWhatCouldNotBeTakenBackStillIs(FxRobot robot) {
        robot.interact(() -> {
            PricesPage page = loaded();
            keep(page, "a");
            desk.fail("The disk is full.");
            assertThat(((Label) node(page, "#prices-told")).getText()).isEqualTo("The disk is full.");
            assertThat(button(page, "#prices-back").isDisabled()).isTrue();
            keep(page, "a");
            desk.done();
            press(page, "#prices-back");
            desk.fail("The disk is full.");
            assertThat(button(page, "#prices-back").isDisabled()).isFalse();
            press(page, "#prices-back");
            desk.done();
            assertThat(desk.written.getLast()).isEmpty();
        });
    }

    @Test
    void nothingIsWrittenBeforeItIsKnownWhatThereIs(FxRobot robot) {
        robot.interact(() -> {
            PricesPage page = new PricesPage(desk);
            keep(page, "a");
            press(page, "#prices-reset");
            assertThat(desk.written).isEmpty();
            desk.own.complete(List.of(new Price("old", BigDecimal.ONE, null, BigDecimal.ONE)));
            keep(page, "a");
            desk.done();
            assertThat(desk.written.getLast()).extracting(Price::model).containsExactly("old", "a");
        });
    }

    @Test
    void aTableThatCannotBeReadIsReplacedAllTheSame(FxRobot robot) {
        robot.interact(() -> {
            PricesPage page = new PricesPage(desk);
            desk.own.completeExceptionally(new Refused("It cannot be read."));
            assertThat(((Label) node(page, "#prices-told")).getText()).isEqualTo("It cannot be read.");
            press(page, "#prices-reset");
            desk.done();
            assertThat(desk.written).hasSize(1);
        });
    }

    private PricesPage loaded() {
        PricesPage page = new PricesPage(desk);
        desk.own.complete(List.of());
        return page;
    }

    private static void keep(PricesPage page, String model) {
        ((TextField) node(page, "#price-model")).setText(model);
        ((TextField) node(page, "#price-input")).setText("1");
        ((TextField) node(page, "#price-output")).setText("2");
        press(page, "#price-keep");
        // Enter in a field does the same.
        node(page, "#price-output").fireEvent(new ActionEvent());
    }

    private static void press(PricesPage page, String id) {
        button(page, id).fire();
    }

    private static Button button(PricesPage page, String id) {
        return (Button) node(page, id);
    }

    private static Node node(PricesPage page, String id) {
        return Objects.requireNonNull(page.lookup(id), id);
    }

    /** Writes when a test says so. */
    private static final class Desk implements PriceDesk {
        final CompletableFuture<List<Price>> own = new CompletableFuture<>();
        final List<List<Price>> written = new ArrayList<>();
        private final List<CompletableFuture<Void>> writing = new ArrayList<>();

        @Override
        public CompletableFuture<List<Price>> shipped() {
            return CompletableFuture.completedFuture(List.of());
        }

        @Override
        public CompletableFuture<List<Price>> own() {
            return own;
        }

        @Override
        public CompletableFuture<Void> replace(List<Price> all) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            written.add(List.copyOf(all));
            writing.add(done);
            return done;
        }

        void done() {
            List.copyOf(writing).forEach(each -> each.complete(null));
            writing.clear();
        }

        void fail(String why) {
            List.copyOf(writing).forEach(each -> each.completeExceptionally(new Refused(why)));
            writing.clear();
        }
    }
}
