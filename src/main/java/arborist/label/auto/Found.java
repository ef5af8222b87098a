package arborist.label.auto;

import arborist.label.FirstError;
import arborist.llm.Reply;
import arborist.llm.Trouble;
import arborist.trace.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a program found of a solution.
 *
 * @param steps by the thought; a step that was not looked at is not among them
 * @param first where it says that the first error is; empty where it says nothing of that
 * @param calls that were made for it
 * @param ended why the program can go no further, with this solution or the next; empty where it can
 * @param silent why it says nothing at all of this solution, empty where it says something
 */
public record Found(Map<Id, StepFound> steps, Optional<FirstError> first, List<Reply.Call> calls,
        Optional<Trouble> ended, String silent) {
    public Found {
        steps = new LinkedHashMap<>(steps);
        calls = List.copyOf(calls);
    }

    public static Found of(Map<Id, StepFound> steps) {
        return new Found(steps, Optional.empty(), List.of(), Optional.empty(), "");
    }

    public static Found nothing(String why) {
        return new Found(Map.of(), Optional.empty(), List.of(), Optional.empty(), why);
    }
}
