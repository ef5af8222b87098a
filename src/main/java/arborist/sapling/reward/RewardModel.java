package arborist.sapling.reward;

import arborist.sapling.text.Dialogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges solutions by a trained reward model, and by the likelihoods of a policy where its weights ask for them. What it read lately it does
 * not read again. For one thread.
 */
public final class RewardModel {
    private final Dialogue dialogue;
    private final Impressions impressions;
    private final int context;
    private final boolean judgesValidity;
    private final @Nullable Blend blend;

    /** @throws IllegalArgumentException where its weights are no weights of a blend */
    public RewardModel(Judge judge) {
        this.judgesValidity = judge.model().name().equals(Kind.PROCESS.model());
        this.dialogue = new Dialogue(judge.model().vocabulary());
        this.impressions = new Impressions(judge.model(), judge.reader());
        this.context = judge.model().weights().shape().context();
        this.blend = judge.reader() == null ? null : Blend.named(judge.model().sums());
    }

    /** A solution to be judged; its answer may be empty where it is not finished. */
    public record Asked(String question, Dialogue.Solution solution) {}

    /**
     * What was said of a solution.
     *
     * @param steps one for each step, and one for the answer where there is one
     * @param worths what is to be expected of the solution down to each of these, in 0..1
     * @param tokens that were read for it, and had not been read before
     */
    public record Verdicts(List<Chances> steps, List<Double> worths, int tokens) {
        public Verdicts {
            steps = List.copyOf(steps);
            worths = List.copyOf(worths);
        }

        /** What is to be expected of the whole of it, in 0..1. */
        public double last() {
            return worths.getLast();
        }

        /**
         * What is to be expected of its first steps.
         *
         * @param count how many, 1 or more
         */
        public double worth(int count) {
            return worths.get(count - 1);
        }
    }

    /**
     * Judges each of them on its own.
     *
     * @return one for each; empty where it cannot be read: there is nothing in it, it is too long, or it holds words that are not known
     */
    public List<Optional<Verdicts>> judge(List<Asked> solutions) {
        return solutions.stream()
                .map(asked -> Places.of(dialogue, asked.question(), asked.solution(), context)
                        .map(places -> verdicts(impressions.of(places))))
                .toList();
    }

    private Verdicts verdicts(Impression impression) {
        return blend == null ? plain(impression) : weighed(impression, blend);
    }

    /**
     * The reward model's own. A step is worth the probability that a right answer can still follow it, times the least probability that
     * any is valid: a step may leave the right numbers and be no calculation at all. Only the process reward model was told which steps
     * are valid, and nobody of answers: what was not learned is left out.
     */
    private Verdicts plain(Impression impression) {
        List<Chances> chances = new ArrayList<>();
        for (int i = 0; i < impression.judged().size(); i++) {
            float[] logits = impression.judged().get(i);
            boolean learned = judgesValidity && i < impression.steps();
            chances.add(new Chances(learned ? Logistic.chance(logits[0]) : 1, Logistic.chance(logits[1])));
        }
        return new Verdicts(chances, worths(chances), impression.tokens());
    }

    private static Verdicts weighed(Impression impression, Blend blend) {
        Weighed logits = Weighed.of(impression, blend);
        List<Chances> chances = new ArrayList<>();
        for (int i = 0; i < impression.steps(); i++) {
            chances.add(new Chances(Logistic.chance(logits.valid(i)), Logistic.chance(logits.reachable(i))));
        }
        List<Double> worths = new ArrayList<>(worths(chances));
        if (impression.whole()) {
            double right = Logistic.chance(blend.right().logit(logits.ofAnswer(impression)));
            chances.add(new Chances(1, right));
            worths.add(right);
        }
        return new Verdicts(chances, worths, impression.tokens());
    }

    private static List<Double> worths(List<Chances> chances) {
        List<Double> worths = new ArrayList<>();
        double valid = 1;
        for (Chances each : chances) {
            valid = Math.min(valid, each.valid());
            worths.add(valid * each.reachable());
        }
        return worths;
    }
}
