package arborist.sapling.train;

import arborist.sapling.net.Batch;
import arborist.sapling.text.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Lessons in saying what comes next: texts are drawn until a shard is full, and each token that is the model's own counts. */
public final class Reading implements Lessons {
    private final Function<RandomGenerator, Script> scripts;
    private final int outputs;
    private final int tokens;
    private final int context;
    private final long seed;

    /**
     * @param scripts draws a text
     * @param tokens of a shard, about
     * @param context the longest text; a longer one is drawn anew
     */
    public Reading(Function<RandomGenerator, Script> scripts, int outputs, int tokens, int context, long seed) {
        this.scripts = scripts;
        this.outputs = outputs;
        this.tokens = tokens;
        this.context = context;
        this.seed = seed;
    }

    @Override
    public Lesson of(int step, int shard) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + step * 64L + shard).split();
        List<Script> drawn = new ArrayList<>();
        int size = 0;
        while (size < tokens) {
            Script script = scripts.apply(random);
            if (script.length() <= context) {
                drawn.add(script);
                size += script.length();
            }
        }
        return lesson(drawn, outputs);
    }

    /** A lesson in which each of the model's own tokens counts as its script says. */
    static Lesson lesson(List<Script> scripts, int outputs) {
        List<int[]> places = new ArrayList<>();
        List<Integer> next = new ArrayList<>();
        for (Script script : scripts) {
            int[] at = new int[script.length() - script.own()];
            for (int i = 0; i < at.length; i++) {
                at[i] = script.own() + i - 1;
                next.add(script.tokens()[script.own() + i]);
            }
            places.add(at);
        }
        float[] importance = new float[next.size()];
        int from = 0;
        for (Script script : scripts) {
            int to = from + script.length() - script.own();
            Arrays.fill(importance, from, to, (float) (script.weight() / Math.max(1, next.size())));
            from = to;
        }
        int[] right = next.stream().mapToInt(Integer::intValue).toArray();
        return new Lesson(Batch.of(scripts.stream().map(Script::tokens).toList(), places),
                new CrossEntropy(outputs, right, importance), new NextToken(outputs, right));
    }
}
