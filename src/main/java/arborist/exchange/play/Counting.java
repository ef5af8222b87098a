package arborist.exchange.play;

import arborist.answer.equal.Form;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.RunState;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.vote.Ballot;
import arborist.vote.Decision;
import arborist.vote.Group;
import arborist.vote.Rule;
import arborist.vote.Rules;
import arborist.vote.Vote;
import arborist.vote.VoteReader;
import arborist.words.OneLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts the vote that edits settle or change: a run that ends with what most of its samples say, a sample that is struck, another rule. */
public final class Counting {
    private static final int MOST = 6;
    private static final int LONGEST = 60;
    private static final String CHOICE = "vote-";
    /** As a majority gives its reason; what else a run chose by is no vote. */
    private static final Pattern COUNTED =
            Pattern.compile("(?s).*(?:has (?:votes \\d{1,9}|\\d{1,9} votes?);|\\bA tie of \\d{1,9} answers) .*");

    private final Function<Problem, Function<String, Form>> forms;

    /** @param forms of a problem, what an answer to it comes to: equal ones are one */
    public Counting(Function<Problem, Function<String, Form>> forms) {
        this.forms = forms;
    }

    /**
     * The vote, empty where these edits are about none.
     *
     * @param tree the problem after them
     */
    public Optional<Bars> of(List<Edit> edits, Tree tree) {
        for (Edit edit : edits.reversed()) {
            switch (edit.change()) {
                case Change.SetRun set when set.status().ended() && set.answer() != null -> {
                    RunState run = tree.runs().get(set.run());
                    boolean best = run != null && run.run().strategy().equals("best-of-n");
                    String reason = Objects.requireNonNullElse(set.reason(), "");
                    return best || reason.isBlank() || COUNTED.matcher(reason).matches()
                            ? vote(tree, set.run(), best ? Rule.BEST_OF_N + "last" : Rule.MAJORITY, set)
                            : Optional.empty();
                }
                case Change.Strike(Id sample, boolean _) -> {
                    SampleState struck = tree.samples().get(sample);
                    return struck == null ? Optional.empty()
                            : vote(tree, struck.sample().run(), Rule.MAJORITY, null);
                }
                case Change.Choose choose when choose.name().startsWith(CHOICE) -> {
                    return vote(tree, null, Rule.MAJORITY, null);
                }
                default -> {
                }
            }
        }
        return Optional.empty();
    }

    /** @param end how the run settled it, null where the rule decides */
    private Optional<Bars> vote(Tree tree, @Nullable Id run, String usual, Change.@Nullable SetRun end) {
        Problem problem = tree.problem();
        return problem == null ? Optional.empty()
                : new VoteReader(forms.apply(problem)).at(tree, run, null).filter(vote -> vote.tally().votes() > 1)
                        .map(vote -> bars(vote, usual, end == null ? null : chosen(vote, end, tree)));
    }

    private static Bars bars(Vote vote, String usual, @Nullable Group settled) {
        Rules rules = Rules.of(vote, vote.whatIf().scorer().or(vote::mainScorer).orElse(null));
        Rule rule = rules.rule(vote.whatIf().rule().orElse(usual)).orElseGet(Rule::majority);
        Decision decision = rule.choose(vote.tally());
        Group chosen = settled != null ? settled : decision.winner().orElse(null);
        Map<Group, Boolean> right = vote.rightness();
        Set<Id> open = vote.voters().stream().filter(v -> !v.decided()).map(v -> v.ballot().sample())
                .collect(Collectors.toCollection(HashSet::new));
        List<Decision.Standing> shown = shown(decision.standings(), chosen, right);
        boolean weighs = !rule.isPlain() && !rule.name().equals(Rule.USER);
        double most = shown.stream().mapToDouble(s -> size(s, weighs)).max().orElse(1);
        List<Bars.Bar> bars = new ArrayList<>();
        for (Decision.Standing s : shown) {
            bars.add(new Bars.Bar(line(s.group().answer()), s.group().votes(), s.weight(),
                    most <= 0 ? 0 : Math.clamp(size(s, weighs) / most, 0, 1), right(vote, s.group(), right, open),
                    s.group().equals(chosen), !s.group().equals(chosen) && bars.size() >= MOST));
        }
        int votes = shown.stream().mapToInt(s -> s.group().votes()).sum();
        return new Bars(bars, decision.standings().size() - shown.size(), vote.tally().votes() - votes,
                vote.voters().size(), vote.voters().size() - vote.tally().votes(), rule.name());
    }

    /** The best, and whatever their place the chosen one and the one that is right: these are looked for. */
    private static List<Decision.Standing> shown(List<Decision.Standing> all, @Nullable Group chosen,
            Map<Group, Boolean> right) {
        List<Decision.Standing> shown = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
        for (Decision.Standing s : all.subList(shown.size(), all.size())) {
            boolean first = right.getOrDefault(s.group(), false) && shown.stream().noneMatch(o -> right
                    .getOrDefault(o.group(), false));
            if (first || s.group().equals(chosen)) {
                shown.add(s);
            }
        }
        return shown;
    }

    private static double size(Decision.Standing standing, boolean weighs) {
        double size = weighs ? standing.weight() : standing.group().votes();
        return Double.isFinite(size) ? Math.max(0, size) : 0;
    }

    /** The answer of what the run chose; by its text where nothing else tells. */
    private static @Nullable Group chosen(Vote vote, Change.SetRun end, Tree tree) {
        Set<Id> samples = tree.samples().values().stream().map(SampleState::sample)
                .filter(s -> !end.chosen().isEmpty() && s.leaf().equals(end.chosen().getFirst())).map(s -> s.id())
                .collect(Collectors.toSet());
        return vote.tally().groups().stream().filter(g -> g.ballots().stream().map(Ballot::sample)
                .anyMatch(samples::contains)).findFirst()
                .or(() -> vote.tally().groups().stream().filter(g -> g.answer().equals(end.answer())).findFirst())
                .orElse(null);
    }

    private static Verdict.Outcome right(Vote vote, Group group, Map<Group, Boolean> right, Set<Id> open) {
        return !vote.judged() ? Verdict.Outcome.UNDECIDED : right.getOrDefault(group, false) ? Verdict.Outcome.YES
                : group.ballots().stream().map(Ballot::sample).anyMatch(open::contains) ? Verdict.Outcome.UNDECIDED
                : Verdict.Outcome.NO;
    }

    private static String line(String answer) {
        return OneLine.of(Looks.safe(answer), LONGEST);
    }
}
