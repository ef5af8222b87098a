package arborist.app.command;

import arborist.reason.Plan;
import arborist.reason.Running;
import arborist.reason.set.Job;
import arborist.reason.set.Outcome;
import arborist.reason.set.RunSet;
import arborist.trace.RunStatus;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells on a console how a set of runs goes: a line for each that ended, a progress line on a terminal, and a table at the end. */
final class RunProgress implements RunSet.Progress, AutoCloseable {
    /** The one strategy that grows nothing, and so has no answer. */
    private static final String JUDGING = "judge-steps";
    private final Console console;
    private int total;
    private final Map<String, List<Outcome>> byPlan = new LinkedHashMap<>();
    private int ended;
    /** How many of those that ended were to find an answer. */
    private int answering;
    private boolean failed;
    private boolean shown;

    RunProgress(Console console, int total) {
        this.console = console;
        this.total = total;
    }

    @Override
    public synchronized void begun(Job job, Running running) {
        progress();
    }

    @Override
    public synchronized void ended(Job job, Outcome outcome) {
        ended++;
        byPlan.computeIfAbsent(name(job.plan()), key -> new ArrayList<>()).add(outcome);
        failed |= outcome.status() == RunStatus.FAILED;
        answering += JUDGING.equals(job.plan().strategy()) ? 0 : 1;
        clear();
        console.out().println(name(job.plan()) + ": "
                + (outcome.answer() == null ? "no answer" : Words.plain(outcome.answer())) + right(outcome)
                + (outcome.status() == RunStatus.DONE ? "" : ", " + outcome.status().name().toLowerCase(Locale.ROOT))
                + " (" + outcome.tokens() + " tokens" + (outcome.oracle() ? ", oracle" : "") + ")"
                + (outcome.reason() == null ? "" : " " + Words.plain(outcome.reason())));
        if (outcome.status() == RunStatus.FAILED) {
            console.err().println("arborist: " + Words.line(String.valueOf(outcome.reason())));
        }
        progress();
    }

    @Override
    public synchronized void refused(Job job, String sentence) {
        ended++;
        failed = true;
        clear();
        console.err().println("arborist: " + Words.line(sentence));
        progress();
    }

    /** So many runs come on top. */
    synchronized void more(int runs) {
        total += runs;
    }

    /** Whether any run failed or could not begin. */
    synchronized boolean failed() {
        return failed;
    }

    /** Whether runs were to find answers, and none did. */
    synchronized boolean unanswered() {
        List<Outcome> asked = byPlan.values().stream().flatMap(List::stream).toList();
        return answering > 0 && asked.stream().allMatch(outcome -> outcome.answer() == null);
    }

    /** One line for each plan, where there were several runs. */
    synchronized void summary() {
        if (total < 2) {
            return;
        }
        byPlan.forEach((plan, outcomes) -> {
            long told = outcomes.stream().filter(o -> o.right() != Verdict.Outcome.UNDECIDED).count();
            long right = outcomes.stream().filter(o -> o.right() == Verdict.Outcome.YES).count();
            double tokens = outcomes.stream().mapToLong(Outcome::tokens).average().orElse(0);
            console.out().printf(Locale.ROOT, "%s: %s, %.0f tokens each%s%n", plan,
                    told == 0 ? Words.count(outcomes.size(), "run") : right + " of " + told + " right", tokens,
                    outcomes.stream().anyMatch(Outcome::oracle) ? ", oracle: it reads the known answer" : "");
        });
    }

    @Override
    public synchronized void close() {
        clear();
    }

    private static String right(Outcome outcome) {
        return switch (outcome.right()) {
            case YES -> ", right";
            case NO -> ", wrong";
            case UNDECIDED -> "";
        };
    }

    private static String name(Plan plan) {
        return plan.strategy() + " " + plan.model().name() + (plan.seed() == null ? "" : " seed " + plan.seed());
    }

    private void progress() {
        if (console.terminal() && ended < total) {
            console.err().printf(Locale.ROOT, "\r%d of %d runs", ended, total);
            console.err().flush();
            shown = true;
        }
    }

    private void clear() {
        if (shown) {
            console.err().print("\r\033[K");
            console.err().flush();
            shown = false;
        }
    }
}
