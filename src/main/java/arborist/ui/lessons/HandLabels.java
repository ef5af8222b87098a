package arborist.ui.lessons;

import arborist.label.NewLabel;
import arborist.label.Rating;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Techniques;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Receipt;
import arborist.trace.Refused;
import arborist.trace.RunStatus;
import arborist.trace.Score;
import arborist.trace.Submission;
import arborist.trace.Tree;
import arborist.ui.kit.Fx;
import arborist.ui.run.Conductor;
import arborist.words.Kept;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Keeps what a class says of steps as labels of the session, and has a scorer judge the same steps. For the FX thread. */
final class HandLabels {
    private static final Words WORDS = Words.of(HandLabels.class);
    private final Door door;
    private final Conductor conductor;
    private final Supplier<String> person;

    HandLabels(Door door, Conductor conductor, Supplier<String> person) {
        this.door = door;
        this.conductor = conductor;
        this.person = person;
    }

    Label label(Node step, Rating rating) {
        return NewLabel.by(person.get()).step(step, rating);
    }

    /** @param before what was said of the step before, which goes in the same edit */
    CompletableFuture<Receipt> keep(Id problem, Label label, Optional<Label> before) {
        List<Change> changes = new ArrayList<>();
        before.ifPresent(old -> changes.add(NewLabel.remove(old)));
        changes.add(new Change.AddLabel(label));
        return door.submit(Submission.of(Author.person(person.get()), problem, changes.toArray(Change[]::new)));
    }

    /** Has the scorer judge all steps down to the thought; the tree afterwards. */
    CompletableFuture<Tree> judge(Digest digest, Id leaf, String scorer) {
        Id problem = digest.run().run().problem();
        Plan ran = Plan.of(digest.run().run().parameters());
        Parameters parameters = Techniques.named("judge-steps").orElseThrow().defaults();
        Plan plan = new Plan("judge-steps", ran.task(), ran.model(), scorer, null, leaf.toString(), null,
                Plan.Limits.NONE,
                parameters);
        String name = person.get();
        return conductor.runner()
                .thenCombineAsync(door.tree(problem), (runner, tree) -> runner.begin(tree, plan, null, name),
                        Thread::startVirtualThread)
                .thenCompose(running -> {
                    Fx.run(() -> conductor.follow(running));
                    return running.done();
                }).thenCompose(landing -> {
                    if (landing.status() != RunStatus.DONE) {
                        throw new Refused(WORDS.say("hand-labels.the-scorer-came-to-no", Kept.shown(landing.why())));
                    }
                    return door.tree(problem);
                });
    }

    /** What the scorer said last of a step. */
    static Optional<Score> score(Tree tree, Id step, String scorer) {
        return tree.live(step).stream().flatMap(node -> node.findings().scores().stream())
                .filter(score -> score.scorer().name().equals(scorer)).reduce((earlier, later) -> later);
    }
}
