package arborist.ui.samples;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.answer.formula.Prover;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import arborist.vote.VoteReader;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Where a large majority stands against the known answer, a link leads to its correction. */
@ExtendWith(ApplicationExtension.class)
class WhyPartTest {
    private final Shown shown = new Shown();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void theLinkBelowADoubtedAnswerAsksWhatIsRight() {
        fx(() -> {
            WhyPart part = part(8);
            Button link = link(part).orElseThrow();
            assertThat(link.isFocusTraversable()).isTrue();
            link.fire();
            assertThat(asked).hasValue(1);
        });
    }

    @Test
    void whereNothingIsInDoubtOrThePastIsShownThereIsNone() {
        fx(() -> {
            assertThat(link(part(1))).isEmpty();
            shown.show(Tree.EMPTY);
            assertThat(link(part(8))).as("the past cannot be changed").isEmpty();
        });
    }

    private WhyPart part(int against) {
        Crafted crafted = new Crafted("5");
        crafted.sample("5");
        for (int i = 0; i < against; i++) {
            crafted.sample("7");
        }
        WhyPart part =
                new WhyPart(new Looking(shown, new SimpleBooleanProperty(), Prover.none()), asked::incrementAndGet);
        part.show(Count.of(VoteReader.read(crafted.tree(), Forms::of).orElseThrow()));
        return part;
    }

    private static Optional<Button> link(WhyPart part) {
        return Optional.ofNullable((Button) part.lookup("#doubt-correct-gold"));
    }

    private static void fx(Runnable test) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, test);
    }
}
