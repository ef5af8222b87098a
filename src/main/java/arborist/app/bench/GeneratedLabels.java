package arborist.app.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A file of labelled solutions as PRM800K has them, made of numbers, always the same for the same seed. */
final class GeneratedLabels {
    /** Steps of a solution. */
    static final int STEPS = 8;

    private GeneratedLabels() {}

    static void write(Path file, int solutions, long seed) throws IOException {
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < solutions; i++) {
                out.write("{\"labeler\": \"annotator-" + i % 40 + "\", \"timestamp\": \"2022-11-22T16:51:29.980606\","
                        + " \"generation\": " + i % 10 + ", \"is_quality_control_question\": false,"
                        + " \"is_initial_screening_question\": false, \"question\": {\"problem\": \"Problem " + i
                        + ": how much do " + random.nextInt(1_000) + " boxes of " + random.nextInt(1_000)
                        + " pencils weigh, at 7 grams a pencil?\", \"ground_truth_answer\": \"" + random.nextInt(1_000)
                        + "\"}, \"label\": {\"steps\": [");
                for (int s = 0; s < STEPS; s++) {
                    int a = random.nextInt(1_000);
                    out.write((s == 0 ? "" : ", ") + "{\"completions\": [{\"text\": \"Then there are " + a + " + " + s
                            + " = " + (a + s) + " pencils in the first " + (s + 1) + " of the boxes.\", \"rating\": "
                            + (random.nextInt(3) - 1) + ", \"flagged\": false}], \"human_completion\": null,"
                            + " \"chosen_completion\": 0}");
                }
                out.write("], \"total_time\": " + random.nextInt(1_000_000) + ", \"finish_reason\": \"solution\"}}\n");
            }
        }
    }
}
