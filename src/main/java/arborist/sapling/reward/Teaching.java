package arborist.sapling.reward;

import arborist.sapling.net.Batch;
import arborist.sapling.text.Dialogue;
import arborist.sapling.train.Lesson;
import arborist.sapling.train.Lessons;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Lessons in judging: solutions are drawn until a shard is full. */
final class Teaching implements Lessons {
    private final List<Judged> solutions;
    private final Kind kind;
    private final Dialogue dialogue;
    private final int tokens;
    private final int context;
    private final long seed;

    Teaching(List<Judged> solutions, Kind kind, Dialogue dialogue, int tokens, int context, long seed) {
        this.solutions = List.copyOf(solutions);
        this.kind = kind;
        this.dialogue = dialogue;
        this.tokens = tokens;
        this.context = context;
        this.seed = seed;
    }

    @Override
    public Lesson of(int step, int shard) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + step * 64L + shard).split();
        List<int[]> texts = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        List<float[]> wanted = new ArrayList<>();
        int size = 0;
        while (size < tokens) {
            Judged drawn = solutions.get(random.nextInt(solutions.size()));
            Places whole = Places.of(dialogue, drawn.question(), drawn.solution(), context).orElse(null);
            if (whole != null) {
                Places read = kind == Kind.OUTCOME ? whole.last() : whole;
                texts.add(read.tokens());
                places.add(read.ends());
                wanted.addAll(kind.labels(drawn));
                size += read.tokens().length;
            }
        }
        return new Lesson(Batch.of(texts, places), new Logistic(wanted.toArray(new float[0][])));
    }
}
