package arborist.task.word;

import arborist.answer.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Tells stories: draws numbers that a learner can work with, words, and ways to say it. */
public final class Teller {
    private static final int TRIES = 100_000;
    private static final int TABLE = 12;
    private static final int LARGEST = 999;
    private static final int EXTRA = 30;

    private Teller() {}

    /** A problem of the kind. */
    public static Story tell(Template template, RandomGenerator random) {
        Map<String, Integer> values = values(template, random);
        List<Phrase> phrases = new ArrayList<>();
        template.sentences().forEach(ways -> phrases.add(ways.get(random.nextInt(ways.size()))));
        if (!template.extras().isEmpty() && random.nextInt(100) < EXTRA) {
            phrases.add(random.nextInt(1, phrases.size()),
                    template.extras().get(random.nextInt(template.extras().size())));
        }
        return new Story(template, phrases, template.words().draw(template.slots(), random), values);
    }

    private static Map<String, Integer> values(Template template, RandomGenerator random) {
        for (int i = 0; i < TRIES; i++) {
            Map<String, Integer> drawn = new HashMap<>();
            // In a fixed order, so that the same seed tells the same story.
            new TreeMap<>(template.ranges()).forEach((slot, range) -> drawn.put(slot, range.draw(random)));
            Optional<Map<String, Integer>> values = template.work(drawn);
            if (values.isPresent() && template.limits().stream().allMatch(limit -> limit.holds(values.get()))
                    && template.workings().stream().allMatch(step -> easy(step.work(values.get()).orElseThrow()))) {
                return values.get();
            }
        }
        throw new IllegalStateException("no numbers fit the template " + template.name());
    }

    /** Whether a small model can learn to calculate it: the tables up to 12, and numbers of three digits.
     * A result of 1 would be one of many things. */
    private static boolean easy(Calculation calculation) {
        int small = calculation.op() == Op.OVER ? calculation.b() : Math.min(calculation.a(), calculation.b());
        boolean product = calculation.op() == Op.TIMES || calculation.op() == Op.OVER;
        return calculation.result() > 1 && calculation.result() <= LARGEST && (!product || small <= TABLE);
    }
}
