package arborist.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.Voice;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.ui.kit.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Keys never wait for what does not come. */
@ExtendWith(ApplicationExtension.class)
class FollowerTest {
    private final Shown shown = new Shown();
    private final List<String> told = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void aProblemThatCannotBeReadHoldsNoKeys(FxRobot robot, @TempDir Path folder) throws Exception {
        try (Session session = Session.create(folder.resolve("s.arborist"));
                QueueFeed feed = new QueueFeed(session, told::add)) {
            Turns turns = new Turns(told::add);
            Spot spot = new Spot(shown, feed, () -> Voice.GOLD, soon -> {}, () -> {});
            Follower follower = new Follower(shown, spot, turns, () -> Voice.GOLD, id -> {
                // Pressed while it is on its way, however soon that ends.
                turns.take(() -> done.add("meant for the problem that does not come"));
                shown.open(session, id);
            }, () -> {});
            robot.interact(() -> {
                follower.activate(true);
                follower.go(Id.random(), new Aim(Id.random(), Aim.FIRST_OPEN));
            });
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> !turns.isHeld()).get());
            robot.interact(() -> {
                turns.take(() -> done.add("pressed since"));
                assertThat(done).containsExactly("pressed since");
                assertThat(told).as("the key that waited").hasSize(1);
                assertThat(follower.isAiming()).isFalse();
                shown.close();
            });
        }
    }

    @Test
    void whatWasOnItsWayWhenThePageWentOutOfSightHoldsNoKeys(FxRobot robot, @TempDir Path folder) throws Exception {
        try (Session session = Session.create(folder.resolve("s.arborist"));
                QueueFeed feed = new QueueFeed(session, told::add)) {
            Turns turns = new Turns(told::add);
            Spot spot = new Spot(shown, feed, () -> Voice.GOLD, soon -> {}, () -> {});
            Follower follower =
                    new Follower(shown, spot, turns, () -> Voice.GOLD, id -> {}, () -> done.add("on to the next"));
            robot.interact(() -> {
                follower.activate(true);
                follower.go(Id.random(), new Aim(Id.random(), Aim.FIRST_OPEN));
                turns.take(() -> done.add("meant for what was not followed"));
                follower.activate(false);
                follower.activate(true);
                assertThat(turns.isHeld()).isFalse();
                assertThat(follower.isAiming()).isFalse();
                assertThat(told).as("the key that waited").hasSize(1);
                turns.take(() -> done.add("pressed since"));
                assertThat(done).containsExactly("pressed since");
            });
        }
    }

    @Test
    void aSolutionThatWasDoneWhenThePageWentOutOfSightIsNotLeftBehindIt(FxRobot robot, @TempDir Path folder)
            throws Exception {
        try (Session session = Session.create(folder.resolve("s.arborist"));
                QueueFeed feed = new QueueFeed(session, told::add)) {
            Turns turns = new Turns(told::add);
            Spot spot = new Spot(shown, feed, () -> Voice.GOLD, soon -> {}, () -> {});
            Follower follower =
                    new Follower(shown, spot, turns, () -> Voice.GOLD, id -> {}, () -> done.add("on to the next"));
            robot.interact(() -> {
                follower.activate(true);
                follower.finish();
                follower.activate(false);
                follower.arrive();
                assertThat(done).as("nobody is led anywhere while they look at something else").isEmpty();
                follower.activate(true);
                follower.arrive();
                assertThat(done).isEmpty();
                assertThat(turns.isHeld()).isFalse();
            });
        }
    }
}
