package arborist.exchange.game24;

import arborist.exchange.BadRecord;
import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.text.Row;
import arborist.trace.Attributes;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Thought;
import arborist.trace.Usage;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells each puzzle of one log as the edits in which the search happened; goes through the log once, from its start. */
final class Game24Log {
    private final LogName name;
    private final String programVersion;
    private @Nullable UsageSoFar before = UsageSoFar.NOTHING;

    Game24Log(LogName name, String programVersion) {
        this.name = name;
        this.programVersion = programVersion;
    }

    Script script(Row row, SourceIds ids, Consumer<String> remark) throws BadRecord {
        UsageSoFar known = before;
        // Where this puzzle cannot be read, the next one's difference would hold both.
        before = null;
        Puzzle puzzle = Puzzle.of(row);
        before = puzzle.usage();
        Id problem = ids.of("problem");
        Id run = ids.of("run");
        Script script =
                new Script(ids, new Problem(problem, puzzle.question(), puzzle.question(), List.of(), "game24", true,
                        name.set(), null, puzzle.rest()));
        Id root = ids.of("root");
        script.add(new Change.AddThought(Thought.of(root, problem, null, null, Kind.PROBLEM, puzzle.question())));
        script.add(new Change.StartRun(
                new Run(run, problem, "tot-beam", name.parameters(puzzle.rounds().size()), null, null,
                        name.model(), null, null, programVersion, false, extras(puzzle))));
        Search search = new Search(script, run, name, remark);
        List<Id> kept = search.rounds(puzzle.rounds(), root);
        Ending ending = new Ending(script, run, remark);
        ending.tell(puzzle, kept);
        if (puzzle.usage() != null) {
            script.add(new Change.RecordCall(call(problem, run, ids, puzzle.usage().since(known))));
        }
        script.add(new Change.SetRun(run, RunStatus.DONE, null, ending.chosen(), ending.answer()));
        return script;
    }

    private Call call(Id problem, Id run, SourceIds ids, Usage usage) {
        return new Call(ids.of("call"), problem, run, "log", name.model(), null, Attributes.NONE, Attributes.NONE,
                Attributes.NONE, null, null, null, null, null, usage);
    }

    private static Attributes extras(Puzzle puzzle) {
        return puzzle.rounds().stream().allMatch(r -> r.rest().isEmpty())
                ? Attributes.NONE
                : new Attributes(puzzle.rounds().stream().map(r -> r.rest().json())
                        .collect(Collectors.joining(",", "{\"steps\":[", "]}")));
    }
}
