package arborist.ui.lessons;

import arborist.lesson.Lessons;
import arborist.lesson.Part;
import arborist.lesson.Problems;
import arborist.lesson.RunMark;
import arborist.lesson.measure.Draws;
import arborist.reason.Plan;
import arborist.reason.Running;
import arborist.reason.set.Asked;
import arborist.reason.set.Job;
import arborist.reason.set.Outcome;
import arborist.reason.set.RunSet;
import arborist.task.Tasks;
import arborist.trace.Attributes;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Run;
import arborist.trace.RunState;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import arborist.ui.run.Conductor;
import arborist.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/** Runs what a lesson has to run, in the session that is open, so that each tree can be opened afterwards. For the FX thread. */
final class BoardRuns implements AutoCloseable {
    private static final Words WORDS = Words.of(BoardRuns.class);
    private static final int AT_ONCE = 4;

    private final Door door;
    private final Conductor conductor;
    private final Supplier<String> person;
    private final Lessons lessons;
    private final Map<ObjectProperty<?>, Thread> threads = new HashMap<>();
    private final Set<ObjectProperty<Stand<List<Digest>>>> wanted = new HashSet<>();
    private boolean closed;

    /** @param person on whose behalf */
    BoardRuns(Door door, Conductor conductor, Supplier<String> person, Lessons lessons) {
        this.door = door;
        this.conductor = conductor;
        this.person = person;
        this.lessons = lessons;
    }

    /**
     * Begins it, unless it goes on already; what was run before with the same luck is not run again.
     *
     * @param by the model that the teacher picked, null for the lesson's own
     * @param luck is added to the seed
     */
    void begin(Board board, Part.Run run, Plan.@Nullable ModelName by, long luck) {
        ObjectProperty<Stand<List<Digest>>> stand = board.run(run.id());
        if (stand.get().isGoing()) {
            return;
        }
        stand.set(new Stand.Going<>(0, 1));
        wanted.add(stand);
        String name = person.get();
        Fx.then(conductor.runner(), runner -> {
            if (closed) {
                // It was told then, and somebody may have begun it again since.
                return;
            }
            if (!wanted.contains(stand)) {
                // It was stopped before models were at hand.
                end(stand, stopped());
                return;
            }
            // Drawing problems is work, and the rest is waiting.
            Thread thread = Thread.ofPlatform().daemon().name("lesson").unstarted(() -> {
                Gathering gathering = new Gathering(stand);
                List<Job> jobs = List.of();
                try {
                    jobs = jobs(board, run, by, luck, name);
                    gathering.begin(jobs.size());
                    new RunSet(door, runner, name, AT_ONCE, conductor.led()).run(jobs, gathering);
                    List<Digest> digests = gathering.digests(jobs);
                    Fx.run(() -> made(board, run, digests));
                    Fx.run(() -> end(stand, gathering.refusal != null && digests.isEmpty()
                            ? new Stand.Failed<>(gathering.refusal) : new Stand.Done<>(digests)));
                } catch (InterruptedException e) {
                    Stand<List<Digest>> sofar = gathering.sofar(jobs);
                    Fx.run(() -> {
                        made(board, run, sofar instanceof Stand.Stopped<List<Digest>>(var some) ? some : List.of());
                        end(stand, sofar);
                    });
                } catch (ExecutionException | IOException | RuntimeException e) {
                    Fx.run(() -> end(stand, new Stand.Failed<>(Fx.sentence(e))));
                }
            });
            threads.put(stand, thread);
            thread.start();
        }, sentence -> {
            if (!closed) {
                end(stand, wanted.contains(stand) ? new Stand.Failed<>(sentence) : stopped());
            }
        });
    }

    void stop(Board board, String run) {
        wanted.remove(board.run(run));
        Thread thread = threads.get(board.run(run));
        if (thread != null) {
            thread.interrupt();
        }
    }

    void stopAll() {
        wanted.clear();
        threads.values().forEach(Thread::interrupt);
    }

    /** What waits for models that never come now is told as stopped: the board is there again when somebody comes back. */
    @Override
    public void close() {
        closed = true;
        List<ObjectProperty<Stand<List<Digest>>>> waiting =
                wanted.stream().filter(stand -> !threads.containsKey(stand)).toList();
        stopAll();
        waiting.forEach(stand -> end(stand, stopped()));
    }

    private static Stand<List<Digest>> stopped() {
        return new Stand.Failed<>(WORDS.say("board-runs.it-was-stopped-run-it"));
    }

    private static void made(Board board, Part.Run block, List<Digest> digests) {
        if (!digests.isEmpty()) {
            Run run = digests.getLast().run().run();
            board.made(new Made(block.id(), run.problem(), run.id()));
        }
    }

    private void end(ObjectProperty<Stand<List<Digest>>> stand, Stand<List<Digest>> how) {
        wanted.remove(stand);
        threads.remove(stand);
        stand.set(how);
    }

    private List<Job> jobs(Board board, Part.Run run, Plan.@Nullable ModelName by, long luck, String name)
            throws InterruptedException, ExecutionException, IOException {
        // What was recorded is one run; with other luck, or by another model, it is asked.
        Plan.ModelName model = by != null ? by
                : run.recording() != null && luck == 0
                        ? run.way().played(lessons.named(board.lesson().name()).beside(run.recording()))
                : new Plan.ModelName(run.way().model(), Plan.BUILT_IN, null);
        Asked asked = new Asked(door, name);
        Attributes marks = RunMark.of(board.lesson(), run, luck).attributes();
        List<Job> jobs = new ArrayList<>();
        switch (run.problems()) {
            case Problems.Told(String problem, String family, String gold, long _) -> {
                String task = family == null ? Tasks.standard().of(problem).name() : family;
                Id id = asked.problem(problem, task, gold == null ? List.of() : List.of(gold)).get();
                jobs.add(new Job(id, run.way().plan(task, model, run.problems().seed(luck)), marks));
            }
            case Problems.Drawn drawn -> {
                for (var made : Draws.of(drawn.with(drawn.count(), drawn.seed() + luck))) {
                    Id id = asked.problem(made.question(), made.family(), List.of()).get();
                    jobs.add(new Job(id, run.way().plan(made.family(), model, drawn.seed(luck)), marks));
                }
            }
        }
        return jobs;
    }

    /** Hears of the runs from their own threads. */
    private final class Gathering implements RunSet.Progress {
        private final ObjectProperty<Stand<List<Digest>>> stand;
        private final Map<Job, Id> begun = new ConcurrentHashMap<>();
        private final Map<Job, Outcome> ended = new ConcurrentHashMap<>();
        private volatile int all = 1;
        private volatile @Nullable String refusal;

        Gathering(ObjectProperty<Stand<List<Digest>>> stand) {
            this.stand = stand;
        }

        void begin(int jobs) {
            all = jobs;
            Fx.run(() -> stand.set(new Stand.Going<>(0, jobs)));
        }

        @Override
        public void begun(Job job, Running running) {
            begun.put(job, running.id());
            Fx.run(() -> conductor.follow(running));
        }

        @Override
        public void ended(Job job, Outcome outcome) {
            begun.put(job, outcome.run());
            ended.put(job, outcome);
            int done = ended.size();
            Fx.run(() -> {
                if (stand.get().isGoing()) {
                    stand.set(new Stand.Going<>(done, all));
                }
            });
        }

        @Override
        public void refused(Job job, String sentence) {
            refusal = sentence;
        }

        /** What there is of those that were stopped, also of one that came to no end. */
        Stand<List<Digest>> sofar(List<Job> jobs) {
            try {
                List<Digest> digests = digests(jobs).stream().filter(digest -> digest.thoughts() > 0).toList();
                return digests.isEmpty() ? stopped() : new Stand.Stopped<>(digests);
            } catch (InterruptedException | ExecutionException | RuntimeException e) {
                // The session was closed meanwhile: nobody looks.
                return stopped();
            }
        }

        List<Digest> digests(List<Job> jobs) throws InterruptedException, ExecutionException {
            List<Digest> digests = new ArrayList<>();
            for (Job job : jobs) {
                Id id = begun.get(job);
                Tree tree = id == null ? null : door.tree(job.problem()).get();
                RunState state = tree == null || id == null ? null : tree.runs().get(id);
                if (tree != null && state != null) {
                    digests.add(Digest.of(tree, state));
                }
            }
            return digests;
        }
    }
}
