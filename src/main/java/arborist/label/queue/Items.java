package arborist.label.queue;

import arborist.label.Annotators;
import arborist.label.Answers;
import arborist.label.Rating;
import arborist.label.Said;
import arborist.label.Schemes;
import arborist.label.Solution;
import arborist.label.Solutions;
import arborist.label.StepLabels;
import arborist.label.Voice;
import arborist.task.Tasks;
import arborist.trace.Label;
import arborist.trace.Problem;
import arborist.trace.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums the solutions of a session up, tree by tree, so that no two trees need be in memory at once. For one thread. */
public final class Items {
    private final Tasks tasks;
    private final List<Item> items = new ArrayList<>();

    public Items(Tasks tasks) {
        this.tasks = tasks;
    }

    /** @param number the problem's, from 1 */
    public void add(int number, Tree tree) {
        items.addAll(of(number, tree, tasks));
    }

    /** In the order in which they were given. */
    public List<Item> all() {
        return List.copyOf(items);
    }

    /** The solutions of one tree. */
    public static List<Item> of(int number, Tree tree, Tasks tasks) {
        Problem problem = tree.problem();
        if (problem == null) {
            return List.of();
        }
        Answers answers = new Answers(problem, tasks);
        List<Voice> voices = List.copyOf(Annotators.of(tree).keySet());
        return Solutions.of(tree).stream().map(s -> item(number, tree, s, answers, voices)).toList();
    }

    private static Item item(int number, Tree tree, Solution solution, Answers answers, List<Voice> voices) {
        Map<Voice, StepLabels> said = new TreeMap<>();
        voices.forEach(voice -> said.put(voice, StepLabels.of(solution, voice)));
        Map<Voice, Item.Work> work = new TreeMap<>();
        said.forEach((voice, labels) -> {
            Item.Work done = new Item.Work(labels.rated(), labels.isFinished(),
                    Said.ofPath(solution.last(), voice, Schemes.SOLUTION_STATE).map(Label::value));
            if (!done.equals(Item.Work.NONE)) {
                work.put(voice, done);
            }
        });
        StepScores scores = StepScores.of(solution);
        int letters = solution.steps().stream().mapToInt(n -> n.text().length()).sum();
        return new Item(number, solution.problem(), solution.leaf(), solution.key(), solution.steps().size(), letters,
                answers.truth(tree, solution), work, scores.last(), scores.uncertainty(), scores.apart(), apart(said),
                said.containsKey(Voice.GOLD) && said.get(Voice.GOLD).isFinished());
    }

    private static double apart(Map<Voice, StepLabels> said) {
        List<StepLabels> people = said.entrySet().stream().filter(e -> e.getKey().kind() == Voice.Kind.PERSON)
                .map(Map.Entry::getValue).toList();
        int judged = 0;
        int differ = 0;
        for (int i = 0; !people.isEmpty() && i < people.getFirst().ratings().size(); i++) {
            int step = i;
            List<Rating> ratings =
                    people.stream().map(p -> p.ratings().get(step)).filter(Rating::speaks).toList();
            judged += ratings.size() > 1 ? 1 : 0;
            differ += ratings.stream().distinct().count() > 1 ? 1 : 0;
        }
        return judged == 0 ? 0 : (double) differ / judged;
    }
}
