package arborist.exchange.label;

import arborist.answer.equal.Equality;
import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.label.Preference;
import arborist.label.SolutionPair;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Score;
import arborist.trace.Target;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what counts of what was said of the steps and solutions of one problem. */
public final class Judge {
    /** The scorer of imported trees whose values are shares of rollouts that came out right. */
    public static final String ROLLOUTS = "monte-carlo";
    private static final AnswerReader MARKS = AnswerReader.marks();

    private final @Nullable Problem problem;
    private final Court court;

    public Judge(@Nullable Problem problem, Choices choices) {
        this.problem = problem;
        this.court = new Court(choices);
    }

    /** The marks of all steps; a first error says that those before it are good, and nothing of those after it. */
    public List<Mark> steps(Solution solution) {
        List<Voice> errors = Voice.on(solution.steps().getLast(), t -> t instanceof Target.Path, Scheme.FIRST_ERROR);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < solution.steps().size(); i++) {
            List<Voice> voices = explicit(solution.steps().get(i));
            for (Voice error : errors) {
                String implied = implied(error.value(), i);
                if (implied != null && voices.stream().noneMatch(error::sameSpeaker)) {
                    voices = new ArrayList<>(voices);
                    voices.add(error.with(implied));
                }
            }
            marks.add(voices.isEmpty() && HumanStep.is(solution.steps().get(i)) ? author() : court.decide(voices));
        }
        return marks;
    }

    /** Who writes a step where none of those shown would do holds it to be good. */
    private Mark author() {
        return court.choices().labels() == Choices.Labels.AUTO ? Mark.NONE
                : new Mark(Mark.Value.GOOD, Mark.Source.PERSON, "its author", false);
    }

    /** Whether nobody said anything of any step. */
    public boolean isSilent(Solution solution) {
        return steps(solution).stream().allMatch(mark -> mark.source() == Mark.Source.NOBODY);
    }

    /** The mark of a step on its own. */
    public Mark step(Node node) {
        return court.decide(explicit(node));
    }

    /** Whether the solution is right, as was said by people or found by programs. */
    public Mark solution(Solution solution) {
        Node leaf = solution.steps().getLast();
        List<Voice> voices = new ArrayList<>(
                Voice.on(leaf, t -> t instanceof Target.Solution || t instanceof Target.Path, Scheme.SOLUTION_RATING));
        Optional<Verdict> verdict = leaf.verdict(Verdict.RIGHT);
        verdict.filter(v -> v.outcome() != Verdict.Outcome.UNDECIDED).ifPresentOrElse(
                v -> voices.add(
                        new Voice(Mark.Source.PROGRAM, v.verifier(), v.outcome() == Verdict.Outcome.YES ? "1" : "-1")),
                () -> compared(solution).ifPresent(voices::add));
        return court.decide(voices);
    }

    /** Which of two solutions is the better one: good stands for the first, bad for the second, and neutral for neither. */
    public Mark pair(SolutionPair pair) {
        List<Voice> voices = new ArrayList<>();
        pair(pair.a().last(), pair.b().leaf(), false).forEach(voices::add);
        pair(pair.b().last(), pair.a().leaf(), true).stream()
                .filter(v -> voices.stream().noneMatch(v::sameSpeaker)).toList().forEach(voices::add);
        return court.decide(voices);
    }

    private static List<Voice> pair(Node node, Id other, boolean turned) {
        return Voice.on(node, t -> t instanceof Target.Pair p && p.other().equals(other), Scheme.PREFERENCE).stream()
                .map(v -> v.with(Preference.of(v.value()).map(p -> turned ? p.turned() : p).map(p -> switch (p) {
                    case A -> "1";
                    case NEITHER -> "0";
                    case B -> "-1";
                }).orElse(null))).toList();
    }

    /** What the last word on the state of the solution is, null where nothing was said. */
    public @Nullable Label state(Node leaf) {
        String only = court.choices().annotator();
        return leaf.findings().labels().stream().filter(l -> l.scheme().equals(Scheme.SOLUTION_STATE))
                .filter(l -> only == null || l.annotator().equals(only)).reduce((a, b) -> b).orElse(null);
    }

    public boolean flagged(Node node) {
        return Voice.on(node, t -> t instanceof Target.Step, Scheme.FLAG).stream().anyMatch(v -> v.value() != null);
    }

    /** The answer of a solution: what was read from its sample, else what its last step marks as one. */
    public static Optional<String> answer(Solution solution) {
        return solution.sample() != null && solution.sample().reading() != null
                ? Optional.ofNullable(solution.sample().reading().answer())
                : MARKS.read(solution.steps().getLast().text()).answer().map(FoundAnswer::answer);
    }

    private Optional<Voice> compared(Solution solution) {
        if (problem == null || problem.gold().isEmpty()) {
            return Optional.empty();
        }
        return answer(solution).map(given -> new Voice(Mark.Source.PROGRAM, "answer compared with gold",
                problem.gold().stream().anyMatch(gold -> Equality.of(gold, given).equal()) ? "1" : "-1"));
    }

    private static List<Voice> explicit(Node node) {
        List<Voice> voices = Voice.on(node, t -> t instanceof Target.Step, Scheme.STEP_RATING);
        if (voices.stream().noneMatch(v -> v.source() == Mark.Source.PROGRAM)) {
            List<Voice> all = new ArrayList<>(voices);
            Voice.on(node, t -> t instanceof Target.Step, "soft").forEach(v -> all.add(v.with(hard(v.value()))));
            node.findings().scores().stream().filter(s -> s.scorer().name().equals(ROLLOUTS) && !node.isStale(s))
                    .reduce((a, b) -> b).map(Judge::voice).ifPresent(all::add);
            return all;
        }
        return voices;
    }

    private static Voice voice(Score score) {
        return new Voice(Mark.Source.PROGRAM, score.scorer().name(), hard(Double.toString(score.share())));
    }

    /** A share of rollouts as a hard label: good where any came out right. */
    private static @Nullable String hard(@Nullable String share) {
        try {
            return share == null ? null : Double.parseDouble(share) > 0 ? "1" : "-1";
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String implied(@Nullable String firstError, int step) {
        if (firstError == null || firstError.equals(Scheme.NO_ERROR)) {
            return firstError == null ? null : "1";
        }
        try {
            int at = Integer.parseInt(firstError);
            return step < at ? "1" : step == at ? "-1" : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
