package arborist.ui.lessons;

import arborist.lesson.Lesson;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.RunMark;
import arborist.lesson.measure.Draws;
import arborist.reason.set.Asked;
import arborist.task.Tasks;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** Finds the runs of a lesson that a session holds from an earlier time, by the marks they carry. Waits for the session. */
record FoundAgain(String block, long luck, List<Digest> digests) {
    /** Other problems are drawn each time, so what was run last is looked for among so many times. */
    private static final int MOST_TIMES = 20;

    FoundAgain {
        digests = List.copyOf(digests);
    }

    /** Those of all runs of the lesson; each was made the last time that all of it came to its end. */
    static List<FoundAgain> of(Lesson lesson, Door door) {
        return lesson.runs().stream().flatMap(run -> of(lesson, run, door).stream()).toList();
    }

    private static Optional<FoundAgain> of(Lesson lesson, Part.Run run, Door door) {
        return switch (run.problems()) {
            case Problems.Told told -> one(lesson, run, door,
                    Asked.id(told.problem(), told.family() == null ? Tasks.standard().of(told.problem()).name()
                            : told.family()));
            case Problems.Drawn drawn -> several(lesson, run, door, drawn);
        };
    }

    private static Optional<FoundAgain> one(Lesson lesson, Part.Run run, Door door, Id problem) {
        return tree(door, problem).flatMap(tree -> marked(tree, lesson, run).stream()
                .reduce((before, next) -> time(next) >= time(before) ? next : before)
                .map(state -> new FoundAgain(run.id(), time(state) - 1, List.of(Digest.of(tree, state)))));
    }

    private static Optional<FoundAgain> several(Lesson lesson, Part.Run run, Door door, Problems.Drawn drawn) {
        for (int luck = MOST_TIMES - 1; luck >= 0; luck--) {
            long time = luck + 1L;
            List<Digest> digests = new ArrayList<>();
            var made = Draws.of(drawn.with(drawn.count(), drawn.seed() + luck));
            for (var problem : made) {
                Optional<Digest> found = tree(door, Asked.id(problem.question(), problem.family()))
                        .flatMap(tree -> marked(tree, lesson, run).stream().filter(state -> time(state) == time)
                                .reduce((before, next) -> next).map(state -> Digest.of(tree, state)));
                if (found.isEmpty()) {
                    // One was refused, or stopped: an earlier time may be whole.
                    break;
                }
                digests.add(found.get());
            }
            if (!digests.isEmpty() && digests.size() == made.size()) {
                return Optional.of(new FoundAgain(run.id(), luck, digests));
            }
        }
        return Optional.empty();
    }

    /** The oldest first: of several of one time, such as by another model or after the lesson began anew, the last was made last. */
    private static List<RunState> marked(Tree tree, Lesson lesson, Part.Run run) {
        RunMark mark = RunMark.of(lesson, run, 0);
        return tree.liveRuns().stream().filter(state -> state.status() == RunStatus.DONE)
                .filter(state -> RunMark.in(state.run().attributes()).filter(mark::isOfSame).isPresent())
                .toList();
    }

    private static long time(RunState state) {
        return RunMark.in(state.run().attributes()).map(RunMark::time).orElse(1L);
    }

    private static Optional<Tree> tree(Door door, Id problem) {
        try {
            return Optional.of(door.tree(problem).join());
        } catch (CompletionException e) {
            // Nobody has asked that here.
            return Optional.empty();
        }
    }
}
