package arborist.app.command;

import arborist.sapling.file.Model;
import arborist.sapling.reward.Gathering;
import arborist.sapling.reward.Judged;
import arborist.sapling.sample.Settings;
import arborist.task.make.HeldOut;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the data that the built-in models learn from, for other trainers. */
@Command(name = "export-data", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes problems with right solutions, or solutions that the built-in model sampled with the exact"
                + " verdicts on each step; one JSON object a line.",
        footer = {"", "Example: arborist sapling export-data --count 10000 --sampled --out steps.jsonl"})
final class SaplingExport implements Callable<Integer> {
    private static final int CHUNK = 64;
    private final Console console;
    private final ObjectMapper json = JsonMapper.builder().build();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out;

    @Option(names = "--count", paramLabel = "N", defaultValue = "1000", description = "By default ${DEFAULT-VALUE}.")
    private int count;

    @Option(names = "--sampled", description = "Solutions that the model sampled, right and wrong, with labels.")
    private boolean sampled;

    @Option(names = "--held-out", description = "Problems that are kept for measuring, instead of those to train on.")
    private boolean heldOut;

    @Mixin
    private SaplingName model;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "By default ${DEFAULT-VALUE}.")
    private long seed;

    // Picocli fills the fields.
    @SuppressWarnings("NullAway.Init")
    SaplingExport(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        model.atLeastOne("--count", count);
        RandomGenerator random = new SplittableRandom(seed);
        Model policy = sampled ? model.policy() : null;
        Gathering gathering = policy == null ? null : new Gathering(policy, Settings.PLAIN);
        try (Writer writer = Files.newBufferedWriter(out)) {
            int written = 0;
            for (int done = 0; done < count; done += CHUNK) {
                List<Made> problems = problems(random, Math.min(CHUNK, count - done));
                if (gathering == null) {
                    for (Made made : problems) {
                        write(writer, right(made));
                        written++;
                    }
                } else {
                    List<Judged> solved = gathering.solve(problems, seed + done);
                    for (int i = 0; i < solved.size(); i++) {
                        if (solved.get(i).whole()) {
                            write(writer, judged(problems.get(i), solved.get(i)));
                            written++;
                        }
                    }
                }
                progress(Math.min(count, done + CHUNK));
            }
            if (written < count) {
                console.err().printf(Locale.ROOT, "%,d of %,d solutions came to an end and were written%n", written,
                        count);
            }
        }
        return ExitCode.OK;
    }

    private void progress(int done) {
        if (console.terminal()) {
            console.err().printf(Locale.ROOT, "\r%,d of %,d%s", done, count, done == count ? "\n" : "");
            console.err().flush();
        }
    }

    private List<Made> problems(RandomGenerator random, int many) {
        List<Maker> makers = Makers.standard();
        List<Made> problems = new ArrayList<>();
        while (problems.size() < many) {
            Maker maker = makers.get(random.nextInt(makers.size()));
            Made made = maker.make(random, 1 + random.nextInt(maker.hardest()));
            if (HeldOut.is(made) == heldOut) {
                problems.add(made);
            }
        }
        return problems;
    }

    private void write(Writer writer, ObjectNode node) throws IOException {
        writer.write(json.writeValueAsString(node));
        writer.write('\n');
    }

    /** The problem; its key and its template tell which others belong on the same side of a split. */
    private ObjectNode problem(Made made) {
        return json.createObjectNode().put("family", made.family()).put("level", made.level())
                .put("template", made.template()).put("key", made.key()).put("held_out", HeldOut.is(made))
                .put("question", made.question());
    }

    private ObjectNode right(Made made) {
        ObjectNode node = problem(made);
        made.steps().forEach(node.putArray("steps")::add);
        return node.put("answer", made.answer());
    }

    private ObjectNode judged(Made made, Judged judged) {
        ObjectNode node = problem(made);
        judged.solution().steps().forEach(node.putArray("steps")::add);
        ArrayNode valid = node.putArray("valid");
        ArrayNode reachable = node.putArray("reachable");
        judged.steps().forEach(step -> {
            valid.add(step.valid());
            reachable.add(step.reachable());
        });
        return node.put("answer", judged.solution().answer()).put("right", judged.right());
    }
}
