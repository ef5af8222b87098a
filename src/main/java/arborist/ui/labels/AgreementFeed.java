package arborist.ui.labels;

import arborist.label.Annotators;
import arborist.label.FirstError;
import arborist.label.Rating;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.label.agree.Agreement;
import arborist.label.agree.Compared;
import arborist.label.agree.Gathering;
import arborist.label.time.Pace;
import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import java.util.EnumMap;
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
     */
    record Result(SortedMap<Voice, Work> work, Agreement agreement) {}

    /**
     * What one annotator has done.
     *
     * @param firstErrors how many solutions have their first error at each step; -1 for those that have none
     * @param perHour empty where no times are known
     */
    record Work(Map<Rating, Integer> ratings, SortedMap<Integer, Integer> firstErrors, int solutions,
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
        SortedMap<Voice, Tally> tallies = new TreeMap<>();
        each(rows, mine, 0.5, (number, tree) -> {
            gathering.add(number, tree);
            for (Solution solution : Solutions.of(tree)) {
                voices.forEach(voice -> tallies.computeIfAbsent(voice, v -> new Tally()).add(solution, voice));
            }
        });
        SortedMap<Voice, Work> work = new TreeMap<>();
        tallies.forEach((voice, tally) -> work.put(voice, tally.done()));
        return new Result(work, Agreement.of(about, gathering.judgements()));
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

    /** Adds up what one annotator did. */
    private static final class Tally {
        private final Map<Rating, Integer> ratings = new EnumMap<>(Rating.class);
        private final SortedMap<Integer, Integer> errors = new TreeMap<>();
        private int solutions;
        private long labels;
        private long millis;

        void add(Solution solution, Voice voice) {
            StepLabels said = StepLabels.of(solution, voice);
            if (said.rated() == 0 && !said.firstError().speaks()) {
                return;
            }
            solutions++;
            said.ratings().stream().filter(r -> r != Rating.MISSING).forEach(r -> ratings.merge(r, 1, Integer::sum));
            switch (said.firstError()) {
                case FirstError.At(int step) -> errors.merge(step, 1, Integer::sum);
                case FirstError.Nowhere ignored -> errors.merge(-1, 1, Integer::sum);
                case FirstError.Unsure ignored -> {}
                case FirstError.Missing ignored -> {}
            }
            for (Node step : solution.steps()) {
                for (Label label : step.findings().labels()) {
                    Long took = label.tookMillis();
                    if (took != null && Voice.of(label).filter(voice::equals).isPresent()) {
                        labels++;
                        millis += took;
                    }
                }
            }
        }

        Work done() {
            return new Work(ratings, errors, solutions, Pace.perHour(labels, millis));
        }
    }
}
