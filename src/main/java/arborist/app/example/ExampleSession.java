package arborist.app.example;

import arborist.task.game24.BeamSearch24;
import arborist.task.game24.Game24Checker;
import arborist.task.game24.Game24Solver;
import arborist.task.game24.Game24Step;
import arborist.task.game24.Judges24;
import arborist.trace.Author;
import arborist.trace.Door;
import arborist.trace.Payload;
import arborist.trace.Scorer;
import arborist.trace.Submission;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * The session a new user sees first: Tree-of-Thoughts searches of the Game of 24 by an exact solver, which needs no model, and one
 * by a scorer that only looks how near 24 is, so that there is a mistake to find. Two makings of it are equal, ids included.
 */
public final class ExampleSession {
    private static final Words KEPT = Words.kept(ExampleSession.class);
    private static final int BEAM = 3;
    private static final Scorer EXACT = new Scorer("exact solver", "1", false);
    private static final Scorer NEAREST = new Scorer("nearest to 24", "1", false);

    private final String programVersion;
    private final Game24Solver solver = new Game24Solver();
    private final Game24Checker checker = new Game24Checker(solver);

    public ExampleSession(String programVersion) {
        this.programVersion = programVersion;
    }

    /** Puts the example into an empty session; completes once it is durable. */
    public CompletableFuture<Void> fill(Door door) {
        return CompletableFuture.allOf(submissions().stream().map(door::submit)
                .toArray(CompletableFuture<?>[]::new));
    }

    /** One submission for each puzzle. */
    public List<Submission> submissions() {
        Puzzle first = new Puzzle(4, 5, 6, 10);
        searchByNearness(first);
        // Whole numbers suffice here, and with fewer steps the two searches are easier to compare.
        searchExactly(first, step -> step.result().isWhole());
        List<Puzzle> puzzles = new ArrayList<>(List.of(first));
        for (Puzzle puzzle : List.of(new Puzzle(1, 3, 4, 6), new Puzzle(3, 3, 8, 8), new Puzzle(7, 7, 8, 13))) {
            searchExactly(puzzle, step -> true);
            puzzles.add(puzzle);
        }
        Author author = new Author(Author.Role.PROGRAM, "example", null);
        return puzzles.stream()
                .map(p -> new Submission(p.named("group"), author, p.drafts(), List.<Payload>of(), null))
                .toList();
    }

    private void searchExactly(Puzzle puzzle, Predicate<Game24Step> proposed) {
        SearchScript script = new SearchScript(puzzle, checker, EXACT);
        script.start(BEAM, programVersion);
        script.tell(new BeamSearch24(BEAM, proposed, left -> Judges24.exact(solver, left)).search(puzzle.numbers()));
        script.end(KEPT.say("example-session.every-step-was-tried-and"));
    }

    private void searchByNearness(Puzzle puzzle) {
        SearchScript script = new SearchScript(puzzle, checker, NEAREST);
        script.start(1, programVersion);
        script.tell(new BeamSearch24(1, step -> step.result().isWhole(), Judges24::nearest).search(puzzle.numbers()));
        script.noteOnFirstKept(KEPT.say("example-session.twenty-four-stands-here"));
        script.end(KEPT.say("example-session.it-took-the-first-step"));
    }
}
