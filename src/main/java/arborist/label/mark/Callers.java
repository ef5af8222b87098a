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
import arborist.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which people call which steps wrong and right, as far as some eyes see it. What was settled on goes before what single people said;
 * where they differ and nothing was settled, nobody calls the step wrong. Programs are no people.
 *
 * @param wrong by the steps that are marked as bad, who says so
 * @param right by step, who calls it good
 */
public record Callers(Map<Id, List<String>> wrong, Map<Id, List<String>> right) {
    private static final Words WORDS = Words.of(Callers.class);
    private static final Callers NOBODY = new Callers(Map.of(), Map.of());

    public Callers {
        wrong = Map.copyOf(wrong);
        right = Map.copyOf(right);
    }

    public static Callers of(Tree tree, Eyes eyes) {
        if (eyes.whose() == Whose.NOBODY || eyes.whose() == Whose.PROGRAMS) {
            return NOBODY;
        }
        List<Voice> people = Annotators.of(tree).keySet().stream()
                .filter(voice -> voice.kind() != Voice.Kind.AUTO && eyes.sees(voice)).toList();
        if (people.isEmpty()) {
            return NOBODY;
        }
        Map<Id, StepMark> marks = Marked.of(tree, eyes).steps();
        Map<Id, Set<String>> wrong = new HashMap<>();
        Map<Id, Set<String>> right = new HashMap<>();
        List<Solution> solutions = Solutions.of(tree);
        for (Voice voice : people) {
            ratings(tree, solutions, voice).forEach((step, ratings) -> {
                if (ratings.contains(Rating.BAD) && marks.get(step) == StepMark.BAD) {
                    wrong.computeIfAbsent(step, s -> new TreeSet<>()).add(name(voice));
                }
                if (ratings.contains(Rating.GOOD)) {
                    right.computeIfAbsent(step, s -> new TreeSet<>()).add(name(voice));
                }
            });
        }
        return new Callers(listed(wrong), listed(right));
    }

    /** What a voice said of each step itself, and what its first errors imply. */
    private static Map<Id, Set<Rating>> ratings(Tree tree, List<Solution> solutions, Voice voice) {
        Map<Id, Set<Rating>> said = new HashMap<>();
        for (Solution solution : solutions) {
            List<Rating> ratings = StepLabels.of(solution, voice).ratings();
            for (int i = 0; i < ratings.size(); i++) {
                said.computeIfAbsent(solution.steps().get(i).id(), s -> new TreeSet<>()).add(ratings.get(i));
            }
        }
        for (Node node : tree.nodes().values()) {
            if (!node.findings().allLabels().isEmpty()) {
                Said.ofStep(node, voice, Schemes.STEP_RATING).map(label -> Rating.of(label.value()))
                        .ifPresent(rating -> said.computeIfAbsent(node.id(), s -> new TreeSet<>()).add(rating));
            }
        }
        return said;
    }

    private static Map<Id, List<String>> listed(Map<Id, Set<String>> names) {
        Map<Id, List<String>> listed = new HashMap<>();
        names.forEach((step, some) -> listed.put(step, new ArrayList<>(some)));
        return listed;
    }

    private static String name(Voice voice) {
        return voice.equals(Voice.GOLD) ? WORDS.say("callers.settled") : voice.name();
    }
}
