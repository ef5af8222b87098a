package arborist.sapling.reward;

import arborist.sapling.text.Dialogue;
import arborist.sapling.train.Lesson;
import arborist.sapling.train.Lessons;
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
        Sheet sheet = new Sheet(kind, dialogue, context);
        while (sheet.size() < tokens) {
            sheet.add(solutions.get(random.nextInt(solutions.size())));
        }
        return sheet.lesson();
    }
}
