package arborist.app.command;

import arborist.exchange.BadLine;
import arborist.exchange.batch.CustomId;
import arborist.exchange.batch.RequestFiles;
import arborist.exchange.questions.Question;
import arborist.exchange.questions.QuestionFile;
import arborist.llm.Request;
import arborist.llm.openai.BatchAnswers;
import arborist.llm.openai.Preset;
import arborist.llm.openai.Presets;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.reason.batch.Letter;
import arborist.reason.batch.Post;
import arborist.reason.set.Asked;
import arborist.reason.set.Job;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what runs would ask as the request file of a batch, and puts the runs down as ones that wait. */
@Command(name = "write", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes a request for each sample that is missing, and puts the runs down in the session as ones that wait.",
        footer = {"",
            "Example: arborist batch write questions.jsonl --into mine.arborist --model gpt-4o-mini --samples 8"
                    + " --out requests.jsonl"})
final class BatchWrite implements Callable<Integer> {
    private final RunCommand.Running running;
    private final Supplier<String> person;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @picocli.CommandLine.Parameters(paramLabel = "S.arborist|QUESTIONS.jsonl",
            description = "A session, whose problems are asked, or a set of questions.")
    private Path source;

    @Option(names = "--into", paramLabel = "S.arborist",
            description = "The session that keeps the questions of a set and their runs; it is made where there is none.")
    private @Nullable Path into;

    @Option(names = "--out", paramLabel = "REQUESTS.jsonl", required = true,
            description = "The file to write; what is more than a batch takes (50,000 requests, 200 MB) goes on in REQUESTS-2.jsonl.")
    private Path out;

    @Option(names = "--model", paramLabel = "NAME", required = true, description = "The model, as its server names it.")
    private String model;

    @Option(names = "--preset", paramLabel = "ID", defaultValue = "openai",
            description = "Which kind of server answers, as for run; by default ${DEFAULT-VALUE}.")
    private String preset;

    @Option(names = "--technique", paramLabel = "NAME", defaultValue = "cot",
            description = "direct, cot, few-shot-cot or self-consistency; several samples of cot are self-consistency. By default"
                    + " ${DEFAULT-VALUE}.")
    private String technique;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "1",
            description = "How many samples of each problem; by default ${DEFAULT-VALUE}.")
    private int samples;

    @Option(names = "--temperature", paramLabel = "T", description = "Of the samples; without it the technique's own.")
    private @Nullable Double temperature;

    @Option(names = "--max-tokens", paramLabel = "N", description = "The most tokens of one sample.")
    private @Nullable Integer tokens;

    @Option(names = "--seed", paramLabel = "N", description = "Of the first sample; sample i takes the seed plus i.")
    private @Nullable Long seed;

    @Option(names = "--task", paramLabel = "NAME", description = "As for run; without it found from the text.")
    private @Nullable String task;

    @Option(names = "--together",
            description = "Asks for all samples of a problem in one request (n), where the engine can do that.")
    private boolean together;

    private int failed;

    /** @param person on whose behalf the session is changed */
    // Picocli fills the fields that it is told to.
    @SuppressWarnings("NullAway.Init")
    BatchWrite(RunCommand.Running running, Supplier<String> person, Console console) {
        this.running = running;
        this.person = person;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Technique chosen = technique();
        Preset kind = Presets.named(preset).orElseThrow(() -> wrong("There is no preset \"" + preset + "\""));
        if (task != null && !running.tasks().contains(task)) {
            throw wrong("There is no task \"" + task + "\"; there are " + String.join(", ", running.tasks()));
        }
        boolean session = Files.isRegularFile(source) && SessionFile.looksLike(source);
        if (!session && into == null) {
            throw wrong("Say with --into which session keeps the questions and their runs");
        }
        Path file = session || into == null ? source : into;
        QuestionFile.@Nullable Read questions = session ? null : QuestionFile.of(source);
        try (Interruption interruption = new Interruption();
                Session open = Files.exists(file) ? Session.open(file) : Session.create(file);
                RequestFiles requests = new RequestFiles(out, RequestFiles.Limits.OPENAI)) {
            Post post = new Post(open, models -> running.by(open, models), person.get());
            Writing writing = new Writing(post, requests, chosen, kind);
            if (questions == null) {
                ProblemPages.each(open, (number, row) -> {
                    Problem problem = Wait.on(open.tree(row.id())).problem();
                    if (problem != null) {
                        writing.one(row.id(), family(problem.task(), problem.question()));
                    }
                    return !interruption.asked();
                });
            } else {
                asked(questions, open, writing, interruption);
            }
            if (interruption.asked()) {
                throw new Failed("stopped before all requests were written; write them again");
            }
            say(requests.count(), writing, requests.count() == 0 ? List.of() : requests.finish());
        }
        return failed == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void asked(QuestionFile.Read questions, Session open, Writing writing, Interruption interruption)
            throws IOException, InterruptedException {
        for (BadLine bad : questions.bad()) {
            console.err().println(source + ": " + bad);
        }
        if (questions.questions().isEmpty()) {
            throw new Failed("there is no question in " + source);
        }
        Asked asked = new Asked(open, person.get());
        for (Question question : questions.questions()) {
            String family = family("", question.text());
            if (!interruption.asked()) {
                writing.one(Wait.on(asked.problem(question.text(), family, question.gold())), family);
            }
        }
    }

    private void say(long count, Writing writing, List<Path> files) {
        for (Path file : files) {
            console.out().println("Wrote " + file);
        }
        console.out().println(Words.count(count, "request") + " for " + Words.count(writing.runs, "run")
                + (writing.done == 0 ? "" : "; " + Words.count(writing.done, "run") + " had all samples already")
                + (count == 0 ? "." : "; read the results with: arborist batch read RESULTS.jsonl --into "
                        + (into == null ? source : into)));
    }

    /** What is written of one problem after the other. */
    private final class Writing {
        private final Post post;
        private final RequestFiles requests;
        private final Technique chosen;
        private final Preset kind;
        private int runs;
        private int done;

        Writing(Post post, RequestFiles requests, Technique chosen, Preset kind) {
            this.post = post;
            this.requests = requests;
            this.chosen = chosen;
            this.kind = kind;
        }

        void one(Id problem, String family) throws IOException, InterruptedException {
            try {
                Optional<Letter> letter = post.write(new Job(problem, plan(chosen, family)));
                if (letter.isEmpty()) {
                    done++;
                } else {
                    runs++;
                    write(letter.get());
                }
            } catch (Refused e) {
                failed++;
                console.err().println(Failures.line(e));
            }
        }

        private void write(Letter letter) throws IOException {
            Request.Sampling sampling = letter.request().sampling();
            int each = together ? sampling.n() : 1;
            for (int i = 0; i < sampling.n(); i += each) {
                int index = letter.first() + i;
                Request one = new Request(letter.request().messages(), letter.request().begun(),
                        sampling.times(each).seeded(seed == null ? null : Long.valueOf(seed + index)));
                requests.add(new CustomId(letter.problem(), letter.run(), index),
                        BatchAnswers.body(model, kind, one));
            }
        }
    }

    private Plan plan(Technique chosen, String family) {
        Parameters parameters = Techniques.defaults(chosen, family).samples(samples).maxTokens(tokens);
        return new Plan(chosen.name(), family, new Plan.ModelName(model, preset, null), null, seed, null, null,
                Plan.Limits.NONE, temperature == null ? parameters : parameters.temperature(temperature));
    }

    private String family(String known, String question) {
        return task != null ? task : running.tasks().contains(known) ? known : running.task(question);
    }

    private Technique technique() {
        if (samples < 1 || samples > 10_000) {
            throw wrong("Say with --samples a number from 1 to 10,000");
        }
        String name = technique.equals("cot") && samples > 1 ? "self-consistency" : technique;
        if (!Post.TECHNIQUES.contains(name)) {
            throw wrong("A batch can do " + String.join(", ", Post.TECHNIQUES.stream().sorted().toList())
                    + "; what others ask hangs on what was answered before");
        }
        if (samples > 1 && !name.equals("self-consistency")) {
            throw wrong(name + " draws one sample; take --technique cot for several");
        }
        return Techniques.named(name).orElseThrow();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
