package arborist.reason;

import arborist.task.Finding;
import arborist.task.Tasks;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which technique suits somebody's case, why, and what it takes beside the others.
 *
 * @param offer the technique, sized for what they would pay
 * @param why in a sentence or two
 * @param others what else could be done, sized for the same
 */
public record Advice(Offer offer, String why, List<Offer> others) {
    private static final Words WORDS = Words.of(Advice.class);
    /** Those that advice chooses among, in the order in which they are shown. */
    private static final List<String> ALL =
            List.of("cot", "self-consistency", "best-of-n", "tot-beam", "revision", "self-correction");

    /** The families whose verifiers say of an answer that it is right; others can at most say that it is wrong. */
    static final Set<String> CHECKED = Set.of("game24", "countdown", "arithmetic", "word");

    public Advice {
        others = List.copyOf(others);
    }

    /**
     * What somebody knows of their case.
     *
     * @param verifiable whether an answer can be checked without knowing it
     * @param hard whether a single chain of thought usually fails
     * @param feedback whether something can say where a solution is wrong
     * @param steps whether the problem falls into small steps that can be judged one by one
     * @param answers how many whole answers they would pay for, 1 or more
     * @param waits whether they have time to wait for one answer after the other
     */
    public record Case(boolean verifiable, boolean hard, boolean feedback, boolean steps, int answers, boolean waits) {}

    /**
     * What the program knows of it.
     *
     * @param task the problem's family
     * @param builtIn whether the built-in model is to be asked
     */
    public record Ground(String task, String question, boolean builtIn) {

        /** Whether an answer can be told right from wrong here without knowing the right one. */
        public boolean checkable() {
            // Whoever can check says of any answer whether it is right, so a question that cannot be read is known by its silence.
            return CHECKED.contains(task)
                    && Tasks.standard().named(task).map(t -> t.verifier().verify(question, "Answer: 1").outcome())
                            .filter(outcome -> outcome != Finding.Outcome.UNDECIDED).isPresent();
        }
    }

    /** A technique, and the sentence that says why. */
    private record Reason(String technique, String key) {}

    /** Advises: the best that fits what they would pay. */
    public static Advice on(Case given, Ground ground) {
        Sizing sizing = new Sizing(ground, given.answers);
        List<Offer> offers = ALL.stream().map(sizing::of).toList();
        List<Reason> reasons = reasons(given);
        for (Reason reason : reasons) {
            Optional<Offer> offer = offers.stream().filter(o -> o.technique().equals(reason.technique)).findFirst();
            if (offer.isPresent() && offer.get().fits()) {
                // What checks and what votes is told apart where checking is only too dear.
                boolean dear = reason.key.equals("advice.agree") && !reasons.getFirst().equals(reason);
                return new Advice(offer.get(), WORDS.say(dear ? "advice.too-dear" : reason.key),
                        offers.stream().filter(o -> !o.equals(offer.get())).toList());
            }
        }
        throw new IllegalStateException("one answer always fits");
    }

    /** What suits the case, the best first; the last always fits. */
    private static List<Reason> reasons(Case given) {
        if (given.answers <= 1) {
            return List.of(new Reason("cot", "advice.one-answer"));
        }
        List<Reason> reasons = new ArrayList<>();
        if (given.feedback && given.waits) {
            reasons.add(new Reason("self-correction", "advice.feedback"));
        }
        if (given.hard && given.steps) {
            reasons.add(new Reason("tot-beam", "advice.search"));
        }
        if (given.verifiable) {
            reasons.add(new Reason("best-of-n", "advice.verifiable"));
        }
        if (!given.hard && !given.verifiable && given.waits && given.answers <= 4) {
            reasons.add(new Reason("revision", "advice.near"));
        }
        reasons.add(new Reason("self-consistency", "advice.agree"));
        return reasons;
    }
}
