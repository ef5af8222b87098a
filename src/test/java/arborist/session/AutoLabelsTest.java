package arborist.session;

import static arborist.session.Sprout.now;
import static org.assertj.core.api.Assertions.assertThat;

import arborist.label.NewLabel;
import arborist.label.Planted;
import arborist.label.Rating;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.label.auto.CalculatorLabeller;
import arborist.label.auto.Found;
import arborist.label.auto.Labeller;
import arborist.label.auto.Labelling;
import arborist.label.auto.Labelling.Done;
import arborist.label.auto.StepFound;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Submission;
import arborist.trace.Tree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program labels a session: beside people, once, in one action that can be undone, and it can be stopped. */
class AutoLabelsTest {
    @TempDir
    private Path folder = Path.of("");

    private final Planted planted = new Planted("What is 2 * 3 + 1?", "free", List.of("7"));
    private final Id problem = planted.problem.id();
    private final AtomicInteger told = new AtomicInteger();

    /** Says of every step that it is so. */
    private record Stubborn(Rating rating) implements Labeller {
        @Override
        public String annotator() {
            return "stubborn";
        }

        @Override
        public Found label(Tree tree, Solution solution, Map<Id, StepFound> known) {
            Map<Id, StepFound> found = new HashMap<>();
            for (Node step : solution.steps()) {
                found.put(step.id(), new StepFound(rating, OptionalDouble.empty(), "so it is"));
            }
            return Found.of(found);
        }
    }

    private Session session() {
        Id run = planted.run("r");
        planted.sample(run, 0, "7", "2 * 3 = 6", "6 + 1 = 7");
        planted.sample(run, 1, "8", "2 * 3 = 6", "6 + 1 = 8");
        planted.says(NewLabel.by("Ann"), 0, 0, Rating.NEUTRAL);
        Session session = Session.create(folder.resolve("s.arborist"));
        now(session.submit(Submission.of(Author.person("Cem"), problem, planted.changes().toArray(Change[]::new))));
        return session;
    }

    private Done label(Session session, Labeller labeller) {
        return new Labelling(session, labeller, "Ann").label(now(session.tree(problem)), 99, told::incrementAndGet);
    }

    private static List<Rating> ratings(Session session, Id problem, int solution, Voice voice) {
        return StepLabels.of(Solutions.of(now(session.tree(problem))).get(solution), voice).ratings();
    }

    @Test
    void itSpeaksBesidePeopleAndReplacesItself() {
        try (Session session = session()) {
            assertThat(label(session, new CalculatorLabeller()).labels()).as("a shared step is labelled once")
                    .isEqualTo(3);
            assertThat(told).hasValue(2);
            assertThat(label(session, new CalculatorLabeller()).labels()).isZero();
            assertThat(ratings(session, problem, 1, Voice.auto("calculator"))).containsExactly(Rating.GOOD, Rating.BAD);
            assertThat(ratings(session, problem, 0, Voice.person("Ann"))).startsWith(Rating.NEUTRAL);
            Id step = planted.solution(1).last().id();
            now(session.submit(Submission.of(Author.person("Cem"), problem, new Change.Rewrite(step, "6 + 1 = 7"))));
            assertThat(label(session, new CalculatorLabeller()).labels()).as("another wording is judged anew")
                    .isEqualTo(1);
            assertThat(labels(session)).hasSize(4);
            assertThat(now(session.check())).isEmpty();
        }
    }

    @Test
    void oneRunIsOneActionAndUndoneAsOne() {
        try (Session session = session()) {
            label(session, new Stubborn(Rating.GOOD));
            label(session, new Stubborn(Rating.BAD));
            Voice voice = Voice.auto("stubborn");
            assertThat(ratings(session, problem, 1, voice)).containsOnly(Rating.BAD);
            now(session.undo("Ann"));
            assertThat(ratings(session, problem, 1, voice)).containsOnly(Rating.GOOD);
            assertThat(ratings(session, problem, 0, voice)).containsOnly(Rating.GOOD);
            now(session.undo("Ann"));
            assertThat(ratings(session, problem, 0, voice)).containsOnly(Rating.MISSING);
            now(session.redo("Ann"));
            assertThat(ratings(session, problem, 0, voice)).containsOnly(Rating.GOOD);
        }
    }

    @Test
    void whatWasSaidBeforeItWasStoppedStays() {
        try (Session session = session()) {
            Done done = new Labelling(session, new Stubborn(Rating.GOOD), "Ann").label(now(session.tree(problem)), 99,
                    () -> Thread.currentThread().interrupt());
            assertThat(done).isEqualTo(new Done(1, 2, 0, List.of(), Optional.empty(), true));
            assertThat(Thread.interrupted()).isFalse();
            assertThat(ratings(session, problem, 0, Voice.auto("stubborn"))).containsOnly(Rating.GOOD);
        }
    }

    private List<Label> labels(Session session) {
        return now(session.tree(problem)).nodes().values().stream().flatMap(n -> n.findings().labels().stream())
                .toList();
    }
}
