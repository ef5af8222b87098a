package arborist.ui.samples;

import arborist.answer.equal.Form;
import arborist.answer.equal.Forms;
import arborist.answer.equal.Grader;
import arborist.answer.read.AnswerReader;
import arborist.task.Tasks;
import arborist.trace.AnswerReading;
import arborist.trace.Id;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.SampleState;
import arborist.trace.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the samples of one problem anew, each once as long as it says the same. For one thread. */
final class Rereads {
    private final List<AnswerReader> readers;
    private final Map<Id, Known> known = new HashMap<>();
    private @Nullable Tree tree;
    private Map<Id, Set<Id>> leaves = Map.of();

    private record Known(List<Node> steps, @Nullable AnswerReading reading, Reread reread) {
        /** The same objects, which a tree keeps as long as nothing happens to them: comparing all texts would take too long. */
        boolean is(List<Node> now, @Nullable AnswerReading read) {
            boolean same = steps.size() == now.size() && Objects.equals(reading, read);
            for (int i = 0; same && i < now.size(); i++) {
                same = isSame(steps.get(i), now.get(i));
            }
            return same;
        }
    }

    /** Of a run the reader of its task found an answer, of a file the one that goes by what is right. */
    Rereads(@Nullable Problem problem) {
        if (problem == null) {
            readers = List.of();
        } else {
            Form form = problem.gold().isEmpty() ? new Form.Words("") : Forms.of(problem.gold().getFirst());
            readers = List.of(Tasks.standard().of(problem.task(), problem.question()).reader(), Grader.reader(form));
        }
    }

    /** @param steps the whole path of the sample below the question */
    Reread of(Tree now, SampleState sample, List<Node> steps) {
        Known before = known.get(sample.sample().id());
        if (before != null && before.is(steps, sample.reading())) {
            return before.reread;
        }
        Reread reread = Reread.of(own(now, sample, steps), sample.reading(), readers);
        known.put(sample.sample().id(), new Known(steps, sample.reading(), reread));
        return reread;
    }

    /** Without what belongs to an earlier sample of its run, whose answer is not one of several here. */
    private List<Node> own(Tree now, SampleState sample, List<Node> steps) {
        if (!isSame(now, tree)) {
            tree = now;
            leaves = now.samples().values().stream().map(SampleState::sample).collect(
                    Collectors.groupingBy(s -> s.run(), Collectors.mapping(s -> s.leaf(), Collectors.toSet())));
        }
        Set<Id> others = leaves.getOrDefault(sample.sample().run(), Set.of());
        int from = steps.size() - 1;
        while (from > 0 && !others.contains(steps.get(from - 1).id())) {
            from--;
        }
        return steps.subList(from, steps.size());
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object a, @Nullable Object b) {
        return a == b;
    }
}
