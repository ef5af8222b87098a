package arborist.app.bench;

import arborist.llm.Delta;
import arborist.llm.Request;
import arborist.llm.builtin.SaplingModel;
import arborist.llm.builtin.Shelf;
import arborist.sapling.file.Model;
import arborist.sapling.math.Product;
import arborist.sapling.math.Side;
import arborist.sapling.net.Weights;
import arborist.sapling.sample.Ask;
import arborist.sapling.sample.Listener;
import arborist.sapling.sample.Said;
import arborist.sapling.sample.Sampler;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Dialogue;
import arborist.sapling.text.Questions;
import arborist.sapling.train.Curriculum;
import arborist.sapling.train.Optimiser;
import arborist.sapling.train.Reading;
import arborist.sapling.train.Training;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The built-in model: training, sampling, how soon it is ready, how soon it stops, and how near the machine's limit its products are. */
public final class SaplingBench implements Bench {
    private static final int TRAINING_STEPS = 60;
    private static final int WARM_STEPS = 20;
    private static final double RATE = 0.001;

    @Override
    public String name() {
        return "sapling";
    }

    @Override
    public void run(BenchOut out) throws IOException, InterruptedException {
        ready(out);
        Model model = new Shelf().model("sapling");
        Sampler sampler = new Sampler(model.weights(), model.vocabulary());
        String question = wordProblem();
        for (int batch : new int[] {1, 16, 64}) {
            try (HeapWatch heap = HeapWatch.start()) {
                sample(out, sampler, model, question, batch);
                out.figure("batch" + batch, "memory", heap.half() / 1e6, "MB");
            }
        }
        cancel(out, model, question);
        train(out, model);
    }

    /** From nothing to the first token, once: what a first click waits for beside the start of the program itself. */
    private static void ready(BenchOut out) throws IOException {
        long started = System.nanoTime();
        Model model = new Shelf().model("sapling");
        Sampler sampler = new Sampler(model.weights(), model.vocabulary());
        int[] prompt = new Dialogue(model.vocabulary()).chain("17 + 4 * (9 - 3)");
        var _ = sampler.sample(List.of(new Ask(prompt, 1)), new Settings(1, 1, List.of(), 1, 0), Listener.DEAF);
        out.figure("cold", "start_to_ready", (System.nanoTime() - started) / 1e6, "ms");
    }

    private static void sample(BenchOut out, Sampler sampler, Model model, String question, int batch) {
        int[] prompt = new Dialogue(model.vocabulary()).chain(question);
        double best = 0;
        double seconds = Double.MAX_VALUE;
        double first = Double.MAX_VALUE;
        for (int round = 0; round < 12; round++) {
            List<Ask> asks = new ArrayList<>();
            for (int i = 0; i < batch; i++) {
                asks.add(new Ask(prompt, 100L * round + i));
            }
            FirstWord heard = new FirstWord();
            long started = System.nanoTime();
            List<Said> said = sampler.sample(asks, Settings.PLAIN, heard);
            double took = (System.nanoTime() - started) / 1e9;
            best = Math.max(best, said.stream().mapToInt(s -> s.tokens().size()).sum() / took);
            seconds = Math.min(seconds, took);
            first = Math.min(first, (heard.at - started) / 1e6);
        }
        out.figure("batch" + batch, "sample_tokens_per_s", best, "tokens/s");
        out.figure("batch" + batch, "seconds", seconds, "s");
        out.figure("batch" + batch, "first_token", first, "ms");
    }

    /** From the interrupt until the thread that asked has its answer. */
    private static void cancel(BenchOut out, Model model, String question) throws InterruptedException {
        double longest = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(1)) {
            SaplingModel port = new SaplingModel(model, Questions.standard(), workers);
            for (int i = 0; i < 20; i++) {
                Object heard = new Object();
                boolean[] begun = {false};
                Thread asking = Thread.ofVirtual().start(() -> {
                    try {
                        var _ = port.answer(Request.of(question, Request.Sampling.PLAIN.times(64)), delta -> {
                            if (delta instanceof Delta.Thinking) {
                                synchronized (heard) {
                                    begun[0] = true;
                                    heard.notifyAll();
                                }
                            }
                        });
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                synchronized (heard) {
                    while (!begun[0]) {
                        heard.wait(1_000);
                    }
                }
                long started = System.nanoTime();
                asking.interrupt();
                asking.join();
                longest = Math.max(longest, (System.nanoTime() - started) / 1e6);
            }
        }
        out.figure("batch64", "cancel", longest, "ms");
    }

    private static void train(BenchOut out, Model model) throws InterruptedException {
        Weights weights = model.weights().copy();
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            Training training = new Training(weights, new Optimiser(weights), workers);
            Reading lessons = new Reading(new Curriculum(Makers.standard(), new Dialogue(model.vocabulary())),
                    weights.shape().outputs(), 768, weights.shape().context(), 1);
            for (int i = 0; i < WARM_STEPS; i++) {
                training.step(lessons, _ -> RATE);
            }
            long before = training.tokens();
            long started = System.nanoTime();
            for (int i = 0; i < TRAINING_STEPS; i++) {
                training.step(lessons, _ -> RATE);
            }
            double rate = (training.tokens() - before) / ((System.nanoTime() - started) / 1e9);
            out.figure("two threads", "train_tokens_per_s", rate, "tokens/s");
        }
        double peak = FusedPeak.measured();
        double product = product(weights.shape().width(), weights.shape().hidden());
        out.figure("product 1536x128x512", "share_of_peak", product / peak, "1");
        out.figure("one core", "peak", peak / 1e9, "GFLOP/s");
    }

    private static double product(int inner, int columns) {
        int rows = 1_536;
        Side a = Side.rows(filled(rows * inner), inner);
        Side b = Side.rows(filled(inner * columns), columns);
        Side c = Side.rows(new float[rows * columns], columns);
        double best = 0;
        for (int i = 0; i < 60; i++) {
            long started = System.nanoTime();
            Product.of(a, b, c, rows, columns, inner, false);
            best = Math.max(best, 2.0 * rows * inner * columns / ((System.nanoTime() - started) / 1e9));
        }
        return best;
    }

    private static float[] filled(int n) {
        SplittableRandom random = new SplittableRandom(n);
        float[] numbers = new float[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = (float) random.nextDouble();
        }
        return numbers;
    }

    private static String wordProblem() {
        Maker maker = Makers.of("word").orElseThrow();
        return maker.make(new SplittableRandom(1), 3).question();
    }

    /** When the first word of any sample came. */
    private static final class FirstWord implements Listener {
        private long at = Long.MAX_VALUE;

        @Override
        public void more(int sample, String text, boolean thinking) {
            at = Math.min(at, System.nanoTime());
        }

        @Override
        public void ended(int sample, Said.End why) {
            // All come to their end.
        }

        @Override
        public boolean wanted(int sample) {
            return true;
        }
    }
}
