package arborist.ui.set;

import arborist.exchange.questions.Question;
import arborist.session.QuestionRow;
import java.util.List;

/**
 * What somebody wants to be run.
 *
 * @param problems of the session
 * @param added questions of a file, which become problems of the session
 * @param ways in which each of them is gone about
 */
public record SetOrder(List<QuestionRow> problems, List<Question> added, List<Way> ways) {
    public SetOrder {
        problems = List.copyOf(problems);
        added = List.copyOf(added);
        ways = List.copyOf(ways);
    }

    /** How many runs it is. */
    public int runs() {
        return (problems.size() + added.size()) * ways.size();
    }
}
