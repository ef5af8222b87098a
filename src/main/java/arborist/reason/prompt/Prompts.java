package arborist.reason.prompt;

import arborist.llm.Message;
import java.util.List;
import java.util.Map;

/** The templates a run uses, by task and name. */
public interface Prompts {

    /**
     * A template as text; a task that has none of its own of that name takes the one for all tasks.
     *
     * @throws IllegalArgumentException where there is no such template at all
     */
    Template of(String task, String name);

    /** The messages that come of a template. */
    default List<Message> fill(String task, String name, Map<String, String> words) {
        return of(task, name).fill(words);
    }
}
