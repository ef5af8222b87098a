package arborist.ui.present;

import arborist.exchange.play.Bars;
import arborist.exchange.play.Counting;
import arborist.exchange.play.Teller;
import arborist.session.Beat;
import arborist.session.Course;
import arborist.session.Retelling;
import arborist.session.Told;
import arborist.task.Tasks;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what is written out in the words of the window, and in its language. */
public final class SessionTeller implements Teller {
    /** Each question has a family of its own, which remembers what it worked out and belongs to one thread. */
    static final Counting COUNTING =
            new Counting(problem -> Tasks.standard().of(problem.task(), problem.question())::form);

    @Override
    public Plot plot(Iterable<Edit> edits, @Nullable Id run) {
        Course course = Course.of(edits, run);
        return new Plot(course.edits(), steps(course.every()), steps(course.samples()), course.hasMany());
    }

    private static List<Step> steps(List<Beat> beats) {
        return beats.stream().map(b -> new Step(b.from(), b.to(), b.about(), b.turns(),
                b.kind() == Beat.Kind.SOLVED || b.kind() == Beat.Kind.DEAD_END)).toList();
    }

    @Override
    public Words words(List<Edit> edits, Tree before, Tree after) {
        Told told = Retelling.of(edits, before, after);
        Bars bars = COUNTING.of(edits, after).orElse(null);
        Told unjudged = Guess.unjudged(told, edits, before, after, bars);
        return new Words(told.what(), told.why(), Retelling.isWholeSample(edits),
                new Unjudged(unjudged.what(), unjudged.why()), Retelling.named(edits).orElse(null), bars);
    }
}
