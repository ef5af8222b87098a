package arborist.ui.samples;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.answer.equal.Forms;
import arborist.answer.formula.Prover;
import arborist.session.Session;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import arborist.vote.VoteReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Where a large majority stands against the known answer, a link leads to its correction. */
@ExtendWith(ApplicationExtension.class)
class WhyPartTest {
    private final Shown shown = new Shown();
    @TempDir
    private Path folder = Path.of("");

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

    @Test
    void noTwoLinksHaveTheSameWords() throws Exception {
        Path copy = folder.resolve("s.arborist");
        Files.copy(Path.of("sessions/vote-gone-wrong.arborist"), copy);
        Count count;
        try (Session session = Session.open(copy)) {
            Tree tree = session.tree(session.problems(0, 1).get().getFirst().id()).get();
            count = Count.of(VoteReader.read(tree, Forms::of).orElseThrow());
        }
        fx(() -> {
            Looking looking = new Looking(shown, new SimpleBooleanProperty(), Prover.none());
            WhyPart part = new WhyPart(looking, () -> {});
            part.show(count);
            List<String> links = part.lookupAll(".link").stream().map(n -> ((Button) n).getText()).toList();
            assertThat(links).containsExactlyInAnyOrder("Show the right sample", "Show these 9 samples at that step",
                    "Show the sample right by luck");
            assertThat(part.lookupAll(".label").stream().map(n -> ((Labeled) n).getText()))
                    .anyMatch(text -> text.contains("9 more right votes and no wrong one"))
                    .anyMatch(text -> text.contains("however many: 434 has 9 of 16 votes, 344 has 1."));
            ((Button) part.lookup("#evidence-slips")).fire();
            Looking.Evidence evidence = Objects.requireNonNull(looking.evidenceProperty().get());
            assertThat(evidence.samples()).hasSize(9);
            assertThat(evidence.steps().keySet()).isEqualTo(evidence.samples());
            assertThat(evidence.steps().values()).contains(Objects.requireNonNull(shown.selected()));
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
