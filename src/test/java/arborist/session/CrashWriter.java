package arborist.session;

import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Problem;
import arborist.trace.Receipt;
import arborist.trace.SearchState;
import arborist.trace.Thought;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Writes to a session, one edit at a time and in bursts, and prints the id of each acknowledged edit, until it is killed. */
final class CrashWriter {
    private CrashWriter() {
    }

    /** @param args the session and a seed */
    public static void main(String[] args) {
        List<SearchState> states = List.of(SearchState.values());
        Random random = new Random(Long.parseLong(args[1]));
        // Closed by the kill alone.
        Session session = Session.open(Path.of(args[0]));
        Problem problem = Sprout.problem("crash");
        Thought root = Sprout.root(problem.id());
        print(Sprout.done(session, problem.id(), new Change.AddProblem(problem), new Change.AddThought(root)));
        List<Thought> thoughts = new ArrayList<>(List.of(root));
        while (true) {
            List<CompletableFuture<Receipt>> burst = new ArrayList<>();
            int size = random.nextBoolean() ? 1 : 1 + random.nextInt(200);
            for (int i = 0; i < size; i++) {
                Thought parent = thoughts.get(random.nextInt(thoughts.size()));
                Thought thought = random.nextInt(4) == 0 ? Sprout.growing(problem.id(), parent)
                        : Sprout.thought(problem.id(), parent, "thought " + random.nextInt());
                burst.add(session.submit(Sprout.by(problem.id(), new Change.AddThought(thought),
                        new Change.SetSearch(parent.id(), states.get(random.nextInt(5)), null))));
                if (thought.completeness() == Completeness.GROWING) {
                    session.grow(problem.id(), thought.id(), "so far " + random.nextInt());
                }
                thoughts.add(thought);
            }
            for (CompletableFuture<Receipt> receipt : burst) {
                print(Sprout.now(receipt));
            }
        }
    }

    private static void print(Receipt receipt) {
        StringBuilder lines = new StringBuilder();
        for (Edit edit : receipt.edits()) {
            Id id = edit.id();
            lines.append(id).append('\n');
        }
        System.out.print(lines);
        System.out.flush();
    }
}
