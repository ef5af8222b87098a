package arborist.ui.samples;

import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Samples as one tree: steps that say the same are one, so that where paths part is a step with several that follow it.
 *
 * @param nodes parents before children
 * @param left how many more there would be
 */
record Paths(List<Place> nodes, int left) {
    // Beyond this nobody sees a tree in it.
    static final int MOST = 400;

    Paths {
        nodes = List.copyOf(nodes);
    }

    /**
     * A stretch of steps that the same samples go through.
     *
     * @param parent its place in the list, -1 for one at the beginning
     * @param first the first step, as the first sample has it
     * @param steps how many there are
     * @param samples that go through
     * @param answers they end in, as far as they vote
     * @param right how many of them are right, -1 where nothing tells
     * @param wrong the first of its steps that was found not valid, from 1; 0 where none was
     */
    record Place(int parent, Node first, int steps, Set<Id> samples, Set<String> answers, int right, int wrong) {
        Place {
            samples = Set.copyOf(samples);
            answers = Set.copyOf(answers);
        }
    }

    private static final class Growing {
        final Node first;
        final Gist gist;
        final List<Column> columns = new ArrayList<>();
        final List<Integer> children = new ArrayList<>();

        Growing(Node first, Gist gist) {
            this.first = first;
            this.gist = gist;
        }
    }

    static Paths of(List<Column> columns) {
        List<Growing> all = new ArrayList<>();
        List<Integer> roots = new ArrayList<>();
        for (Column column : columns) {
            int at = -1;
            for (int step = 0; step < column.steps().size(); step++) {
                Gist gist = column.told().gists().get(step);
                List<Integer> children = at < 0 ? roots : all.get(at).children;
                int next = children.stream().filter(c -> all.get(c).gist.like(gist)).findFirst().orElse(-1);
                if (next < 0 && all.size() >= 50 * MOST) {
                    break;
                }
                if (next < 0) {
                    next = all.size();
                    all.add(new Growing(column.steps().get(step), gist));
                    children.add(next);
                }
                all.get(next).columns.add(column);
                at = next;
            }
        }
        List<Place> places = new ArrayList<>();
        for (int root : roots) {
            fold(all, root, -1, places);
        }
        return new Paths(places.subList(0, Math.min(MOST, places.size())), Math.max(0, places.size() - MOST));
    }

    /** Steps that follow each other without a parting become one place. */
    private static void fold(List<Growing> all, int from, int parent, List<Place> places) {
        record Todo(int node, int parent) {}

        List<Todo> todo = new ArrayList<>(List.of(new Todo(from, parent)));
        while (!todo.isEmpty()) {
            Todo next = todo.removeFirst();
            Growing first = all.get(next.node);
            Growing last = first;
            int steps = 1;
            int wrong = isWrong(first) ? 1 : 0;
            while (last.children.size() == 1
                    && all.get(last.children.getFirst()).columns.size() == last.columns.size()) {
                last = all.get(last.children.getFirst());
                steps++;
                wrong = wrong == 0 && isWrong(last) ? steps : wrong;
            }
            int place = places.size();
            places.add(place(next.parent, first, steps, wrong));
            // The whole of the first child before the second, as layouts want it.
            todo.addAll(0, last.children.stream().map(child -> new Todo(child, place)).toList());
        }
    }

    private static boolean isWrong(Growing step) {
        return step.first.outcome(Verdict.VALID) == Verdict.Outcome.NO;
    }

    private static Place place(int parent, Growing first, int steps, int wrong) {
        Set<Id> samples = new LinkedHashSet<>();
        Set<String> answers = new LinkedHashSet<>();
        int right = 0;
        boolean judged = false;
        for (Column column : first.columns) {
            samples.add(column.id());
            String answer = column.answer();
            if (answer != null && column.group() >= 0) {
                answers.add(answer);
            }
            judged |= column.right() != Verdict.Outcome.UNDECIDED;
            right += column.right() == Verdict.Outcome.YES ? 1 : 0;
        }
        return new Place(parent, first.first, steps, samples, answers, judged ? right : -1, wrong);
    }

    /** The parents, for a layout: all of one tree, whose root is the question. */
    int[] parents() {
        int[] parents = new int[nodes.size() + 1];
        parents[0] = -1;
        for (int i = 0; i < nodes.size(); i++) {
            parents[i + 1] = nodes.get(i).parent() + 1;
        }
        return parents;
    }
}
