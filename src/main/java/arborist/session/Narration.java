package arborist.session;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.RunState;
import arborist.trace.Score;
import arborist.trace.Scorer;
import arborist.trace.SearchState;
import arborist.trace.Thing;
import arborist.trace.Tree;
import arborist.trace.Verdict;
import arborist.words.Kept;
import arborist.words.Named;
import arborist.words.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in a few words of the field what an edit did, for the playback bar and for histories. */
public final class Narration {
    private static final Words WORDS = Words.of(Narration.class);

    private Narration() {}

    /**
     * What the edit did, its author in front where that is a person.
     *
     * @param tree the problem after the edit or later; where it does not hold what the edit is about, the words are more general
     */
    public static String of(Edit edit, Tree tree) {
        String deed = deed(edit.change(), tree);
        return edit.author().role() == Author.Role.PERSON ? who(edit, deed) : deed;
    }

    /** What the edit did, and who, also where that is no person. */
    static String by(Edit edit, Tree tree) {
        return edit.author().role() == Author.Role.PERSON ? of(edit, tree)
                : who(edit, of(edit, tree));
    }

    private static String who(Edit edit, String deed) {
        String name = edit.author().name();
        return WORDS.say("narration.who",
                Brief.text(edit.author().role() == Author.Role.PERSON ? name : Named.shown(name), 40), deed);
    }

    /** The words of the thought the edit is about, in quotation marks; null where it is about none. */
    public static @Nullable String subject(Edit edit, Tree tree) {
        return tree.node(edit.change().subject()) == null ? null : quoted(edit.change().subject(), tree);
    }

    static String deed(Change change, Tree tree) {
        return switch (change) {
            case Change.AddProblem(Problem p) ->
                    WORDS.say("narration.added-the-problem", Brief.quoted(Kept.shown(p.title())));
            case Change.ReviseProblem(Problem p) ->
                    WORDS.say("narration.corrected-the-problem", Brief.quoted(Kept.shown(p.title())));
            case Change.StartRun(Run run) -> run.model() == null
                    ? WORDS.say("narration.started", Brief.text(Named.shown(run.strategy()), 40))
                    : WORDS.say("narration.started-with", Brief.text(Named.shown(run.strategy()), 40),
                            Brief.text(run.model(), 40));
            case Change.SetRun set -> run(set, tree);
            case Change.RecordCall(var call) ->
                    WORDS.say("narration.asked",
                            call.model() == null ? WORDS.say("narration.a-model") : Brief.text(call.model(), 40),
                            Brief.text(call.purpose(), 40));
            case Change.AddThought(var thought) -> (thought.completeness() == Completeness.GROWING
                    ? WORDS.say("narration.began-a-thought")
                    : wrote(thought.kind().name(), Brief.quoted(thought.text())));
            case Change.Rewrite(Id ignored, String text) -> WORDS.say("narration.changed-the-text", Brief.quoted(text));
            case Change.Finish(Id ignored, String text, Completeness end) -> switch (end) {
                case COMPLETE -> WORDS.say("narration.proposed", Brief.quoted(text));
                case CUT_OFF -> WORDS.say("narration.was-cut-off", Brief.quoted(text));
                case FAILED -> WORDS.say("narration.failed-at", Brief.quoted(text));
                case GROWING -> WORDS.say("narration.went-on", Brief.quoted(text));
            };
            case Change.SetSearch(Id ignored, SearchState state, String reason, boolean byPerson) ->
                    because(WORDS.of("narration.search", state),
                            byPerson ? Kept.byPerson(reason) : Kept.shown(reason));
            case Change.SetGivenUp(Id ignored, boolean given) -> given ? WORDS.say("narration.gave-it-up")
                    : WORDS.say("narration.took-it-up");
            case Change.SetNote(Id ignored, String note) ->
                    note.isEmpty() ? WORDS.say("narration.removed-the-note")
                            : WORDS.say("narration.noted", Brief.quoted(Kept.byPerson(note)));
            case Change.AddVerdict(var verdict) -> WORDS.say("narration.verified",
                    Brief.text(Named.shown(verdict.verifier()), 40), verdict(verdict));
            case Change.AddScore(var score) -> score(score, tree);
            case Change.AddBackup(var backup) -> WORDS.say("narration.simulated",
                    Brief.number(backup.reward()), backup.path().size());
            case Change.AddLabel(var label) -> label(label);
            case Change.AddLink(var link) -> WORDS.say("narration.linked",
                    Brief.text(WORDS.named("narration.link", link.type().name()).replace('-', ' '), 40),
                    quoted(link.to(), tree));
            case Change.Attach(var attached) -> WORDS.say("narration.attached",
                    Brief.text(attached.role().replace('-', ' '), 40));
            case Change.AddSample(var sample) -> WORDS.say("narration.finished-sample", sample.index() + 1L);
            case Change.ReadAnswer(Id ignored, var reading) -> reading == null
                    ? WORDS.say("narration.took-the-reading-back")
                    : reading.answer() == null ? WORDS.say("narration.read-no-answer")
                    : WORDS.say("narration.read-the-answer", Brief.quoted(reading.answer()));
            case Change.Strike(Id ignored, boolean struck) -> struck ? WORDS.say("narration.struck")
                    : WORDS.say("narration.put-back");
            case Change.Choose(Id ignored, String name, String value) when SpeakerNotes.isNote(name) -> value == null
                    ? WORDS.say("narration.took-a-speaker-note-away")
                    : WORDS.say("narration.wrote-a-speaker-note");
            case Change.Choose(Id ignored, String name, String value) -> value == null
                    ? WORDS.say("narration.took-back-the-choice", Brief.text(name, 40))
                    : WORDS.say("narration.chose", Brief.text(name, 40), Brief.text(value, 40));
            case Change.Remove(Thing thing) -> WORDS.say("narration.took-back", thing(thing, tree));
            case Change.Restore(Thing thing) -> WORDS.say("narration.brought-back", thing(thing, tree));
        };
    }

    static String quoted(Id thought, Tree tree) {
        Node node = tree.node(thought);
        return node == null ? WORDS.say("narration.a-thought") : Brief.quoted(node.text());
    }

    private static String wrote(String kind, String text) {
        return switch (kind) {
            case "problem" -> WORDS.say("narration.wrote-question", text);
            case "answer" -> WORDS.say("narration.wrote-answer", text);
            case "revision" -> WORDS.say("narration.wrote-revision", text);
            case "latent" -> WORDS.say("narration.wrote-latent", text);
            case "tool-call" -> WORDS.say("narration.wrote-tool-call", text);
            case "tool-result" -> WORDS.say("narration.wrote-tool-result", text);
            case "finding" -> WORDS.say("narration.wrote-finding", text);
            case "note" -> WORDS.say("narration.noted", text);
            default -> WORDS.say("narration.proposed", text);
        };
    }

    private static String run(Change.SetRun set, Tree tree) {
        RunState run = tree.runs().get(set.run());
        String name = run == null ? WORDS.say("narration.the-run") : Brief.text(Named.shown(run.run().strategy()), 40);
        String how = switch (set.status()) {
            case RUNNING -> WORDS.say("narration.goes-on", name);
            case PAUSED -> WORDS.say("narration.paused", name);
            case DONE -> WORDS.say("narration.ended", name);
            case STOPPED -> WORDS.say("narration.was-stopped", name);
            case FAILED -> WORDS.say("narration.failed", name);
        };
        return because(set.answer() == null ? how
                : WORDS.say("narration.with-the-answer", how, Brief.quoted(set.answer())), Kept.shown(set.reason()));
    }

    static String verdict(Verdict verdict) {
        String aspect = Brief.text(WORDS.named("narration.aspect", verdict.aspect()), 40);
        return switch (verdict.outcome()) {
            case YES -> aspect;
            case NO -> WORDS.say("narration.not", aspect);
            case UNDECIDED -> WORDS.say("narration.cannot-tell", aspect);
        };
    }

    /** A machine scores, a person rescores what somebody scored before. */
    private static String score(Score score, Tree tree) {
        String value = Brief.number(score.value());
        if (!score.scorer().person()) {
            Double max = score.max();
            return max == null ? WORDS.say("narration.scored-by", value, scorer(score.scorer()))
                    : WORDS.say("narration.scored-of-by", value, Brief.number(max), scorer(score.scorer()));
        }
        return before(score, tree).map(old -> WORDS.say("narration.rescored", Brief.number(old.value()), value))
                .orElseGet(() -> WORDS.say("narration.scored", value));
    }

    static String scorer(Scorer scorer) {
        String name = scorer.person() ? scorer.name() : Named.shown(scorer.name());
        return Brief.text(name.equals(scorer.name()) ? name.replace('-', ' ') : name, 40);
    }

    /** The score that counted before this one was given. */
    private static Optional<Score> before(Score score, Tree tree) {
        Node node = tree.node(score.thought());
        Score before = null;
        if (node != null) {
            for (Score one : node.findings().scores()) {
                if (one.id().equals(score.id())) {
                    break;
                }
                boolean counts = one.text().equals(score.text())
                        && (before == null || one.scorer().person() || !before.scorer().person());
                before = counts ? one : before;
            }
        }
        return Optional.ofNullable(before);
    }

    private static String label(Label label) {
        String value = label.value();
        return value == null
                ? WORDS.say("narration.left-without-a-label", Brief.text(Named.shown(label.scheme()), 40))
                : WORDS.say("narration.labelled", Brief.text(Named.shown(value), 40),
                        Brief.text(Named.shown(label.scheme()), 40));
    }

    private static String thing(Thing thing, Tree tree) {
        return switch (thing.type()) {
            case PROBLEM -> tree.problem() == null ? WORDS.say("narration.the-problem")
                    : WORDS.say("narration.the-problem-named", Brief.quoted(Kept.shown(tree.problem().title())));
            case RUN -> {
                RunState run = tree.runs().get(thing.id());
                yield run == null ? WORDS.say("narration.the-run")
                        : WORDS.say("narration.the-run-named", Brief.text(Named.shown(run.run().strategy()), 40));
            }
            case THOUGHT -> quoted(thing.id(), tree);
            default -> WORDS.of("narration.thing", thing.type());
        };
    }

    private static String because(String deed, String reason) {
        return reason.isBlank() ? deed : WORDS.say("narration.because", deed, Brief.text(reason, 80));
    }
}
