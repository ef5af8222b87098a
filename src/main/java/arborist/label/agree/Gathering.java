package arborist.label.agree;

import arborist.label.FirstError;
import arborist.label.Preference;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Solution;
import arborist.label.SolutionPair;
import arborist.label.Solutions;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gathers what some voices said, tree by tree. A step that several solutions share is one unit. What nobody of them judged is left
 * out.
 */
public final class Gathering {
    private static final List<Rating> RATINGS = List.of(Rating.BAD, Rating.NEUTRAL, Rating.GOOD);

    private final List<Voice> voices;
    private final Compared about;
    private final List<Unit> units = new ArrayList<>();
    private int longest;

    public Gathering(List<Voice> voices, Compared about) {
        this.voices = List.copyOf(voices);
        this.about = about;
    }

    /** @param number the problem's, from 1 */
    public void add(int number, Tree tree) {
        List<Solution> solutions = Solutions.of(tree);
        switch (about) {
            case STEPS -> steps(number, solutions);
            case FIRST_ERRORS -> solutions.forEach(solution -> {
                add(whole(number, solution, voice -> code(StepLabels.of(solution, voice).firstError())));
                longest = Math.max(longest, solution.steps().size());
            });
            case SOLUTIONS -> solutions.forEach(solution -> add(whole(number, solution,
                    voice -> Said.ofSolution(solution, voice).map(l -> RATINGS.indexOf(Rating.of(l.value())))
                            .orElse(Unit.MISSING))));
            case PAIRS -> SolutionPair.compared(solutions).forEach(pair -> add(new Unit(number, pair.a().problem(),
                    pair.a().key(), pair.b().key(), -1,
                    voices.stream().mapToInt(
                            voice -> pair.preference(voice).map(Preference::ordinal).orElse(Unit.MISSING))
                            .toArray())));
        }
    }

    public Judgements judgements() {
        List<String> categories = switch (about) {
            case FIRST_ERRORS -> Stream.concat(Stream.of(FirstError.nowhere().toString()),
                    IntStream.range(0, longest).mapToObj(String::valueOf)).toList();
            case STEPS, SOLUTIONS -> RATINGS.stream().map(r -> String.valueOf(r.value())).toList();
            case PAIRS -> Stream.of(Preference.values()).map(Preference::value).toList();
        };
        return new Judgements(voices.stream().map(Voice::toString).toList(), categories, units);
    }

    private void steps(int number, List<Solution> solutions) {
        Map<Id, Unit> steps = new HashMap<>();
        for (Solution solution : solutions) {
            List<StepLabels> said = voices.stream().map(voice -> StepLabels.of(solution, voice)).toList();
            for (int i = 0; i < solution.steps().size(); i++) {
                int step = i;
                step(steps, solution.steps().get(i).id(), new Unit(number, solution.problem(), solution.key(), i,
                        said.stream().mapToInt(labels -> RATINGS.indexOf(labels.ratings().get(step))).toArray()));
            }
        }
    }

    private Unit whole(int number, Solution solution, ToIntFunction<Voice> value) {
        return new Unit(number, solution.problem(), solution.key(), -1, voices.stream().mapToInt(value).toArray());
    }

    /** Of a step that was met before, what is said of it now fills what was left open. */
    private void step(Map<Id, Unit> steps, Id thought, Unit unit) {
        Unit before = steps.putIfAbsent(thought, unit);
        if (before == null) {
            add(unit);
            return;
        }
        // A step that nobody judged where it was met first was not kept; it may be judged here.
        if (before.judged() == 0 && unit.judged() > 0) {
            steps.put(thought, unit);
            add(unit);
        } else {
            for (int i = 0; i < unit.values().length; i++) {
                if (before.values()[i] == Unit.MISSING) {
                    before.values()[i] = unit.values()[i];
                }
            }
        }
    }

    private void add(Unit unit) {
        if (unit.judged() > 0) {
            units.add(unit);
        }
    }

    private static int code(FirstError error) {
        return switch (error) {
            case FirstError.Nowhere _ -> 0;
            case FirstError.At(int step) -> step + 1;
            case FirstError.Unsure _,FirstError.Missing _ -> Unit.MISSING;
        };
    }
}
