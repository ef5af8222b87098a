package arborist.label.auto;

import arborist.llm.Message;
import arborist.trace.Problem;
import java.util.List;
import java.util.Map;

/** Puts a problem to a model in words. */
@FunctionalInterface
public interface Prompt {

    /** @param words what gaps are filled with, by name */
    List<Message> of(Problem problem, Map<String, String> words);
}
