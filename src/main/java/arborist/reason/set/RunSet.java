package arborist.reason.set;

import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.Running;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.RunStatus;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Runs a set of problems under several plans: what was done already is not done again, and what was begun goes on.
 */
public final class RunSet {
    private static final Words WORDS = Words.of(RunSet.class);
    private static final String FRESH = "fresh-samples";
    private final Door door;
    private final Runner runner;
    private final String person;
    private final Semaphore places;
    private final Set<Id> led;

    /**
     * @param person on whose behalf
     * @param atOnce how many runs go on at the same time
     */
    public RunSet(Door door, Runner runner, String person, int atOnce) {
        this(door, runner, person, atOnce, Set.of());
    }

    /** @param led the runs that somebody leads at any moment, to be asked on any thread; they are left to them */
    public RunSet(Door door, Runner runner, String person, int atOnce, Set<Id> led) {
        this.door = door;
        this.runner = runner;
        this.person = person;
        this.places = new Semaphore(atOnce);
        this.led = led;
    }

    /** Told of each job as it begins and ends, on any thread. */
    public interface Progress {
        void begun(Job job, Running running);

        void ended(Job job, Outcome outcome);

        /** It could not be run, for the reason in the sentence. */
        void refused(Job job, String sentence);
    }

    /** Does all jobs, and waits; interrupting the thread stops those that run. */
    public void run(List<Job> jobs, Progress progress) throws InterruptedException {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Future<?>> all = new ArrayList<>();
            // Two questions of a file may be the same, and so may a technique and a preset of it.
            for (Job job : new LinkedHashSet<>(jobs)) {
                places.acquire();
                all.add(threads.submit(() -> {
                    try {
                        one(job, progress);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } finally {
                        places.release();
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    /**
     * The run of a plan that a tree holds already: one that came to its end, under whatever limits, else one that can be gone on with;
     * the newest of several. A limit only cuts a run off, so what came to its end under one is what it would be under another. Not so
     * fresh samples: how many tokens they may take is how far they go, so under other tokens they are another plan.
     */
    public static Optional<RunState> held(Tree tree, Plan plan) {
        List<RunState> runs = tree.liveRuns().reversed();
        return runs.stream().filter(r -> r.status() == RunStatus.DONE && isOf(r, plan, true)).findFirst()
                .or(() -> runs.stream().filter(r -> isOf(r, plan, false)).findFirst());
    }

    /** Read and compared, not letter by letter: an earlier version of the program wrote fewer parameters. */
    private static boolean isOf(RunState run, Plan plan, boolean anyLimits) {
        try {
            Plan found = Plan.of(run.run().parameters());
            return found.equals(plan) || anyLimits && found.unlimited().equals(plan.unlimited())
                    && (!FRESH.equals(plan.strategy())
                            || Objects.equals(found.limits().tokens(), plan.limits().tokens()));
        } catch (Refused e) {
            // It was not begun by a plan.
            return false;
        }
    }

    /** @throws Refused where the run is one of those that somebody leads at this moment */
    public static void leave(Id run, Set<Id> led) {
        if (led.contains(run)) {
            throw new Refused(() -> WORDS.say("run-set.goes-on-already"), null);
        }
    }

    private Running goOn(Tree tree, RunState run) throws InterruptedException, ExecutionException {
        CompletableFuture<Running> going = runner.goOn(tree, run, person);
        try {
            return going.get();
        } catch (InterruptedException e) {
            // It may take off even so, and nobody would lead it.
            var _ = going.thenAccept(Running::stop);
            throw e;
        }
    }

    private void one(Job job, Progress progress) throws InterruptedException {
        try {
            Tree tree = door.tree(job.problem()).get();
            Optional<RunState> held = held(tree, job.plan());
            if (held.isPresent() && held.get().status() == RunStatus.DONE) {
                progress.ended(job, Outcome.of(tree, held.get()));
                return;
            }
            if (held.isPresent()) {
                leave(held.get().run().id(), led);
            }
            Running running = held.isPresent() ? goOn(tree, held.get())
                    : runner.begin(tree, job.plan(), null, person, job.marks());
            progress.begun(job, running);
            try {
                var _ = running.done().get();
            } catch (InterruptedException e) {
                running.stop();
                var _ = running.done().exceptionally(fault -> null).join();
                throw e;
            }
            Tree after = door.tree(job.problem()).get();
            RunState state = after.runs().get(running.id());
            if (state != null) {
                progress.ended(job, Outcome.of(after, state));
            }
        } catch (Refused e) {
            progress.refused(job, String.valueOf(e.getMessage()));
        } catch (ExecutionException | CompletionException e) {
            progress.refused(job, e.getCause() instanceof Refused refused ? String.valueOf(refused.getMessage())
                    : WORDS.say("run-set.broke-off", String.valueOf(e.getCause())));
        }
    }
}
