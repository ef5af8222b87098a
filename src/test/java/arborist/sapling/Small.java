package arborist.sapling;

import arborist.sapling.file.Model;
import arborist.sapling.net.Shape;
import arborist.sapling.net.Weights;
import arborist.sapling.text.Feedback;
import arborist.sapling.text.Vocabulary;
import arborist.task.make.Made;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/** A model that knows nothing, small enough for tests; it says anything. */
public final class Small {
    private Small() {}

    public static Vocabulary vocabulary() {
        SplittableRandom random = new SplittableRandom(1);
        List<String> texts = new ArrayList<>(List.of(Feedback.line(1), Feedback.answer()));
        for (Maker maker : Makers.standard()) {
            for (int i = 0; i < 400; i++) {
                Made made = maker.make(random, 1 + i % maker.hardest());
                texts.add(made.question() + "\n" + String.join("\n", made.steps()) + "\n" + made.answerLine());
            }
        }
        return Vocabulary.of(texts.stream());
    }

    public static Model model() {
        Vocabulary vocabulary = vocabulary();
        Weights weights = weights(new Shape(2, 32, 2, vocabulary.size(), vocabulary.size(), 192));
        return new Model("small", vocabulary, weights, Map.of());
    }

    /** Weights of which none is zero. */
    public static Weights weights(Shape shape) {
        Weights weights = Weights.fresh(shape, new SplittableRandom(2));
        Random random = new Random(3);
        weights.all().forEach(matrix -> {
            for (int i = 0; i < matrix.data().length; i++) {
                matrix.data()[i] += (float) (0.2 * random.nextGaussian());
            }
        });
        return weights;
    }
}
