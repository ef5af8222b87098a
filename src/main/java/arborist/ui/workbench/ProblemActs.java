package arborist.ui.workbench;

import arborist.session.Session;
import arborist.trace.Attributes;
import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Submission;
import arborist.trace.Thought;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Overlay;
import arborist.ui.tend.Phrase;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.material2.Material2AL;

/** The act that adds a problem of the person's own. */
final class ProblemActs {
    private static final int LONGEST_TITLE = 80;

    private final Session session;
    private final Overlay overlay;
    private final Supplier<String> name;
    private final Consumer<String> tell;
    private final Consumer<Id> added;

    /**
     * @param name the person's, as it stands in the settings now
     * @param added is told the new problem's id once it is durable
     */
    ProblemActs(Session session, Overlay overlay, Supplier<String> name, Consumer<String> tell, Consumer<Id> added) {
        this.session = session;
        this.overlay = overlay;
        this.name = name;
        this.tell = tell;
        this.added = added;
    }

    void addTo(Actions actions) {
        actions.add(Actions.Section.FILE,
                ActDraft.of("new-problem", "New problem…", Material2AL.ADD_CIRCLE_OUTLINE, "Shortcut+Shift+N")
                        .tip("Adds a problem of your own to the session").does(this::ask));
    }

    private void ask() {
        ProblemCard card = new ProblemCard(question -> {
            overlay.close();
            add(question);
        }, overlay::close);
        overlay.show(card, card.first());
    }

    private void add(String question) {
        Id id = Id.random();
        String line = question.lines().findFirst().orElse("").strip();
        String title = line.codePointCount(0, line.length()) <= LONGEST_TITLE ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
        Problem problem = new Problem(id, title, question, List.of(), "free", null, null, null, Attributes.NONE);
        Thought root = Thought.of(Id.random(), id, null, null, Kind.PROBLEM, question);
        Fx.then(session.submit(Submission.of(Author.person(name.get()), id, new Change.AddProblem(problem),
                new Change.AddThought(root))), receipt -> {
                    tell.accept("Added the problem " + Phrase.of(title) + "; write a first thought with N.");
                    added.accept(id);
                }, tell);
    }
}
