package arborist.answer.read;

import java.util.List;

/** One way in which answers are marked. */
@FunctionalInterface
public interface AnswerRule {

    /** All answers that are marked in this way, in the order in which they stand; none of them empty. */
    List<FoundAnswer> find(String text);
}
