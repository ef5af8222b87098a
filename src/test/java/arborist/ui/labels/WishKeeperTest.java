package arborist.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.queue.Order;
import arborist.settings.QueueChoices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A queue that somebody chose is not lost because its file could not be read once. */
@ExtendWith(ApplicationExtension.class)
class WishKeeperTest {
    private static final Order CHOSEN = Order.RANDOM;
    @TempDir
    Path folder;
    private final List<String> failed = new CopyOnWriteArrayList<>();
    private Path session = Path.of("");
    private QueueChoices store = new QueueChoices(Path.of(""));

    @BeforeEach
    void aChoiceIsKept() throws Exception {
        session = folder.resolve("s.arborist");
        store = new QueueChoices(folder.resolve("queues"));
        store.save(session, WishFile.of(Wish.USUAL.order(CHOSEN), Ways.USUAL));
    }

    @Test
    void aFileThatCannotBeReadIsLeftAndThatIsToldOnce(FxRobot robot) throws Exception {
        Path file = file();
        String broken = Files.readString(file).substring(1);
        Files.writeString(file, broken);
        try (WishKeeper keeper = new WishKeeper(store, session, failed::add)) {
            until(() -> failed.size() == 1);
            tick(robot, keeper, true);
            tick(robot, keeper, false);
        }
        settle();
        assertThat(file).hasContent(broken);
        assertThat(failed).singleElement().asString().contains(file.toString());
    }

    @Test
    void whatIsChosenIsAddedToItAsSoonAsItCanBeRead(FxRobot robot) throws Exception {
        Path file = file();
        String whole = Files.readString(file);
        Files.writeString(file, "[");
        try (WishKeeper keeper = new WishKeeper(store, session, failed::add)) {
            until(() -> failed.size() == 1);
            Files.writeString(file, whole);
            tick(robot, keeper, true);
        }
        until(() -> store.load(session).orElseThrow().way() != null
                && Ways.of(store.load(session).orElseThrow().way()).suggests());
        assertThat(WishFile.of(store.load(session).orElseThrow()).order()).isEqualTo(CHOSEN);
    }

    private static void tick(FxRobot robot, WishKeeper keeper, boolean suggests) {
        robot.interact(() -> keeper.choose(new Ways(Manner.EACH_STEP, true, suggests, true)));
    }

    private Path file() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("queues"))) {
            return files.findFirst().orElseThrow();
        }
    }

    /** What is written is written on a thread of its own, which ends once the keeper is closed. */
    private static void settle() {
        until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(t -> t.getName().equals("label-queue-choice")));
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
