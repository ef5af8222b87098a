package arborist.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.Price;
import arborist.trace.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
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

    /** What one window changes is its own: neither writes over, nor takes back, what the other one has changed meanwhile. */
    @Test
    void twoWindowsKeepEachOthersRows(FxRobot robot) {
        robot.interact(() -> {
            PricesPage one = loaded();
            PricesPage other = loaded();
            keep(one, "a");
            desk.done();
            keep(other, "b");
            desk.done();
            assertThat(desk.written.getLast()).extracting(Price::model).containsExactlyInAnyOrder("a", "b");
            assertThat(((PriceTable) node(other, "#price-table")).getItems()).as("and both are shown").hasSize(2);
            press(one, "#prices-back");
            desk.done();
            assertThat(desk.written.getLast()).extracting(Price::model).containsExactly("b");
            press(one, "#prices-reset");
            desk.done();
            assertThat(desk.written.getLast()).as("all of them, also the other's").isEmpty();
            press(one, "#prices-back");
            desk.done();
            assertThat(desk.written.getLast()).extracting(Price::model).containsExactly("b");
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
        private final IdentityHashMap<CompletableFuture<Changed>, Changed> writing = new IdentityHashMap<>();
        private @Nullable List<Price> there;

        @Override
        public CompletableFuture<List<Price>> shipped() {
            return CompletableFuture.completedFuture(List.of());
        }

        @Override
        public CompletableFuture<List<Price>> own() {
            return own;
        }

        @Override
        public CompletableFuture<Changed> change(UnaryOperator<List<Price>> change) {
            CompletableFuture<Changed> done = new CompletableFuture<>();
            List<Price> before = there != null ? there : own.isCompletedExceptionally() ? List.of()
                    : own.getNow(List.of());
            Changed changed = new Changed(before, change.apply(before));
            written.add(changed.after());
            writing.put(done, changed);
            return done;
        }

        void done() {
            Map.copyOf(writing).forEach((each, changed) -> {
                there = changed.after();
                each.complete(changed);
            });
            writing.clear();
        }

        void fail(String why) {
            Set.copyOf(writing.keySet()).forEach(each -> each.completeExceptionally(new Refused(why)));
            writing.clear();
        }
    }
}
