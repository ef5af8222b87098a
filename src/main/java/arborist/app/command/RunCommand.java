package arborist.app.command;

import arborist.exchange.questions.Question;
import arborist.llm.LanguageModel;
import arborist.llm.Limits;
import arborist.llm.Message;
import arborist.llm.http.Deadlines;
import arborist.reason.Control;
import arborist.reason.Models;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.Technique;
import arborist.reason.set.Asked;
import arborist.reason.set.Job;
import arborist.reason.set.RunSet;
import arborist.session.Session;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Grows trees without a window: one problem or a set, under one technique or several. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Grows trees: a problem, or a set of them, under one technique or several. Started again, it goes on"
                + " where it stopped.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:some run has come to an answer", "1:a run failed, or could not begin",
            "2:the command was not written as it should be",
            "3:no run failed, and none has come to an answer: a limit ended them, or none was found"},
        footer = {"", "Example: arborist run --strategy self-consistency --model llama3.2 --preset ollama"
                + " --problem \"What is 17 * 23?\" --into mine.arborist"})
public final class RunCommand implements Callable<Integer> {
    /** Whoever asks for an answer in a script need not look through what was said to learn that there is none. */
    private static final int NO_ANSWER = 3;
    private final Running running;
    private final Supplier<String> person;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--strategy", paramLabel = "NAME", required = true, split = ",",
            description = "One or several of: direct, cot, few-shot-cot, self-consistency, best-of-n, tot-beam,"
                    + " tot-best-first, tot-look-ahead, tot-mcts, tot-dvts, revision, hybrid, self-correction,"
                    + " fresh-samples, judge-steps.")
    private List<String> strategies;

    @Mixin
    private RunModel model;

    @Mixin
    private RunQuestions questions;

    @Option(names = "--into", paramLabel = "S.arborist", required = true,
            description = "The session to grow in; it is made where there is none.")
    private Path into;

    @Option(names = "--task", paramLabel = "NAME",
            description = "game24, countdown, arithmetic, word, gsm8k, choice or free; without it found from the text.")
    private @Nullable String task;

    @Option(names = "--scorer", paramLabel = "NAME",
            description = "exact, value, vote, judge, yes-token, sapling-prm, sapling-prm-rollout, sapling-orm, or http:URL of a"
                    + " reward model.")
    private @Nullable String scorer;

    @Option(names = "--seed", paramLabel = "N", split = ",", description = "One or several seeds.")
    private List<Long> seeds = List.of();

    @Mixin
    private RunBudget budget;

    @Option(names = "--control",
            description = "Compares each self-correction and revision with fresh samples: the same problem, model and verifier,"
                    + " until as many tokens are spent.")
    private boolean control;

    @Option(names = "--at-once", paramLabel = "N", defaultValue = "4",
            description = "How many runs of a set go on at once; by default ${DEFAULT-VALUE}.")
    private int atOnce;

    /** What runs need. */
    public interface Running {
        /**
         * The way to run in a session.
         *
         * @param keyVariable the environment variable that holds the key, null to ask the keyring
         * @param recording the file to record answers in, null for none
         * @param all what all runs together may spend
         */
        Runner in(Door door, @Nullable String keyVariable, @Nullable Path recording, Limits all);

        /** The same with models of one's own: what they are told and how answers are read is as it always is. */
        Runner by(Door door, Models models);

        /** How long servers are waited for from now on; asked before each is. */
        void allow(Supplier<Deadlines> times);

        /** Whether anybody knows what a model costs; what runs on this machine costs nothing. */
        boolean isPriced(Plan.ModelName name);

        /** The task of a question where nobody names one. */
        String task(String question);

        List<String> tasks();

        /**
         * A model to ask outside of runs.
         *
         * @param limits what it may spend
         */
        LanguageModel model(Plan.ModelName name, @Nullable String keyVariable, @Nullable Path recording, Limits limits);

        /** What a model is told of a problem: a template of that name, by the problem's task and the sort of model. */
        List<Message> prompt(Plan.ModelName name, String template, Problem problem, Map<String, String> words);
    }

    /** @param person on whose behalf the session is changed */
    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    public RunCommand(Running running, Supplier<String> person, Console console) {
        this.running = running;
        this.person = person;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        RunPlans plans = new RunPlans(spec, model.models(), scorer, seeds, budget);
        List<Technique> techniques = strategies.stream().map(plans::technique).toList();
        List<Question> asking = questions.read(console.err());
        if (task != null && !running.tasks().contains(task)) {
            throw wrong("There is no task \"" + task + "\"; there are " + String.join(", ", running.tasks()));
        }
        unpriced();
        running.allow(model::deadlines);
        try (Interruption interruption = new Interruption();
                Session session = Files.exists(into) ? Session.open(into) : Session.create(into)) {
            interruption.interrupts(Thread.currentThread());
            List<Job> jobs = new ArrayList<>();
            Asked asked = new Asked(session, person.get());
            for (Question question : asking) {
                String family = task == null ? running.task(question.text()) : task;
                Id id = Wait.on(asked.problem(question.text(), family, question.gold()));
                techniques.forEach(technique -> plans.of(technique, family)
                        .forEach(plan -> jobs.add(new Job(id, plan))));
            }
            List<Job> once = jobs.stream().distinct().toList();
            try (RunProgress progress = new RunProgress(console, once.size())) {
                Runner runner = running.in(session, model.keyVariable(), model.recording(), budget.all());
                RunSet set = new RunSet(session, runner, person.get(), Math.max(1, atOnce));
                set.run(once, progress);
                if (control) {
                    List<Job> controls = controls(session, once);
                    progress.more(controls.size());
                    set.run(controls, progress);
                }
                progress.summary();
                return progress.failed() ? ExitCode.SOFTWARE : progress.unanswered() ? NO_ANSWER : ExitCode.OK;
            }
        }
    }

    /** A limit of money would else hold nothing, and nobody would know. */
    private void unpriced() {
        List<String> names = model.models().stream().filter(name -> !running.isPriced(name)).map(Plan.ModelName::name)
                .toList();
        if (budget.inMoney() && !names.isEmpty()) {
            console.err().println("arborist: No price of " + Words.line(String.join(", ", names))
                    + " is known, so a limit of"
                    + " money holds only as far as the server says what calls cost; give a price in the preferences, or limit"
                    + " tokens.");
        }
    }

    /** Of each run that revised its answers and has ended: what it spent is known only now. */
    private static List<Job> controls(Session session, List<Job> jobs) throws InterruptedException {
        List<Job> controls = new ArrayList<>();
        for (Job job : jobs) {
            if (Control.suits(job.plan().strategy())) {
                Tree tree = Wait.on(session.tree(job.problem()));
                RunSet.held(tree, job.plan()).flatMap(run -> Control.of(tree, run))
                        .ifPresent(plan -> controls.add(new Job(job.problem(), plan)));
            }
        }
        return controls;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
