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
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.material2.Material2AL;

/** The acts that add a problem: the person's own, or one that is drawn. */
final class ProblemActs {
    private static final Words WORDS = Words.of(ProblemActs.class);
    private static final int LONGEST_TITLE = 80;

    private final Session session;
    private final Overlay overlay;
    private final DiceChoice dice;
    private final Supplier<String> name;
    private final Consumer<String> tell;
    private final Consumer<Id> added;

    /**
     * @param dice what was chosen for it before
     * @param name the person's, as it stands in the settings now
     * @param added is told the new problem's id once it is durable
     */
    ProblemActs(Session session, Overlay overlay, DiceChoice dice, Supplier<String> name, Consumer<String> tell,
            Consumer<Id> added) {
        this.session = session;
        this.overlay = overlay;
        this.dice = dice;
        this.name = name;
        this.tell = tell;
        this.added = added;
    }

    void addTo(Actions actions) {
        actions.add(Actions.Section.FILE,
                ActDraft.of("new-problem", WORDS.say("problem-acts.new-problem"), Material2AL.ADD_CIRCLE_OUTLINE,
                        "Shortcut+Shift+N")
                        .tip(WORDS.say("problem-acts.adds-a-problem-to-the")).does(this::ask),
                ActDraft.of("draw-problem", WORDS.say("problem-acts.draw-a-problem"), Material2AL.CASINO, "Shortcut+D")
                        .tip(WORDS.say("problem-acts.rolls-the-dice-for-a"))
                        .does(() -> ask().draw()));
    }

    private ProblemCard ask() {
        ProblemCard card = new ProblemCard(dice, (question, family) -> {
            overlay.close();
            add(question, family);
        }, overlay::close);
        overlay.show(card, card.first());
        return card;
    }

    private void add(String question, String family) {
        Id id = Id.random();
        String line = question.lines().findFirst().orElse("").strip();
        String title = line.codePointCount(0, line.length()) <= LONGEST_TITLE ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
        Problem problem = new Problem(id, title, question, List.of(), family, null, null, null, Attributes.NONE);
        Thought root = Thought.of(Id.random(), id, null, null, Kind.PROBLEM, question);
        Fx.then(session.submit(Submission.of(Author.person(name.get()), id, new Change.AddProblem(problem),
                new Change.AddThought(root))), receipt -> {
                    tell.accept(WORDS.say("problem-acts.added-the-problem-write-a", Phrase.of(title)));
                    added.accept(id);
                }, tell);
    }
}
