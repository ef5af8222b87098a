package arborist.vote.set;

import arborist.vote.Group;
import arborist.vote.Rules;
import arborist.vote.Vote;
import arborist.vote.Voter;
import arborist.vote.curve.Curve;
import arborist.vote.curve.Sizes;
import arborist.vote.set.SetFigures.Curves;
import arborist.vote.why.Diagnoser;
import arborist.vote.why.Loss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the votes of a set, one problem after another; of each it keeps the figures alone.
 *
 * <p>Samples that come from several models or settings are no samples of one thing, so without being told it makes no curves of them.
 * The curves end at the fewest samples that a judged problem has, so that each of their points is about the same problems.
 */
public final class SetTally {
    private final boolean mixed;
    private final String explained;
    private @Nullable String scorer;
    private int problems;
    private int judged;
    private int samples;
    private final Set<String> settings = new LinkedHashSet<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final List<ProblemCurves> curves = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();

    /**
     * Begins one.
     *
     * @param mixed whether curves are wanted of samples of several models or settings too
     * @param scorer whose scores count, null for the one that scored most samples of the first problem with scores
     * @param explained the name of the rule whose losses are explained
     */
    public SetTally(boolean mixed, @Nullable String scorer, String explained) {
        this.mixed = mixed;
        this.scorer = scorer;
        this.explained = explained;
    }

    /** Adds the vote on one problem. */
    public void add(Vote vote) {
        problems++;
        samples += vote.voters().size();
        vote.spent().forEach(voter -> settings.add(voter.setting()));
        if (scorer == null) {
            scorer = scorerOf(vote).orElse(null);
        }
        if (!vote.judged()) {
            return;
        }
        judged++;
        Rules rules = Rules.of(vote, scorer);
        rules.refused().forEach(refused::putIfAbsent);
        Map<Group, Boolean> rightness = vote.rightness();
        rules.ready().forEach((name, rule) -> outcomes.merge(name, Outcome.of(vote, rightness, rule), Outcome::plus));
        rules.rule(explained).flatMap(rule -> Diagnoser.diagnose(vote, rule)).ifPresent(losses::add);
        if ((mixed || settings.size() == 1) && !vote.spent().isEmpty()) {
            curves.add(ProblemCurves.of(vote, scorer, rules.ready()));
        }
    }

    /** What they come to so far. */
    public SetFigures figures() {
        Map<String, Outcome> rules = new LinkedHashMap<>();
        // A rule that one problem refuses is refused for all: else its figure would be about the others only.
        Rules.NAMES.forEach(name -> rules.put(name,
                refused.containsKey(name) ? Outcome.NONE : outcomes.getOrDefault(name, Outcome.NONE)));
        boolean several = settings.size() > 1 && !mixed;
        String why = several ? "The samples come from " + settings.size()
                + " models or settings and are not samples of one thing; ask for the curves all the same with --mixed."
                : "Nothing tells right samples from wrong ones.";
        return new SetFigures(problems, judged, samples, Optional.ofNullable(scorer), rules, Map.copyOf(refused),
                several || curves.isEmpty() ? Optional.empty() : Optional.of(curves()), why,
                SetFigures.sorted(losses));
    }

    private Curves curves() {
        int[] ks = Sizes.upTo(curves.stream().mapToInt(ProblemCurves::samples).min().orElse(0));
        Map<String, Curve> best = new LinkedHashMap<>();
        for (String name : Rules.NAMES) {
            List<double[]> values = curves.stream().map(c -> c.best().get(name)).filter(v -> v != null).toList();
            // Problems without scores cannot be told right or wrong by a scorer, so they make no curve.
            if (values.size() == curves.size() && !refused.containsKey(name)) {
                best.put(name, Curve.of(ks, values));
            }
        }
        List<StopFigure> stopping = new ArrayList<>();
        for (int i = 0; i < Stop.ALL.size(); i++) {
            int place = i;
            stopping.add(new StopFigure(Stop.ALL.get(i),
                    curves.stream().mapToDouble(c -> c.replays().get(place).share()).average().orElseThrow(),
                    curves.stream().mapToInt(c -> c.replays().get(place).samples()).average().orElseThrow()));
        }
        return new Curves(Curve.of(ks, curves.stream().map(ProblemCurves::pass).toList()),
                Curve.of(ks, curves.stream().map(ProblemCurves::majority).toList()), best, stopping);
    }

    private static Optional<String> scorerOf(Vote vote) {
        Map<String, Long> counts = vote.voters().stream().map(Voter::scores).flatMap(s -> s.keySet().stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(
                        Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
