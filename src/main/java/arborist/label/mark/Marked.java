package arborist.label.mark;

import arborist.label.Annotators;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels of a tree as marks. What was settled on goes before what people said, and what somebody said of a step itself before what
 * their first error implies.
 *
 * @param steps no step of which nothing was said
 * @param solutions what was said of whole solutions, by their leaves
 */
public record Marked(Map<Id, StepMark> steps, Map<Id, List<SolutionMark>> solutions) {
    public static final Marked NOTHING = new Marked(Map.of(), Map.of());

    public Marked {
        steps = Map.copyOf(steps);
        solutions = Map.copyOf(solutions);
    }

    public static Marked of(Tree tree, Eyes eyes) {
        if (eyes.whose() == Whose.NOBODY) {
            return NOTHING;
        }
        List<Voice> voices = Annotators.of(tree).keySet().stream().filter(eyes::sees).toList();
        if (voices.isEmpty()) {
            return NOTHING;
        }
        List<Solution> all = Solutions.of(tree);
        Map<Id, StepMark> steps = new HashMap<>();
        marks(tree, all, voices.stream().filter(voice -> !voice.equals(Voice.GOLD)).toList(), steps);
        if (voices.contains(Voice.GOLD)) {
            marks(tree, all, List.of(Voice.GOLD), steps);
        }
        return new Marked(steps, solutions(all, voices));
    }

    /** What was said of a step itself, whatever first errors imply; right where one label of it has just changed. */
    public static StepMark of(Node step, Eyes eyes) {
        List<Voice> voices = step.findings().labels().stream().flatMap(label -> Voice.of(label).stream()).distinct()
                .filter(eyes::sees).toList();
        if (voices.contains(Voice.GOLD)) {
            StepMark gold = direct(step, List.of(Voice.GOLD));
            if (gold != StepMark.NONE) {
                return gold;
            }
        }
        return direct(step, voices);
    }

    private static StepMark direct(Node step, List<Voice> voices) {
        Set<Rating> ratings = EnumSet.noneOf(Rating.class);
        voices.forEach(voice -> said(step, voice, ratings));
        return StepMark.of(ratings);
    }

    private static void said(Node step, Voice voice, Set<Rating> ratings) {
        Said.ofStep(step, voice, Schemes.STEP_RATING).map(label -> Rating.of(label.value())).ifPresent(ratings::add);
    }

    private static void marks(Tree tree, List<Solution> solutions, List<Voice> voices, Map<Id, StepMark> marks) {
        Map<Id, Set<Rating>> ratings = new HashMap<>();
        for (Voice voice : voices) {
            for (Solution solution : solutions) {
                List<Rating> said = StepLabels.of(solution, voice).ratings();
                for (int i = 0; i < said.size(); i++) {
                    if (said.get(i) != Rating.MISSING) {
                        at(ratings, solution.steps().get(i).id()).add(said.get(i));
                    }
                }
            }
        }
        // Steps that are in no solution, such as those that a search gave up, have labels too.
        tree.nodes().values().forEach(node -> {
            if (!node.findings().allLabels().isEmpty() && tree.live(node.id()).isPresent()) {
                Set<Rating> own = EnumSet.noneOf(Rating.class);
                voices.forEach(voice -> said(node, voice, own));
                if (!own.isEmpty()) {
                    at(ratings, node.id()).addAll(own);
                }
            }
        });
        ratings.forEach((id, said) -> marks.put(id, StepMark.of(said)));
    }

    private static Set<Rating> at(Map<Id, Set<Rating>> ratings, Id step) {
        return ratings.computeIfAbsent(step, id -> EnumSet.noneOf(Rating.class));
    }

    private static Map<Id, List<SolutionMark>> solutions(List<Solution> all, List<Voice> voices) {
        Map<Id, List<SolutionMark>> solutions = new HashMap<>();
        for (Solution solution : all) {
            List<SolutionMark> marks = new ArrayList<>();
            voices.forEach(voice -> marks.addAll(
                    SolutionMark.of(solution, voice, StepLabels.of(solution, voice))));
            if (!marks.isEmpty()) {
                solutions.put(solution.leaf(), marks);
            }
        }
        return solutions;
    }
}
