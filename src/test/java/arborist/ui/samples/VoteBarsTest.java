package arborist.ui.samples;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.vote.VoteReader;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Answers beyond the first few are behind a link, and every one of them can be reached. */
@ExtendWith(ApplicationExtension.class)
class VoteBarsTest {

    @Test
    void theRestIsOpenedAndChosenFromAndPutAwayAgain() {
        List<String> chosen = new ArrayList<>();
        fx(() -> {
            VoteBars bars = new VoteBars(chosen::add);
            Count count = count(150);
            bars.show(count, null, false);
            assertThat(toggles(bars)).hasSize(8);
            assertThat(link(bars).getText()).isEqualTo("142 more answers");
            assertThat(link(bars).getTooltip().getText()).contains("100 more bars");
            assertThat(link(bars).getAccessibleText()).startsWith("142 more answers");
            assertThat(link(bars).isFocusTraversable()).isTrue();
            link(bars).fire();
            assertThat(toggles(bars)).hasSize(108);
            link(bars).fire();
            assertThat(toggles(bars)).hasSize(150);
            toggles(bars).getLast().fire();
            // It stays open while the vote is counted anew.
            bars.show(count, chosen.getFirst(), false);
            assertThat(toggles(bars)).hasSize(150);
            assertThat(link(bars).getText()).isEqualTo("fewer answers");
            link(bars).fire();
            assertThat(toggles(bars)).as("the chosen one stays in sight").hasSize(9);
        });
        assertThat(chosen).containsExactly("149");
    }

    @Test
    void fewAnswersHaveNoLink() {
        fx(() -> {
            VoteBars bars = new VoteBars(answer -> {});
            bars.show(count(8), null, false);
            assertThat(bars.getChildren()).hasSize(8).allMatch(ToggleButton.class::isInstance);
        });
    }

    private static Count count(int answers) {
        Crafted crafted = new Crafted();
        for (int i = 0; i < answers; i++) {
            crafted.sample(Integer.toString(i));
        }
        return Count.of(VoteReader.read(crafted.tree(), Forms::of).orElseThrow());
    }

    private static List<ToggleButton> toggles(VoteBars bars) {
        return bars.getChildren().stream().filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                .toList();
    }

    private static Button link(VoteBars bars) {
        return (Button) bars.getChildren().getLast();
    }

    private static void fx(Runnable test) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, test);
    }
}
