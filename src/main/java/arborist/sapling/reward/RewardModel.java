package arborist.sapling.reward;

import arborist.sapling.file.Model;
import arborist.sapling.net.Backprop;
import arborist.sapling.net.Batch;
import arborist.sapling.text.Dialogue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Judges solutions by a trained reward model. For one thread. */
public final class RewardModel {
    private static final int AT_ONCE = 4_096;
    private final Dialogue dialogue;
    private final Backprop pass;
    private final int context;
    private final boolean judgesValidity;

    public RewardModel(Model model) {
        this.judgesValidity = model.name().equals(Kind.PROCESS.model());
        this.dialogue = new Dialogue(model.vocabulary());
        this.pass = new Backprop(model.weights());
        this.context = model.weights().shape().context();
    }

    /** A solution to be judged; its answer may be empty where it is not finished. */
    public record Asked(String question, Dialogue.Solution solution) {}

    /**
     * What was said of a solution.
     *
     * @param steps one for each step, and one for the answer where there is one
     * @param tokens that were read
     */
    public record Verdicts(List<Chances> steps, int tokens) {
        public Verdicts {
            steps = List.copyOf(steps);
        }

        /** What is to be expected of the whole of it, in 0..1. */
        public double last() {
            return worth(steps.size());
        }

        /**
         * What is to be expected of its first steps: the probability that a right answer can still follow the last of them, times the
         * least probability that any is valid. A step may leave the right numbers and be no calculation at all.
         *
         * @param count how many, 1 or more
         */
        public double worth(int count) {
            double valid = steps.subList(0, count).stream().mapToDouble(Chances::valid).min().orElse(1);
            return valid * steps.get(count - 1).reachable();
        }
    }

    /**
     * Judges each of them on its own.
     *
     * @return one for each; empty where it cannot be read: there is nothing in it, it is too long, or it holds words that are not known
     */
    public List<Optional<Verdicts>> judge(List<Asked> solutions) {
        List<Optional<Places>> places = solutions.stream()
                .map(asked -> Places.of(dialogue, asked.question(), asked.solution(), context)).toList();
        Iterator<Verdicts> judged = inPortions(places.stream().flatMap(Optional::stream).toList()).iterator();
        return places.stream().map(read -> read.map(_ -> judged.next())).toList();
    }

    private List<Verdicts> inPortions(List<Places> readable) {
        List<Verdicts> all = new ArrayList<>();
        List<Places> some = new ArrayList<>();
        int tokens = 0;
        for (Places read : readable) {
            if (tokens + read.tokens().length > AT_ONCE && !some.isEmpty()) {
                all.addAll(read(some));
                some.clear();
                tokens = 0;
            }
            some.add(read);
            tokens += read.tokens().length;
        }
        all.addAll(read(some));
        return all;
    }

    /** Only the process reward model was told which steps are valid, and nobody of answers: what was not learned is left out. */
    private List<Chances> told(List<Chances> said, boolean whole) {
        List<Chances> told = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            boolean learned = judgesValidity && !(whole && i == said.size() - 1);
            told.add(learned ? said.get(i) : new Chances(1, said.get(i).reachable()));
        }
        return told;
    }

    private List<Verdicts> read(List<Places> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        List<Chances> chances = new ArrayList<>();
        pass.loss(Batch.of(some.stream().map(Places::tokens).toList(), some.stream().map(Places::ends).toList()),
                (place, outputs, from) -> {
                    chances.add(Chances.of(outputs, from));
                    return 0;
                });
        List<Verdicts> verdicts = new ArrayList<>();
        int at = 0;
        for (Places read : some) {
            verdicts.add(new Verdicts(told(chances.subList(at, at + read.ends().length), read.whole()),
                    read.tokens().length));
            at += read.ends().length;
        }
        return verdicts;
    }
}
