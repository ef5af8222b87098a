package arborist.app.command;

import arborist.exchange.BadLine;
import arborist.exchange.questions.Question;
import arborist.exchange.questions.QuestionFile;
import arborist.llm.Limits;
import arborist.reason.Option;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.Scorers;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.reason.set.Asked;
import arborist.reason.set.Job;
import arborist.reason.set.RunSet;
import arborist.session.Session;
import arborist.trace.Door;
import arborist.trace.Id;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Grows trees without a window: one problem or a set, under one technique or several. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Grows trees: a problem, or a set of them, under one technique or several. Started again, it goes on"
                + " where it stopped.",
        footer = {"", "Example: arborist run --strategy self-consistency --model llama3.2 --preset ollama"
                + " --problem \"What is 17 * 23?\" --into mine.arborist"})
public final class RunCommand implements Callable<Integer> {
    private final Running running;
    private final Supplier<String> person;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @picocli.CommandLine.Option(names = "--strategy", paramLabel = "NAME", required = true, split = ",",
            description = "One or several of: direct, cot, few-shot-cot, self-consistency, best-of-n, tot-beam,"
                    + " tot-best-first, tot-look-ahead, tot-mcts, tot-dvts, revision, hybrid, self-correction,"
                    + " fresh-samples.")
    private List<String> strategies;

    @picocli.CommandLine.Option(names = "--model", paramLabel = "NAME", required = true, split = ",",
            description = "One or several models, as their server names them.")
    private List<String> models;

    @picocli.CommandLine.Option(names = "--preset", paramLabel = "ID",
            description = "Which kind of server: openai, deepseek, ollama, vllm, llama.cpp, lm-studio, openrouter,"
                    + " gemini, anthropic; without it an OpenAI-compatible one.")
    private @Nullable String preset;

    @picocli.CommandLine.Option(names = "--base-url", paramLabel = "URL", description = "Where the server is.")
    private @Nullable String baseUrl;

    @picocli.CommandLine.Option(names = "--key-env", paramLabel = "VARIABLE",
            description = "The environment variable that holds the server's key; without it the keyring is asked.")
    private @Nullable String keyEnv;

    @picocli.CommandLine.Option(names = "--problem", paramLabel = "TEXT|@FILE",
            description = "The question, or a file that holds it.")
    private @Nullable String problem;

    @picocli.CommandLine.Option(names = "--problems", paramLabel = "FILE.jsonl",
            description = "A set of questions: each line an object with \"question\" and, where known, \"gold\".")
    private @Nullable Path problems;

    @picocli.CommandLine.Option(names = "--gold", paramLabel = "ANSWER",
            description = "The right answer of --problem, where it is known.")
    private @Nullable String gold;

    @picocli.CommandLine.Option(names = "--into", paramLabel = "S.arborist", required = true,
            description = "The session to grow in; it is made where there is none.")
    private Path into;

    @picocli.CommandLine.Option(names = "--task", paramLabel = "NAME",
            description = "game24, arithmetic, gsm8k, choice or free; without it found from the text.")
    private @Nullable String task;

    @picocli.CommandLine.Option(names = "--scorer", paramLabel = "NAME",
            description = "exact, value, vote, judge, yes-token, or http:URL of a reward model.")
    private @Nullable String scorer;

    @picocli.CommandLine.Option(names = "--seed", paramLabel = "N", split = ",", description = "One or several seeds.")
    private List<Long> seeds = List.of();

    @picocli.CommandLine.Option(names = "--early", paramLabel = "RULE",
            description = "Stops drawing samples early: none, beta (Adaptive-Consistency) or window (ESC).")
    private @Nullable String early;

    @picocli.CommandLine.Option(names = "--generator", paramLabel = "WAY",
            description = "How a search finds next steps: propose (a list at once) or step (one at a time).")
    private @Nullable String generator;

    @picocli.CommandLine.Option(names = "--steps", paramLabel = "WAY",
            description = "How texts are split: lines, paragraphs, numbered or sentences.")
    private @Nullable String steps;

    @picocli.CommandLine.Option(names = "--max-cost", paramLabel = "USD", description = "What a run may cost.")
    private @Nullable BigDecimal maxCost;

    @picocli.CommandLine.Option(names = "--max-tokens", paramLabel = "N",
            description = "How many tokens a run may use, prompts and answers together.")
    private @Nullable Long maxTokens;

    @picocli.CommandLine.Option(names = "--max-calls", paramLabel = "N", description = "How many calls a run may make.")
    private @Nullable Long maxCalls;

    @picocli.CommandLine.Option(names = "--max-seconds", paramLabel = "N", description = "How long a run may take.")
    private @Nullable Long maxSeconds;

    @picocli.CommandLine.Option(names = "--all-tokens", paramLabel = "N",
            description = "How many tokens all runs together may use.")
    private @Nullable Long allTokens;

    @picocli.CommandLine.Option(names = "--all-cost", paramLabel = "USD",
            description = "What all runs together may cost.")
    private @Nullable BigDecimal allCost;

    @picocli.CommandLine.Option(names = "--record", paramLabel = "FILE",
            description = "Keeps all that models answer in a file, to be played again.")
    private @Nullable Path record;

    @picocli.CommandLine.Option(names = "--play", paramLabel = "FILE",
            description = "Plays what was recorded instead of asking a server.")
    private @Nullable Path play;

    @picocli.CommandLine.Option(names = "--at-once", paramLabel = "N", defaultValue = "4",
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

        /** The task of a question where nobody names one. */
        String task(String question);

        List<String> tasks();
    }

    /** @param person on whose behalf the session is changed */
    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    public RunCommand(Running running, Supplier<String> person, Console console) {
        this.running = running;
        this.person = person;
        this.console = console;
    }

    /** Gives the command an option for each number that can be chosen of a run. */
    static void addOptions(CommandSpec command) {
        for (Option option : Option.values()) {
            command.addOption(OptionSpec.builder(option.flag()).paramLabel("N").type(Double.class)
                    .description(option.explanation()).build());
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Technique> techniques = strategies.stream().map(this::technique).toList();
        List<Question> questions = questions();
        if (task != null && !running.tasks().contains(task)) {
            throw wrong("There is no task \"" + task + "\"; there are " + String.join(", ", running.tasks()));
        }
        try (Interruption interruption = new Interruption();
                Session session = Files.exists(into) ? Session.open(into) : Session.create(into)) {
            interruption.interrupts(Thread.currentThread());
            List<Job> jobs = new ArrayList<>();
            Asked asked = new Asked(session, person.get());
            for (Question question : questions) {
                String family = task == null ? running.task(question.text()) : task;
                Id id = Wait.on(asked.problem(question.text(), family, question.gold()));
                techniques.forEach(technique -> jobs.addAll(jobs(id, technique, family)));
            }
            try (RunProgress progress = new RunProgress(console, jobs.size())) {
                new RunSet(session, running.in(session, keyEnv, record, all()), person.get(), Math.max(1, atOnce))
                        .run(jobs, progress);
                progress.summary();
                return progress.failed() ? ExitCode.SOFTWARE : ExitCode.OK;
            }
        }
    }

    private List<Job> jobs(Id id, Technique technique, String family) {
        List<Job> jobs = new ArrayList<>();
        for (String model : models) {
            List<Long> wanted = seeds.isEmpty() ? Collections.singletonList(null) : seeds;
            for (Long seed : wanted) {
                jobs.add(new Job(id, plan(technique, family, model, seed)));
            }
        }
        return jobs;
    }

    private Plan plan(Technique technique, String family, String model, @Nullable Long seed) {
        Parameters parameters = Techniques.defaults(technique, family);
        for (Option option : Option.values()) {
            Double value = spec.findOption(option.flag()).getValue();
            if (value != null) {
                try {
                    parameters = option.with(parameters, value);
                } catch (IllegalArgumentException e) {
                    throw wrong(String.valueOf(e.getMessage()).replaceAll("\\.$", ""));
                }
            }
        }
        parameters = early == null ? parameters : parameters.early(early);
        parameters = generator == null ? parameters : parameters.generator(generator);
        parameters = steps == null ? parameters : parameters.steps(steps);
        String by = scorer != null || !technique.needsScorer() ? scorer : Scorers.standard(family);
        return new Plan(technique.name(), family, name(model), by, seed, null, null,
                new Plan.Limits(maxTokens, maxCost == null ? null : maxCost.doubleValue(), maxCalls, maxSeconds),
                parameters);
    }

    private Plan.ModelName name(String model) {
        return play == null ? new Plan.ModelName(model, preset, baseUrl)
                : new Plan.ModelName(model, "recorded", play.toAbsolutePath().toString());
    }

    private Limits all() {
        return new Limits(allTokens, allCost, null, null);
    }

    private Technique technique(String name) {
        return Techniques.named(name).orElseThrow(() -> wrong("There is no strategy \"" + name + "\"; there are "
                + String.join(", ", Techniques.all().stream().map(Technique::name).toList())));
    }

    private List<Question> questions() throws IOException {
        if ((problem == null) == (problems == null)) {
            throw wrong("Say either --problem or --problems");
        }
        if (problem != null) {
            String text = problem.startsWith("@") ? Files.readString(Path.of(problem.substring(1))).strip() : problem;
            if (text.isBlank()) {
                throw wrong("The question is empty");
            }
            return List.of(new Question(text, gold == null ? List.of() : List.of(gold)));
        }
        QuestionFile.Read read = QuestionFile.of(Objects.requireNonNull(problems));
        for (BadLine bad : read.bad()) {
            console.err().println(problems + ": " + bad);
        }
        if (read.questions().isEmpty()) {
            throw new Failed("there is no question in " + problems);
        }
        return read.questions();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
