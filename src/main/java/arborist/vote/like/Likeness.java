package arborist.vote.like;

import arborist.answer.like.Alike;
import arborist.answer.like.Leaders;
import arborist.answer.like.Meaning;
import arborist.answer.like.NoMeaning;
import arborist.trace.Id;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * The free answers of a problem, those that mean about the same together. They are alike and never equal: none is right for it, and no
 * vote is theirs.
 *
 * @param threshold from which likeness on
 * @param leftOut how many samples were not looked at
 */
public record Likeness(double threshold, List<Cluster> clusters, int leftOut) {
    /** Where nobody asks for another: paraphrases lie above it, other answers to the same question mostly below. */
    public static final double STANDARD = 0.75;

    public Likeness {
        clusters = List.copyOf(clusters);
    }

    /**
     * Samples that are alike.
     *
     * @param text of the one that the others are like
     * @param least how much the one is like it that is least
     */
    public record Cluster(String text, List<Id> samples, double least) {
        public Cluster {
            samples = List.copyOf(samples);
        }
    }

    /** Looks at them, telling how many different texts were looked at. */
    public static Likeness of(List<FreeAnswers.Free> free, double threshold, Meaning meaning, BooleanSupplier stopped,
            IntConsumer done) throws NoMeaning {
        Alike alike = new Leaders(meaning, threshold).of(free.stream().map(FreeAnswers.Free::text).toList(), stopped,
                done);
        return new Likeness(threshold, alike.groups().stream()
                .map(g -> new Cluster(free.get(g.leader()).text(),
                        g.members().stream().map(i -> free.get(i).sample()).toList(), g.least()))
                .toList(), alike.leftOut());
    }

    /** How many samples are in it. */
    public int samples() {
        return clusters.stream().mapToInt(c -> c.samples().size()).sum();
    }
}
