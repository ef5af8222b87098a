package arborist.ui.samples;

import arborist.trace.Verdict;
import arborist.vote.Decision;
import arborist.vote.Group;
import arborist.vote.Rule;
import arborist.vote.Rules;
import arborist.vote.Vote;
import arborist.vote.why.Diagnoser;
import arborist.vote.why.Loss;
import java.util.Map;
import java.util.Optional;

/**
 * The vote at one moment, counted by all rules.
 *
 * @param rule the one that decides
 * @param scorer whose scores count, empty where nothing is scored
 * @param rightness of each group
 * @param loss why the rule lost, empty where it won or nothing tells right from wrong
 */
record Count(Vote vote, Rules rules, Rule rule, Optional<String> scorer, Decision decision,
        Map<Group, Boolean> rightness, Optional<Loss> loss) {

    static Count of(Vote vote) {
        Optional<String> scorer = vote.whatIf().scorer().or(vote::mainScorer);
        Rules rules = Rules.of(vote, scorer.orElse(null));
        // A rule that has nothing to go by here leaves the decision to the majority.
        Rule rule = rules.rule(vote.whatIf().decides()).orElseGet(Rule::majority);
        return new Count(vote, rules, rule, scorer, rule.choose(vote.tally()), vote.rightness(),
                Diagnoser.diagnose(vote, rule));
    }

    /** Whether the answer of a group is right. */
    Verdict.Outcome right(Group group) {
        return !vote.judged() ? Verdict.Outcome.UNDECIDED
                : rightness.getOrDefault(group, false) ? Verdict.Outcome.YES : Verdict.Outcome.NO;
    }
}
