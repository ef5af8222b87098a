package arborist.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.Planted;
import arborist.label.Voice;
import arborist.label.queue.Item;
import arborist.label.queue.Order;
import arborist.label.queue.Sharing;
import arborist.label.queue.Stop;
import arborist.session.Session;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Submission;
import arborist.ui.kit.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The queue leads to where work is, and nobody away from what they chose themselves. */
@ExtendWith(ApplicationExtension.class)
class OnwardTest {
    private static final Voice ADA = Voice.person("ada");
    private static final Wish WRONG = wish(Wish.Kind.WRONG);
    private static final Wish RIGHT = wish(Wish.Kind.RIGHT);

    private final Planted wrong = planted("2 + 2 = ?", "5");
    private final Planted right = planted("2 + 2 is?", "4");
    private final List<Id> led = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Turns turns = new Turns(told::add);
    private @Nullable Session opened;
    private @Nullable QueueFeed made;
    private @Nullable Spot spot;
    private @Nullable Onward onward;

    @BeforeEach
    void twoProblems(FxRobot robot, @TempDir Path folder) throws Exception {
        opened = Session.create(folder.resolve("s.arborist"));
        plant(wrong);
        plant(right);
        Shown shown = new Shown();
        QueueFeed feed = new QueueFeed(session(), told::add);
        made = feed;
        Spot at = new Spot(shown, feed, () -> ADA, soon -> {}, () -> {});
        spot = at;
        onward = new Onward(shown, feed, at, turns, () -> ADA, this::lead, told::add, () -> false);
        begin(robot, WRONG);
        assertThat(led).as("where nothing is judged yet, to the first that is open")
                .containsExactly(wrong.problem.id());
        assertThat(Objects.requireNonNull(spot).place()).isZero();
        led.clear();
    }

    @AfterEach
    void close() throws Exception {
        Objects.requireNonNull(made).close();
        session().close();
    }

    @Test
    void nobodyIsLedAwayFromASolutionThatTheyOpened(FxRobot robot) throws Exception {
        robot.interact(() -> Objects.requireNonNull(spot).show(Case.of(right.solution(0), ADA)));
        plant(planted("2 + 2, please", "6"));
        begin(robot, WRONG);
        assertThat(led).as("however often the queue is made anew").isEmpty();
        begin(robot, wish(Wish.Kind.UNKNOWN));
        assertThat(led).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void whoeverStoodInTheQueueIsLedOnWhereItHasThatSolutionNoMore(FxRobot robot) {
        begin(robot, RIGHT);
        assertThat(led).containsExactly(right.problem.id());
    }

    @Test
    void nobodyIsLedAwayWhileALabelIsOnItsWay(FxRobot robot) {
        robot.interact(turns::hold);
        begin(robot, RIGHT);
        assertThat(led).isEmpty();
    }

    /** Has the queue made as it is wished, and begins with it. */
    private void begin(FxRobot robot, Wish wish) {
        QueueFeed feed = Objects.requireNonNull(made);
        List<Queued> before = new ArrayList<>();
        robot.interact(() -> {
            Queued now = feed.queuedProperty().get();
            if (now != null) {
                before.add(now);
            }
            feed.want(wish, ADA, session().problems(0, 10).join());
        });
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(
                    () -> feed.queuedProperty().get() != null && !before.contains(feed.queuedProperty().get())).get());
        } catch (TimeoutException e) {
            throw new AssertionError("no queue was made", e);
        }
        robot.interact(() -> Objects.requireNonNull(onward)
                .begin(Objects.requireNonNull(feed.queuedProperty().get())));
    }

    private void lead(Item item) {
        led.add(item.problem());
        Planted to = item.problem().equals(right.problem.id()) ? right : wrong;
        Objects.requireNonNull(spot).show(Case.of(to.solution(0), ADA));
    }

    private void plant(Planted planted) {
        session().submit(Submission.of(Author.person("Ann"), planted.problem.id(),
                planted.changes().toArray(Change[]::new))).join();
    }

    private Session session() {
        return Objects.requireNonNull(opened);
    }

    private static Planted planted(String question, String answer) {
        Planted planted = new Planted(question, "arithmetic", List.of("4"));
        planted.sample(planted.run("r"), 0, answer, "Two and two.", "Answer: " + answer);
        return planted;
    }

    private static Wish wish(Wish.Kind kind) {
        return new Wish(Order.AS_GIVEN, kind, Wish.State.ANY, Wish.Scores.ALL, Sharing.ALL, 0, Stop.NEVER, 1);
    }
}
