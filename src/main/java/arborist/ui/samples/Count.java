package arborist.ui.samples;

import arborist.trace.Id;
import arborist.trace.Verdict;
import arborist.vote.Decision;
import arborist.vote.Group;
import arborist.vote.Rule;
import arborist.vote.Rules;
import arborist.vote.Vote;
import arborist.vote.why.Diagnoser;
import arborist.vote.why.Loss;
import arborist.vote.why.Slips;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The vote at one moment, counted by all rules.
 *
 * @param rule the one that decides
 * @param scorer whose scores count, empty where nothing is scored
 * @param rightness of each group
 * @param unjudged the answers of groups of which it is not decided whether they are right
 * @param loss why the rule lost, empty where it won or nothing tells right from wrong
 * @param slips where the samples of the answer that beat the right one went wrong, as far as that is known
 */
record Count(Vote vote, Rules rules, Rule rule, Optional<String> scorer, Decision decision,
        Map<Group, Boolean> rightness, Set<String> unjudged, Optional<Loss> loss,
        Optional<Slips> slips) {
    Count {
        unjudged = Set.copyOf(unjudged);
    }

    static Count of(Vote vote) {
        Optional<String> scorer = vote.whatIf().scorer().or(vote::mainScorer);
        Rules rules = Rules.of(vote, scorer.orElse(null));
        // A rule that has nothing to go by here leaves the decision to the majority.
        Rule rule = rules.rule(vote.whatIf().decides()).orElseGet(Rule::majority);
        return new Count(vote, rules, rule, scorer, rule.choose(vote.tally()), vote.rightness(), unjudged(vote),
                Diagnoser.diagnose(vote, rule), Slips.of(vote, rule));
    }

    private static Set<String> unjudged(Vote vote) {
        Set<Id> open = vote.voters().stream().filter(v -> !v.decided()).map(v -> v.ballot().sample())
                .collect(Collectors.toSet());
        return open.isEmpty() ? Set.of()
                : vote.tally().groups().stream()
                        .filter(group -> group.ballots().stream().anyMatch(b -> open.contains(b.sample())))
                        .map(Group::answer).collect(Collectors.toSet());
    }

    /** Whether the answer of a group is right. */
    Verdict.Outcome right(Group group) {
        return !vote.judged() ? Verdict.Outcome.UNDECIDED
                : rightness.getOrDefault(group, false) ? Verdict.Outcome.YES
                : unjudged.contains(group.answer()) ? Verdict.Outcome.UNDECIDED : Verdict.Outcome.NO;
    }

    /**
     * Whether it is not decided with which other answer a group is one, or whether it is right: then it counts as different.
     *
     * @param hidden whether nothing is to tell right from wrong
     */
    boolean undecided(Group group, boolean hidden) {
        return vote.tally().undecided().contains(group.answer())
                || !hidden && right(group) == Verdict.Outcome.UNDECIDED && unjudged.contains(group.answer());
    }
}
