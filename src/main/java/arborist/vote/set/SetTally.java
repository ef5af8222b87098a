package arborist.vote.set;

import arborist.trace.Id;
import arborist.vote.Rules;
import arborist.vote.Vote;
import arborist.vote.curve.Curve;
import arborist.vote.curve.Sizes;
import arborist.vote.set.SetFigures.Curves;
import arborist.vote.why.Loss;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the votes of a set, one problem after another; of each it keeps the figures alone. A problem that is added again takes the
 * place of what was added before.
 *
 * <p>Samples that come from several models or settings are no samples of one thing, so without being told it makes no curves of them.
 * The curves end at the fewest samples that a judged problem has, so that each of their points is about the same problems.
 */
public final class SetTally {
    private final boolean mixed;
    private final @Nullable String explained;
    private final Map<Id, ProblemFigures> problems = new LinkedHashMap<>();
    private final Set<String> settings = new LinkedHashSet<>();
    private @Nullable String scorer;

    /**
     * Begins one.
     *
     * @param mixed whether curves are wanted of samples of several models or settings too
     * @param scorer whose scores count, null for the one that scored most samples of the first problem with scores
     * @param explained the name of the rule whose losses are explained, null for each problem's own
     */
    public SetTally(boolean mixed, @Nullable String scorer, @Nullable String explained) {
        this.mixed = mixed;
        this.scorer = scorer;
        this.explained = explained;
    }

    /** Adds the vote on one problem. */
    public void add(Vote vote) {
        vote.spent().forEach(voter -> settings.add(voter.setting()));
        if (scorer == null) {
            scorer = vote.mainScorer().orElse(null);
        }
        // Once there are several settings no curve will be drawn, so none is worked out.
        problems.put(vote.problem(), ProblemFigures.of(vote, scorer, explained, mixed || settings.size() == 1));
    }

    /** Takes out a problem that has no samples any more. */
    public void remove(Id problem) {
        problems.remove(problem);
    }

    /** Every problem that was added, in the order of adding. */
    public List<ProblemFigures> problems() {
        return List.copyOf(problems.values());
    }

    /** What they come to so far. */
    public SetFigures figures() {
        Collection<ProblemFigures> all = problems.values();
        Map<String, Outcome> outcomes = new HashMap<>();
        Map<String, String> refused = new LinkedHashMap<>();
        List<ProblemCurves> curves = new ArrayList<>();
        List<Loss> losses = new ArrayList<>();
        for (ProblemFigures one : all) {
            one.refused().forEach(refused::putIfAbsent);
            one.outcomes().forEach((name, outcome) -> outcomes.merge(name, outcome, Outcome::plus));
            one.curves().ifPresent(curves::add);
            one.loss().ifPresent(losses::add);
        }
        Map<String, Outcome> rules = new LinkedHashMap<>();
        // A rule that one problem refuses is refused for all: else its figure would be about the others only.
        Rules.NAMES.forEach(name -> rules.put(name,
                refused.containsKey(name) ? Outcome.NONE : outcomes.getOrDefault(name, Outcome.NONE)));
        Set<String> drawn = all.stream().flatMap(p -> p.settings().stream()).collect(Collectors.toSet());
        // What was added while there were several has no curves; it is counted anew for them.
        boolean several = !mixed && (drawn.size() > 1 || settings.size() > 1 && curves.size() < judged(all));
        String why = several ? "The samples come from " + Math.max(2, drawn.size())
                + " models or settings and are not samples of one thing; ask for the curves all the same with --mixed."
                : "Nothing tells right samples from wrong ones.";
        int samples = all.stream().mapToInt(ProblemFigures::samples).sum();
        LongSummaryStatistics tokens = all.stream().map(ProblemFigures::tokens).filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong).summaryStatistics();
        boolean told = tokens.getCount() > 0;
        return new SetFigures(all.size(), judged(all), samples,
                all.stream().mapToInt(ProblemFigures::oracles).sum(),
                told ? OptionalLong.of(tokens.getSum()) : OptionalLong.empty(),
                told ? OptionalDouble.of(tokens.getAverage()) : OptionalDouble.empty(),
                Optional.ofNullable(scorer), rules, Map.copyOf(refused),
                several || curves.isEmpty() ? Optional.empty() : Optional.of(curves(curves, refused.keySet())), why,
                SetFigures.sorted(losses));
    }

    private static int judged(Collection<ProblemFigures> all) {
        return (int) all.stream().filter(ProblemFigures::judged).count();
    }

    /**
     * The curves of one problem alone, whatever its samples were drawn with; empty where nothing tells right from wrong, or none was
     * spent.
     *
     * @param scorer whose scores count, null for none
     * @param progress is told the share that is done, 0 to 1; it stops the work by throwing
     */
    public static Optional<Curves> alone(Vote vote, @Nullable String scorer, DoubleConsumer progress) {
        if (!vote.judged() || vote.spent().isEmpty()) {
            return Optional.empty();
        }
        Rules rules = Rules.of(vote, scorer);
        return Optional.of(curves(List.of(ProblemCurves.of(vote, scorer, rules.ready(), progress)),
                rules.refused().keySet()));
    }

    private static Curves curves(List<ProblemCurves> curves, Set<String> refused) {
        int[] ks = Sizes.upTo(curves.stream().mapToInt(ProblemCurves::samples).min().orElse(0));
        Map<String, Curve> best = new LinkedHashMap<>();
        for (String name : Rules.NAMES) {
            List<double[]> values = curves.stream().map(c -> c.best().get(name)).filter(v -> v != null).toList();
            // Problems without scores cannot be told right or wrong by a scorer, so they make no curve.
            if (values.size() == curves.size() && !refused.contains(name)) {
                best.put(name, Curve.of(ks, values));
            }
        }
        List<StopFigure> stopping = new ArrayList<>();
        for (int i = 0; i < Stop.ALL.size(); i++) {
            int place = i;
            stopping.add(new StopFigure(Stop.ALL.get(i),
                    curves.stream().mapToDouble(c -> c.replays().get(place).share()).average().orElseThrow(),
                    curves.stream().mapToInt(c -> c.replays().get(place).samples()).average().orElseThrow(),
                    curves.stream().map(c -> c.tokens().get(place)).filter(OptionalLong::isPresent)
                            .mapToLong(OptionalLong::getAsLong).average()));
        }
        return new Curves(Curve.of(ks, curves.stream().map(ProblemCurves::pass).toList()),
                Curve.of(ks, curves.stream().map(ProblemCurves::majority).toList()), best, stopping);
    }
}
