package arborist.vote.set;

import arborist.trace.Id;
import arborist.vote.Decision;
import arborist.vote.Group;
import arborist.vote.Rule;
import arborist.vote.Rules;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.vote.WhatIf;
import arborist.vote.why.Diagnoser;
import arborist.vote.why.Loss;
import arborist.vote.why.Slips;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the vote on one problem comes to, without its samples, so that those of a large set fit in memory.
 *
 * @param samples all of them, and {@code spent} those that ran to an end of their own
 * @param oracles those of all samples whose run reads the known answer
 * @param lucky those of all samples that are right, and have a wrong step
 * @param settings what the spent ones were drawn with
 * @param judged whether anything tells right from wrong; else there are no outcomes, no loss and no curves
 * @param answer that the explained rule chose, empty where it chose none
 * @param gold a right answer: the one that is known, else the strongest of those found right
 * @param won whether that is right, and alone in the first place
 * @param margin how many votes the right answers have more than the strongest wrong one, below 0 where it has more; empty where
 *     nothing is judged
 * @param tokens of all samples, empty where none told
 * @param refused by name of a rule, why it is not asked
 * @param loss of the explained rule
 * @param slips where the samples that beat the right answer went wrong by it, as far as that is known
 */
public record ProblemFigures(Id problem, String title, int samples, int spent, int oracles, int lucky,
        Set<String> settings,
        boolean judged,
        Optional<String> answer, Optional<String> gold, boolean won, OptionalInt margin, OptionalLong tokens,
        Map<String, Outcome> outcomes, Map<String, String> refused, Optional<Loss> loss,
        Optional<Slips> slips,
        Optional<ProblemCurves> curves, WhatIf whatIf) {
    public ProblemFigures {
        settings = Set.copyOf(settings);
        outcomes = Map.copyOf(outcomes);
        refused = Map.copyOf(refused);
    }

    /**
     * Works them out.
     *
     * @param scorer whose scores count, null for none; where a person asked for another's on this problem, that one's count
     * @param explained the name of the rule whose loss is explained, null for the one that the person chose, else the majority
     * @param curves whether curves are wanted
     */
    public static ProblemFigures of(Vote vote, @Nullable String scorer, @Nullable String explained, boolean curves) {
        String counts = vote.whatIf().scorer().orElse(scorer);
        Rules rules = Rules.of(vote, counts);
        Optional<Rule> rule = rules.rule(explained == null ? vote.whatIf().decides() : explained);
        Optional<Decision> decision = rule.map(r -> r.choose(vote.tally()));
        boolean judged = vote.judged();
        Map<Group, Boolean> rightness = vote.rightness();
        Map<String, Outcome> outcomes = new HashMap<>();
        if (judged) {
            rules.ready().forEach((name, r) -> outcomes.put(name, Outcome.of(vote, rightness, r)));
        }
        Optional<Group> winner = decision.flatMap(Decision::winner);
        boolean won = judged && !decision.map(Decision::isTie).orElse(true)
                && winner.map(w -> rightness.getOrDefault(w, false)).orElse(false);
        int spent = vote.spent().size();
        return new ProblemFigures(vote.problem(), vote.title(), vote.voters().size(), spent,
                (int) vote.voters().stream().filter(Voter::oracle).count(),
                (int) vote.voters().stream().filter(v -> v.luck().isPresent()).count(),
                vote.spent().stream().map(Voter::setting).collect(Collectors.toSet()), judged,
                winner.map(Group::answer), gold(vote, rightness), won,
                judged ? OptionalInt.of(margin(vote, rightness)) : OptionalInt.empty(), vote.tokens(), outcomes,
                judged ? rules.refused() : Map.of(), rule.flatMap(r -> Diagnoser.diagnose(vote, r)),
                rule.flatMap(r -> Slips.of(vote, r)),
                judged && curves && spent > 0 ? Optional.of(ProblemCurves.of(vote, counts, rules.ready()))
                        : Optional.empty(),
                vote.whatIf());
    }

    /** The known right answer, else the one with most votes of those that were found right. */
    private static Optional<String> gold(Vote vote, Map<Group, Boolean> rightness) {
        return vote.gold().or(() -> vote.tally().groups().stream().filter(g -> rightness.getOrDefault(g, false))
                .max(Comparator.comparingInt(Group::votes)).map(Group::answer));
    }

    private static int margin(Vote vote, Map<Group, Boolean> rightness) {
        int right = 0;
        int wrong = 0;
        for (Group group : vote.tally().groups()) {
            if (rightness.getOrDefault(group, false)) {
                right = Math.max(right, group.votes());
            } else {
                wrong = Math.max(wrong, group.votes());
            }
        }
        return right - wrong;
    }
}
