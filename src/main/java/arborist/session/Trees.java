package arborist.session;

import arborist.session.sqlite.Readers;
import arborist.trace.Batch;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.trace.Tree;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The problems that are looked at, kept in memory, and those who watch them: one thread keeps the trees and does the telling. */
final class Trees implements AutoCloseable {
    private static final Words WORDS = Words.of(Trees.class);
    /** How many thoughts of problems that nobody watches stay in memory, for whoever asks for the same problem again. */
    private static final int KEPT = 50_000;
    /** Growing texts are told about as often as a screen is drawn, however fast tokens come. */
    private static final int FRAME_MILLIS = 16;

    private final Readers readers;
    private final GrowingTexts growing;
    private final Map<Id, Live> lives = new LinkedHashMap<>(16, 0.75f, true);
    private final List<Consumer<Set<Id>>> lists = new ArrayList<>();
    /** Problems that changed since those who watch the list were told. */
    private final Set<Id> changed = new LinkedHashSet<>();
    private final AtomicBoolean growth = new AtomicBoolean();
    /** Until somebody looks at something, there is nobody to tell of what is written; who looks later reads it. */
    private volatile boolean looked;
    private final ScheduledThreadPoolExecutor teller = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().name("arborist-teller").daemon().factory());

    Trees(Readers readers, GrowingTexts growing) {
        this.readers = readers;
        this.growing = growing;
        teller.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    CompletableFuture<Tree> tree(Id problem) {
        looked = true;
        CompletableFuture<Tree> answer = new CompletableFuture<>();
        if (!tell(() -> live(problem).ask(answer))) {
            answer.completeExceptionally(new Refused(() -> WORDS.say("trees.the-session-has-been-closed"), null));
        }
        return answer;
    }

    Runnable watch(Id problem, Consumer<Batch> listener) {
        looked = true;
        // Wrapped, so that one listener that watches twice ends each watch by itself.
        Consumer<Batch> own = batch -> listener.accept(batch);
        tell(() -> live(problem).watch(own, growing.of(problem)));
        return () -> tell(() -> {
            Live live = lives.get(problem);
            if (live != null) {
                live.unwatch(own);
                tidy();
            }
        });
    }

    Runnable watchList(Consumer<Set<Id>> listener) {
        looked = true;
        Consumer<Set<Id>> own = problems -> listener.accept(problems);
        tell(() -> lists.add(own));
        return () -> tell(() -> lists.remove(own));
    }

    /** Edits of one transaction. */
    void written(List<Edit> edits) {
        if (!looked) {
            return;
        }
        tell(() -> {
            Map<Id, List<Edit>> byProblem = new LinkedHashMap<>();
            for (Edit edit : edits) {
                byProblem.computeIfAbsent(edit.problem(), id -> new ArrayList<>()).add(edit);
                if (edit.change() instanceof Change.Finish finish) {
                    growing.end(edit.problem(), finish.thought());
                }
            }
            byProblem.forEach((problem, some) -> {
                Live live = lives.get(problem);
                if (live != null) {
                    live.written(some, growing.of(problem));
                }
            });
            listChanges(byProblem.keySet());
        });
    }

    /** Problems that were built anew: what is in memory of them does not hold any more. */
    void rebuilt(Collection<Id> problems) {
        tell(() -> {
            for (Id problem : problems) {
                Live live = lives.get(problem);
                if (live != null) {
                    live.forget();
                    load(problem, live);
                }
            }
            listChanges(problems);
        });
    }

    void grew() {
        looked = true;
        if (growth.compareAndSet(false, true)) {
            later(() -> {
                growth.set(false);
                for (Id problem : growing.untold()) {
                    Live live = lives.get(problem);
                    if (live != null) {
                        live.grown(growing.of(problem));
                    }
                }
            });
        }
    }

    @Override
    public void close() {
        teller.close();
    }

    private Live live(Id problem) {
        Live live = lives.get(problem);
        if (live == null) {
            live = new Live();
            lives.put(problem, live);
            load(problem, live);
        }
        return live;
    }

    private void load(Id problem, Live live) {
        int load = live.load();
        var _ = readers.read(reading -> {
            if (!reading.catalog().knows(problem)) {
                throw new Refused(() -> WORDS.say("trees.there-is-no-problem-in", problem), null);
            }
            return reading.tree(problem);
        }).whenComplete((tree, why) -> tell(() -> {
            if (lives.get(problem) != live || !live.awaits(load)) {
                return;
            }
            if (tree == null) {
                live.failed(why);
                lives.remove(problem);
            } else {
                live.loaded(tree, growing.of(problem));
                tidy();
            }
        }));
    }

    /** Lets go of problems that nobody watches, those asked for longest ago first. */
    private void tidy() {
        int thoughts = lives.values().stream().filter(live -> !live.isWatched()).mapToInt(Live::size).sum();
        for (Live live : List.copyOf(lives.values())) {
            if (thoughts > KEPT && !live.isWatched()) {
                thoughts -= live.size();
                lives.values().remove(live);
            }
        }
    }

    private void listChanges(Collection<Id> problems) {
        if (lists.isEmpty() || problems.isEmpty()) {
            return;
        }
        boolean first = changed.isEmpty();
        changed.addAll(problems);
        if (first) {
            later(() -> {
                Set<Id> told = Set.copyOf(changed);
                changed.clear();
                List.copyOf(lists).forEach(list -> list.accept(told));
            });
        }
    }

    private boolean tell(Runnable what) {
        try {
            teller.execute(what);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    private void later(Runnable what) {
        try {
            var _ = teller.schedule(what, FRAME_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // Closed: nobody is told any more.
        }
    }
}
