package arborist.reason.chain;

import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.reason.Attempt;
import arborist.reason.Settled;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.vote.BetaRule;
import arborist.vote.Decision;
import arborist.vote.FixedSamples;
import arborist.vote.Group;
import arborist.vote.Rule;
import arborist.vote.StoppingRule;
import arborist.vote.Tally;
import arborist.vote.WindowRule;
import arborist.words.Words;
import arborist.words.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The vote of a run's samples, and when enough have voted.
 *
 * @param rule reads the samples in the order of their index
 * @param wave how many samples are drawn before the rule is asked again
 * @param form what an answer comes to: equal ones are one
 */
public record Poll(StoppingRule rule, int wave, Function<String, Form> form) {
    private static final Words WORDS = Words.of(Poll.class);
    private static final int WINDOW = 5;

    /**
     * By the name of the early stop: {@code none}, {@code beta} or {@code window}.
     *
     * @param samples how many are drawn at most
     */
    public static Poll named(String early, int samples) {
        return switch (early) {
            case "none" -> new Poll(new FixedSamples(samples), samples, Forms::of);
            // The paper asks after each sample; a few at a time keep a server busy, and the rule stays the same.
            case "beta" -> new Poll(BetaRule.standard(), 4, Forms::of);
            case "window" -> new Poll(new WindowRule(WINDOW), WINDOW, Forms::of);
            default -> throw new Refused(
                    WORDS.say("poll.there-is-no-early-stop", early));
        };
    }

    /** The same for answers of a task. */
    public Poll by(Function<String, Form> other) {
        return new Poll(rule, wave, other);
    }

    public boolean enough(Tree tree, Id run) {
        return rule.after(tally(tree, run)).stops();
    }

    /** The answer that most samples came to; why it is that one is kept with the run, so it is said in English. */
    public Settled majority(Tree tree, Id run) {
        Tally tally = tally(tree, run);
        Decision decision = Words.<Decision, RuntimeException>inEnglish(() -> Rule.majority().choose(tally));
        return decision.winner().map(winner -> new Settled(leaves(tree, run, winner), winner.answer(), decision.why()))
                .orElseGet(() -> Settled.nothing(decision.why()));
    }

    /** The share of the votes that the most frequent answer has, 0 where nobody votes. */
    public double share(Tree tree, Id run) {
        Tally tally = tally(tree, run);
        return Rule.majority().choose(tally).winner().map(w -> (double) w.votes() / tally.votes()).orElse(0.0);
    }

    private Tally tally(Tree tree, Id run) {
        return Tally.of(samples(tree, run), form);
    }

    private static List<SampleState> samples(Tree tree, Id run) {
        return Attempt.of(tree, run).stream().map(Attempt::sample).toList();
    }

    private static List<Id> leaves(Tree tree, Id run, Group winner) {
        var leaf = Attempt.of(tree, run).stream().collect(Collectors.toMap(a -> a.sample().sample().id(),
                a -> a.leaf().id(), (a, b) -> a));
        Function<Id, Id> of = sample -> leaf.getOrDefault(sample, sample);
        return winner.ballots().stream().map(b -> of.apply(b.sample())).toList();
    }
}
