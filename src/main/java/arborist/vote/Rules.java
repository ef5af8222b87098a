package arborist.vote;

import arborist.trace.Id;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All rules, as far as they can be asked about one vote.
 *
 * @param ready by name, in the order of {@link #NAMES}
 * @param refused by name the sentence that says why not; what is in neither has nothing to go by
 */
public record Rules(Map<String, Rule> ready, Map<String, String> refused) {
    private static final Words WORDS = Words.of(Rules.class);
    /** The names of all rules, in the order of tables. */
    public static final List<String> NAMES = names();

    /**
     * The rules for a vote.
     *
     * @param scorer whose scores count, null for none
     */
    public static Rules of(Vote vote, @Nullable String scorer) {
        Map<Id, StepScores> scores = new HashMap<>();
        Map<Id, Double> lengths = new HashMap<>();
        Map<Id, Double> probabilities = new HashMap<>();
        for (Voter voter : vote.voters()) {
            Id sample = voter.ballot().sample();
            StepScores own = scorer == null ? null : voter.scores().get(scorer);
            if (own != null && voter.ballot().standing() == Ballot.Standing.VOTES) {
                scores.put(sample, own);
            }
            lengths.put(sample, (double) voter.length());
            voter.probability().ifPresent(p -> probabilities.put(sample, p));
        }
        Rules rules = new Rules(new LinkedHashMap<>(), new LinkedHashMap<>());
        rules.add(Rule.MAJORITY, Rule::majority);
        rules.addFrom(scores, Rule.WEIGHTED_SUM, Rule::weightedSum);
        for (StepScores.As as : StepScores.As.values()) {
            rules.addFrom(scores, Rule.BEST_OF_N + as.word(), s -> Rule.bestOfN(as, s));
        }
        rules.addFrom(lengths, Rule.WEIGHTED_LENGTH, Rule::weightedLength);
        rules.addFrom(probabilities, Rule.WEIGHTED_LOGPROB, Rule::weightedLogprob);
        vote.whatIf().answer().ifPresent(choice -> rules.add(Rule.USER, () -> Rule.user(choice)));
        return rules;
    }

    /** The rule of that name, where it can be asked. */
    public Optional<Rule> rule(String name) {
        return Optional.ofNullable(ready.get(name));
    }

    /** What a rule of that name has nothing to go by without, in words that follow its name in a table. */
    public static String missing(String name) {
        return switch (name) {
            case Rule.USER -> WORDS.say("rules.no-answer-was-chosen");
            case Rule.WEIGHTED_LOGPROB -> WORDS.say("rules.no-log-probabilities");
            case Rule.MAJORITY, Rule.WEIGHTED_LENGTH -> WORDS.say("rules.nothing-to-judge");
            default -> WORDS.say("rules.no-scores");
        };
    }

    private <T> void addFrom(Map<Id, T> facts, String name, Function<Map<Id, T>, Rule> make) {
        if (!facts.isEmpty()) {
            add(name, () -> make.apply(facts));
        }
    }

    private void add(String name, Supplier<Rule> make) {
        try {
            ready.put(name, make.get());
        } catch (IllegalArgumentException e) {
            refused.put(name, String.valueOf(e.getMessage()));
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(Rule.MAJORITY, Rule.WEIGHTED_SUM));
        for (StepScores.As as : StepScores.As.values()) {
            names.add(Rule.BEST_OF_N + as.word());
        }
        names.addAll(List.of(Rule.WEIGHTED_LENGTH, Rule.WEIGHTED_LOGPROB, Rule.USER));
        return List.copyOf(names);
    }
}
