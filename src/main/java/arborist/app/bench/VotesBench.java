package arborist.app.bench;

import arborist.answer.equal.Equality;
import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.exchange.chart.ChartExport;
import arborist.exchange.chart.VoteCharts;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Tree;
import arborist.vote.Ballot;
import arborist.vote.Rules;
import arborist.vote.Tally;
import arborist.vote.Vote;
import arborist.vote.VoteReader;
import arborist.vote.WhatIf;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Measures votes: how soon the count is seen again after a person struck a sample, read an answer anew or joined answers; how many
 * samples a second are read and grouped; how many pairs of answers a second are compared;
 * and how smoothly many samples scroll side by side. Beside each stands what it would take
 * the plain way: reading the whole tree again, and comparing every answer with every other.
 */
public final class VotesBench implements Bench {
    private static final long SEED = 24;
    private static final int SAMPLES = 10_000;
    private static final int CHANGES = 50;
    private static final int WARM_UPS = 30;
    private static final int PROBLEMS = 1_000;
    private static final int EACH = 100;
    /** Comparing all pairs takes long enough for a part of the problems to tell. */
    private static final int PLAIN_PROBLEMS = 50;
    private static final long A_WHILE = 2_000_000_000;

    private final Supplier<Path> data;

    /** @param data the folder of data sets; pairs are made up where it has none */
    public VotesBench(Supplier<Path> data) {
        this.data = data;
    }

    @Override
    public String name() {
        return "votes";
    }

    @Override
    public void run(BenchOut out) throws Exception {
        whatIf(out);
        samples(out);
        pairs(out);
        SamplesScroll.measure(out);
    }

    private static void whatIf(BenchOut out) {
        ManySamples made = new ManySamples(SEED);
        Tree tree = made.tree(SAMPLES);
        VoteReader reader = new VoteReader(Forms::of);
        show(reader.at(tree, null, null));
        Frames frames = new Frames();
        Frames plain = new Frames();
        for (int i = 0; i < WARM_UPS + CHANGES; i++) {
            Edit edit = made.edit(change(made, i));
            long began = System.nanoTime();
            tree = tree.apply(List.of(edit));
            show(reader.at(tree, null, List.of(edit)));
            long seen = System.nanoTime();
            show(VoteReader.read(tree, Forms::of));
            if (i >= WARM_UPS) {
                frames.add(seen - began);
                plain.add(System.nanoTime() - seen);
            }
        }
        out.figure("10k", "what_if_to_tally", frames.median(), "ms");
        out.figure("10k", "what_if_to_tally_p95", frames.percentile(95), "ms");
        out.figure("10k", "read_anew", plain.median(), "ms");
        out.figure("10k", "ratio_to_read_anew", plain.median() / frames.median(), "1");
    }

    /** One of each kind in turn, each on another sample. */
    private static Change change(ManySamples made, int turn) {
        int place = 37 * turn % SAMPLES;
        return switch (turn % 4) {
            case 0 -> new Change.Strike(ManySamples.sample(place), true);
            case 1 -> ManySamples.reading(place, made.answer(), "person");
            case 2 -> new Change.Choose(made.problem(), WhatIf.MERGED,
                    WhatIf.NOTHING.withMerged(Set.of("18", String.valueOf(19 + turn % 20))));
            default -> new Change.Choose(made.problem(), WhatIf.RULE,
                    WhatIf.value(turn % 8 == 3 ? "weighted-length" : "majority"));
        };
    }

    private static void show(Optional<Vote> read) {
        Vote vote = read.orElseThrow();
        Rules rules = Rules.of(vote, vote.mainScorer().orElse(null));
        ChartExport.image(VoteCharts.votes(vote, rules.rule(vote.whatIf().decides()).orElseThrow()
                .choose(vote.tally())), 640, 360, 1, false);
    }

    private static void samples(BenchOut out) {
        ManySamples made = new ManySamples(SEED);
        List<List<String>> problems = IntStream.range(0, PROBLEMS)
                .mapToObj(p -> IntStream.range(0, EACH).mapToObj(i -> made.text()).toList()).toList();
        AnswerReader reader = AnswerReader.any();
        problems.subList(0, PROBLEMS / 4).forEach(texts -> grouped(answers(reader, texts)));
        long began = System.nanoTime();
        problems.forEach(texts -> grouped(answers(reader, texts)));
        out.figure("100k", "samples_per_s", PROBLEMS * EACH / seconds(began), "samples/s");
        List<List<String>> answers = problems.stream().map(texts -> answers(reader, texts)).toList();
        answers.forEach(VotesBench::grouped);
        began = System.nanoTime();
        answers.forEach(VotesBench::grouped);
        double grouped = PROBLEMS * EACH / seconds(began);
        out.figure("100k", "grouped_per_s", grouped, "samples/s");
        began = System.nanoTime();
        answers.subList(0, PLAIN_PROBLEMS).forEach(VotesBench::compared);
        double plain = PLAIN_PROBLEMS * EACH / seconds(began);
        out.figure("100k", "grouped_by_pairs_per_s", plain, "samples/s");
        out.figure("100k", "ratio_to_pairs", grouped / plain, "1");
    }

    private static List<String> answers(AnswerReader reader, List<String> texts) {
        return texts.stream().flatMap(text -> reader.read(text).answer().map(FoundAnswer::answer).stream()).toList();
    }

    private static Tally grouped(List<String> answers) {
        return Tally.count(IntStream.range(0, answers.size()).mapToObj(i -> new Ballot(ManySamples.sample(i), i,
                Optional.of(answers.get(i)), Ballot.Standing.VOTES)).toList(), Forms::of);
    }

    /** As one would without groups: each answer, its dressing taken off once, beside all before it. */
    private static int[] compared(List<String> answers) {
        List<Form> forms = answers.stream().map(Forms::of).toList();
        int[] first = new int[answers.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            for (int other = 0; other < i; other++) {
                if (Equality.of(forms.get(i), forms.get(other)).equal()) {
                    first[i] = Math.min(first[i], first[other]);
                }
            }
        }
        return first;
    }

    private void pairs(BenchOut out) throws IOException {
        Path file = data.get().resolve("equivalence").resolve("dev.jsonl");
        boolean real = Files.exists(file);
        List<String[]> pairs = real ? read(file) : madeUp();
        String name = real ? "equivalence-dev" : "generated";
        compare(pairs, A_WHILE / 2);
        out.figure(name, "pairs_per_s", compare(pairs, A_WHILE), "pairs/s");
    }

    private static double compare(List<String[]> pairs, long nanos) {
        long began = System.nanoTime();
        long compared = 0;
        long equal = 0;
        while (System.nanoTime() - began < nanos) {
            for (String[] pair : pairs) {
                equal += Equality.of(pair[0], pair[1]).equal() ? 1 : 0;
            }
            compared += pairs.size();
        }
        if (equal > compared) {
            throw new IllegalStateException("no more pairs are equal than there are");
        }
        return compared / seconds(began);
    }

    private static List<String[]> read(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        List<String[]> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode pair = json.readTree(line);
            pairs.add(new String[] {pair.path("gold").asText(), pair.path("pred").asText()});
        }
        return pairs;
    }

    private static List<String[]> madeUp() {
        ManySamples made = new ManySamples(SEED);
        return IntStream.range(0, 1_000).mapToObj(i -> new String[] {made.answer(), made.answer()}).toList();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
