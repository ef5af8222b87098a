package arborist.ui.labels;

import arborist.label.Annotators;
import arborist.label.Rating;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.Voice;
import arborist.label.agree.Agreement;
import arborist.label.agree.Compared;
import arborist.label.agree.Gathering;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Works out beside the FX thread how far annotators agree, and what each has done. */
final class AgreementFeed implements AutoCloseable {
    private static final long TELL_NANOS = 100_000_000;

    private final Session session;
    private final Consumer<String> fail;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("agreement").factory());
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>(this, "result");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 1);
    private volatile boolean closed;
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * What was worked out.
     *
     * @param work of each annotator, people first
     * @param solutions how many there are
     * @param gold how good each annotator and program is, held against gold labels; none where nothing was settled on
     */
    record Result(SortedMap<Voice, Work> work, int solutions, Agreement agreement, List<GoldQuality> gold) {}

    /**
     * What one annotator has done.
     *
     * @param firstErrors how many solutions have their first error at each step; -1 for those that have none
     * @param solutions of how many something was said, and {@code done} of them nothing is left to say
     * @param perHour empty where no times are known
     */
    record Work(Map<Rating, Integer> ratings, SortedMap<Integer, Integer> firstErrors, int solutions, int done,
            OptionalDouble perHour) {}

    AgreementFeed(Session session, Consumer<String> fail) {
        this.session = session;
        this.fail = fail;
    }

    ReadOnlyObjectProperty<@Nullable Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /**
     * Works it out anew.
     *
     * @param about what is compared
     * @param programs whether automatic labels are held against those of people
     */
    void ask(List<ProblemRow> rows, Compared about, boolean programs) {
        if (closed) {
            return;
        }
        int mine = asked.incrementAndGet();
        progress.set(0);
        List<ProblemRow> all = List.copyOf(rows);
        Fx.then(CompletableFuture.supplyAsync(() -> work(all, about, programs, mine), worker), now -> {
            if (mine == asked.get()) {
                result.set(now);
                progress.set(1);
            }
        }, sentence -> {
            if (!closed && mine == asked.get()) {
                progress.set(1);
                fail.accept(sentence);
            }
        });
    }

    /** Stops working it out; what was worked out before stays. */
    void stop() {
        asked.incrementAndGet();
        progress.set(1);
    }

    @Override
    public void close() {
        closed = true;
        worker.shutdownNow();
    }

    private Result work(List<ProblemRow> rows, Compared about, boolean programs, int mine) {
        Set<Voice> voices = new TreeSet<>();
        each(rows, mine, 0, (number, tree) -> voices.addAll(Annotators.of(tree).keySet()));
        List<Voice> compared = voices.stream()
                .filter(v -> v.kind() == Voice.Kind.PERSON || programs && v.kind() == Voice.Kind.AUTO).toList();
        Gathering gathering = new Gathering(compared, about);
        List<Voice> measured = voices.contains(Voice.GOLD) ? List.copyOf(voices) : List.of();
        Gathering held = new Gathering(measured, about);
        SortedMap<Voice, WorkTally> tallies = new TreeMap<>();
        AtomicInteger solutions = new AtomicInteger();
        each(rows, mine, 0.5, (number, tree) -> {
            gathering.add(number, tree);
            if (!measured.isEmpty()) {
                held.add(number, tree);
            }
            for (Solution solution : Solutions.of(tree)) {
                solutions.incrementAndGet();
                voices.forEach(voice -> tallies.computeIfAbsent(voice, v -> new WorkTally()).add(solution, voice));
            }
        });
        SortedMap<Voice, Work> work = new TreeMap<>();
        tallies.forEach((voice, tally) -> work.put(voice, tally.done()));
        return new Result(work, solutions.get(), Agreement.of(about, gathering.judgements()),
                GoldQuality.of(measured, held.judgements()));
    }

    private interface Each {
        void take(int number, Tree tree);
    }

    private void each(List<ProblemRow> rows, int mine, double from, Each each) {
        long told = System.nanoTime();
        for (int i = 0; i < rows.size() && !closed && mine == asked.get(); i++) {
            each.take(i + 1, session.tree(rows.get(i).id()).join());
            if (System.nanoTime() - told > TELL_NANOS) {
                told = System.nanoTime();
                double share = from + 0.5 * (i + 1) / rows.size();
                Fx.run(() -> progress.set(Math.min(0.99, share)));
            }
        }
    }
}
