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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in a few words of the field what an edit did, for the playback bar and for histories. */
public final class Narration {
    private Narration() {}

    /**
     * What the edit did, its author in front where that is a person.
     *
     * @param tree the problem after the edit or later; where it does not hold what the edit is about, the words are more general
     */
    public static String of(Edit edit, Tree tree) {
        String deed = deed(edit.change(), tree);
        return edit.author().role() == Author.Role.PERSON ? Brief.text(edit.author().name(), 40) + " " + deed : deed;
    }

    /** What the edit did, and who, also where that is no person. */
    static String by(Edit edit, Tree tree) {
        return edit.author().role() == Author.Role.PERSON ? of(edit, tree)
                : Brief.text(edit.author().name(), 40) + " " + of(edit, tree);
    }

    /** The words of the thought the edit is about, in quotation marks; null where it is about none. */
    public static @Nullable String subject(Edit edit, Tree tree) {
        return tree.node(edit.change().subject()) == null ? null : quoted(edit.change().subject(), tree);
    }

    static String deed(Change change, Tree tree) {
        return switch (change) {
            case Change.AddProblem(Problem p) -> "added the problem " + Brief.quoted(p.title());
            case Change.ReviseProblem(Problem p) -> "corrected the problem " + Brief.quoted(p.title());
            case Change.StartRun(Run run) -> "started a run: " + Brief.text(run.strategy(), 40)
                    + (run.model() == null ? "" : " with " + Brief.text(run.model(), 40));
            case Change.SetRun set -> run(set, tree);
            case Change.RecordCall(var call) ->
                    "asked " + (call.model() == null ? "a model" : Brief.text(call.model(), 40))
                            + ": " + Brief.text(call.purpose(), 40);
            case Change.AddThought(var thought) -> (thought.completeness() == Completeness.GROWING
                    ? "began a thought"
                    : verb(thought.kind().name()) + " " + Brief.quoted(thought.text()));
            case Change.Rewrite(Id ignored, String text) -> "changed the text to " + Brief.quoted(text);
            case Change.Finish(Id ignored, String text, Completeness end) -> switch (end) {
                case COMPLETE -> "proposed " + Brief.quoted(text);
                case CUT_OFF -> "was cut off at " + Brief.quoted(text);
                case FAILED -> "failed at " + Brief.quoted(text);
                case GROWING -> "went on with " + Brief.quoted(text);
            };
            case Change.SetSearch(Id ignored, SearchState state, String reason, boolean _) ->
                    search(state) + because(reason);
            case Change.SetGivenUp(Id ignored, boolean given) -> given ? "gave it up" : "took it up again";
            case Change.SetNote(Id ignored, String note) ->
                    note.isEmpty() ? "removed the note" : "noted " + Brief.quoted(note);
            case Change.AddVerdict(var verdict) -> Brief.text(verdict.verifier(), 40) + " found: " + verdict(verdict);
            case Change.AddScore(var score) -> score(score, tree);
            case Change.AddBackup(var backup) -> "simulated: reward " + Brief.number(backup.reward()) + " over "
                    + Brief.count(backup.path().size(), "thought");
            case Change.AddLabel(var label) -> label(label);
            case Change.AddLink(var link) -> "linked: " + Brief.text(link.type().name().replace('-', ' '), 40) + " "
                    + quoted(link.to(), tree);
            case Change.Attach(var attached) -> "attached " + Brief.text(attached.role().replace('-', ' '), 40);
            case Change.AddSample(var sample) -> "finished sample " + (sample.index() + 1L);
            case Change.ReadAnswer(Id ignored, var reading) -> reading == null
                    ? "took the reading back"
                    : reading.answer() == null ? "read no answer" : "read the answer " + Brief.quoted(reading.answer());
            case Change.Strike(Id ignored, boolean struck) -> struck ? "struck the sample" : "put the sample back";
            case Change.Choose(Id ignored, String name, String value) when SpeakerNotes.isNote(name) -> value == null
                    ? "took a speaker note away"
                    : "wrote a speaker note";
            case Change.Choose(Id ignored, String name, String value) -> value == null
                    ? "took back the choice of " + Brief.text(name, 40)
                    : "chose for " + Brief.text(name, 40) + ": " + Brief.text(value, 40);
            case Change.Remove(Thing thing) -> "took back " + thing(thing, tree);
            case Change.Restore(Thing thing) -> "brought back " + thing(thing, tree);
        };
    }

    static String quoted(Id thought, Tree tree) {
        Node node = tree.node(thought);
        return node == null ? "a thought" : Brief.quoted(node.text());
    }

    private static String verb(String kind) {
        return switch (kind) {
            case "problem" -> "asked";
            case "answer" -> "answered";
            case "revision" -> "revised to";
            case "latent" -> "thought";
            case "tool-call" -> "called";
            case "tool-result" -> "got";
            case "finding" -> "found";
            case "note" -> "noted";
            default -> "proposed";
        };
    }

    private static String run(Change.SetRun set, Tree tree) {
        RunState run = tree.runs().get(set.run());
        String name = run == null ? "the run" : Brief.text(run.run().strategy(), 40);
        String how = switch (set.status()) {
            case RUNNING -> " goes on";
            case PAUSED -> " paused";
            case DONE -> " ended";
            case STOPPED -> " was stopped";
            case FAILED -> " failed";
        };
        return name + how + (set.answer() == null ? "" : " with the answer " + Brief.quoted(set.answer()))
                + because(set.reason());
    }

    private static String search(SearchState state) {
        return switch (state) {
            case OPEN -> "opened again";
            case EXPANDED -> "expanded";
            case PRUNED -> "pruned";
            case SOLVED -> "marked as solved";
            case DEAD_END -> "marked as a dead end";
        };
    }

    static String verdict(Verdict verdict) {
        String aspect = Brief.text(verdict.aspect(), 40);
        return switch (verdict.outcome()) {
            case YES -> aspect;
            case NO -> "not " + aspect;
            case UNDECIDED -> "cannot tell whether " + aspect;
        };
    }

    /** A machine scores, a person rescores what somebody scored before. */
    private static String score(Score score, Tree tree) {
        String value = Brief.number(score.value());
        if (!score.scorer().person()) {
            Double max = score.max();
            return "scored " + value + (max == null ? "" : " of " + Brief.number(max)) + " by "
                    + scorer(score.scorer());
        }
        return before(score, tree).map(old -> "rescored " + Brief.number(old.value()) + " → " + value)
                .orElse("scored " + value);
    }

    static String scorer(Scorer scorer) {
        return Brief.text(scorer.name().replace('-', ' '), 40);
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
                ? "left without a label (" + Brief.text(label.scheme(), 40) + ")"
                : "labelled " + Brief.text(value, 40) + " (" + Brief.text(label.scheme(), 40) + ")";
    }

    private static String thing(Thing thing, Tree tree) {
        return switch (thing.type()) {
            case PROBLEM -> "the problem" + (tree.problem() == null ? "" : " " + Brief.quoted(tree.problem().title()));
            case RUN -> {
                RunState run = tree.runs().get(thing.id());
                yield "the run" + (run == null ? "" : " " + Brief.text(run.run().strategy(), 40));
            }
            case THOUGHT -> quoted(thing.id(), tree);
            default -> "a " + thing.type().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String because(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "" : ": " + Brief.text(reason, 80);
    }
}
