package arborist.exchange.mapped;

import arborist.exchange.BadRecord;
import arborist.trace.Refused;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first problem as it would be read.
 *
 * @param gold the right answers, none where none is known
 * @param samples the first of them
 * @param more how many others the first rows have of it
 */
public record First(String question, List<String> gold, List<Shown> samples, int more) {
    private static final Words WORDS = Words.of(First.class);
    private static final int SHOWN = 3;
    private static final int LONGEST = 100_000;

    public First {
        gold = List.copyOf(gold);
        samples = List.copyOf(samples);
    }

    /**
     * A sample.
     *
     * @param answer null where none was found
     * @param correct null where nobody says
     * @param model null where nobody says
     */
    public record Shown(String text, @Nullable String answer, @Nullable Boolean correct, List<Double> scores,
            @Nullable String model) {
        public Shown {
            scores = List.copyOf(scores);
        }
    }

    /**
     * Reads it.
     *
     * @throws BadRecord where nothing can be made of any of the first rows, with the first reason
     * @throws Refused where the mapping's expression takes too long on one of the samples
     */
    public static First of(Preview preview, Mapping mapping) throws BadRecord {
        Told told = preview.told(mapping);
        List<Told.One> all = new ArrayList<>();
        for (Told other : preview.readable(mapping)) {
            if (other.question().equals(told.question()) && other.gold().equals(told.gold())) {
                all.addAll(other.samples());
            }
        }
        Answers answers = new Answers(told.gold(),
                OwnReading.by(mapping.pattern()));
        List<Shown> shown = all.stream().limit(SHOWN).map(one -> shown(one, answers)).toList();
        return new First(told.question(), told.gold(), shown, all.size() - shown.size());
    }

    private static Shown shown(Told.One one, Answers answers) {
        String text = one.text() == null ? "" : one.text();
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        Answers.Found found = answers.of(one, start, remark -> {
            throw new Refused(WORDS.say("first.the-expression-takes-too-long"));
        });
        return new Shown(start, found == null ? null : found.answer(), one.correct(), one.scores(), one.model());
    }
}
