package arborist.ui.set;

import arborist.exchange.questions.Question;
import arborist.reason.Running;
import arborist.reason.set.Asked;
import arborist.reason.set.Job;
import arborist.reason.set.Outcome;
import arborist.reason.set.RunSet;
import arborist.session.QuestionRow;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.ui.kit.EachPulse;
import arborist.ui.kit.Fx;
import arborist.ui.run.Choices;
import arborist.ui.run.Conductor;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Runs a set of problems in the background of a session, one set at a time. For the FX thread alone. */
public final class SetConductor implements AutoCloseable {
    private static final Words WORDS = Words.of(SetConductor.class);
    private static final int AT_ONCE = 4;
    private final String stopped = WORDS.say("set-conductor.the-set-was-stopped-go");

    private final Door door;
    private final Conductor conductor;
    private final Choices choices;
    private final Supplier<String> person;
    private final Consumer<String> tell;
    private final Consumer<String> fail;
    private final Set<Job> waiting = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<Going> going = new ReadOnlyObjectWrapper<>(this, "going", Going.NOTHING);
    private final EachPulse<News> news = new EachPulse<>(News::plus, this::take);
    private @Nullable Thread thread;

    /**
     * How far the set is.
     *
     * @param all how many runs it is, 0 where none goes on
     * @param ended how many have ended, or were there already
     */
    public record Going(int all, int ended, boolean stopping) {
        static final Going NOTHING = new Going(0, 0, false);

        public boolean on() {
            return all > 0;
        }
    }

    /** What happened since the last frame. */
    private record News(List<Job> begun, List<Running> runs, List<Job> ended, List<String> refused) {
        News plus(News later) {
            return new News(both(begun, later.begun), both(runs, later.runs), both(ended, later.ended),
                    both(refused, later.refused));
        }

        private static <T> List<T> both(List<T> a, List<T> b) {
            List<T> all = new ArrayList<>(a);
            all.addAll(b);
            return all;
        }
    }

    /**
     * @param conductor leads the single runs
     * @param tell is told how the set ended, and {@code fail} why a run could not begin
     */
    public SetConductor(Door door, Conductor conductor, Choices choices, Supplier<String> person, Consumer<String> tell,
            Consumer<String> fail) {
        this.door = door;
        this.conductor = conductor;
        this.choices = choices;
        this.person = person;
        this.tell = tell;
        this.fail = fail;
    }

    public ReadOnlyObjectProperty<Going> goingProperty() {
        return going.getReadOnlyProperty();
    }

    /** What was ordered and has not begun: it is going to, or the set was stopped before it could. */
    Collection<Job> waiting() {
        return waiting;
    }

    /** Makes problems of what is asked, then runs what has not come to its end yet. */
    void begin(SetOrder order) {
        String name = person.get();
        begin(order.runs(), () -> jobs(order, name), name);
    }

    /** Runs those that have not come to their end yet. */
    void begin(List<Job> jobs) {
        begin(jobs.size(), () -> jobs, person.get());
    }

    /** Stops all that goes on of it; what has ended stays, and the rest can be gone on with. */
    public void stop() {
        if (going.get().on()) {
            going.set(new Going(going.get().all, going.get().ended, true));
        }
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        news.close();
    }

    private interface Jobs {
        List<Job> make() throws InterruptedException, ExecutionException;
    }

    private void begin(int all, Jobs jobs, String name) {
        if (going.get().on()) {
            fail.accept(WORDS.say("set-conductor.a-set-is-running-already"));
            return;
        }
        waiting.clear();
        going.set(new Going(all, 0, false));
        Fx.then(conductor.runner(), runner -> {
            if (going.get().stopping) {
                ended(stopped);
                return;
            }
            Set<Id> led = conductor.led();
            thread = Thread.startVirtualThread(() -> {
                String said = stopped;
                try {
                    List<Job> made = jobs.make();
                    Fx.run(() -> announce(made));
                    new RunSet(door, runner, name, AT_ONCE, led).run(made, new Told());
                    said = WORDS.say("set-conductor.the-set-has-ended");
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (ExecutionException | RuntimeException e) {
                    said = Fx.sentence(e);
                }
                String end = said;
                Fx.run(() -> ended(end));
            });
        }, this::ended);
    }

    private List<Job> jobs(SetOrder order, String name) throws InterruptedException, ExecutionException {
        List<QuestionRow> rows = new ArrayList<>(order.problems());
        Asked asked = new Asked(door, name);
        for (Question question : order.added()) {
            String task = choices.task(question.text());
            rows.add(new QuestionRow(asked.problem(question.text(), task, question.gold()).get(), task,
                    question.text()));
        }
        List<Job> jobs = new ArrayList<>();
        for (QuestionRow row : rows) {
            String task = choices.task(row.task(), row.question());
            order.ways().forEach(way -> jobs.add(new Job(row.problem(), way.on(task))));
        }
        return jobs;
    }

    private void announce(List<Job> jobs) {
        waiting.addAll(jobs);
        going.set(new Going(jobs.size(), 0, going.get().stopping));
    }

    private void take(News now) {
        now.begun.forEach(waiting::remove);
        now.ended.forEach(waiting::remove);
        now.runs.forEach(conductor::follow);
        if (!now.refused.isEmpty()) {
            fail.accept(now.refused.size() == 1 ? now.refused.getLast()
                    : WORDS.say("set-conductor.runs-could-not-begin", now.refused.size(), now.refused.getLast()));
        }
        Going so = going.get();
        if (so.on()) {
            going.set(new Going(so.all, so.ended + now.ended.size() + now.refused.size(), so.stopping));
        }
    }

    private void ended(String sentence) {
        thread = null;
        going.set(Going.NOTHING);
        tell.accept(sentence);
    }

    /** Hands on what the engine tells. */
    private final class Told implements RunSet.Progress {
        @Override
        public void begun(Job job, Running running) {
            news.put(new News(List.of(job), List.of(running), List.of(), List.of()));
        }

        @Override
        public void ended(Job job, Outcome outcome) {
            news.put(new News(List.of(), List.of(), List.of(job), List.of()));
        }

        @Override
        public void refused(Job job, String sentence) {
            news.put(new News(List.of(job), List.of(), List.of(), List.of(sentence)));
        }
    }
}
