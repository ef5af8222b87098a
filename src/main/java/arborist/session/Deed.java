package arborist.session;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Link;
import arborist.trace.LinkType;
import arborist.trace.Run;
import arborist.trace.SearchState;
import arborist.trace.Thing;
import arborist.trace.Tree;
import arborist.words.Kept;
import arborist.words.Named;
import arborist.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a group of edits did, as one action.
 *
 * @param name for a menu, for example {@code prune}
 * @param past for a sentence, for example {@code pruned “4 + 5 = 9”}
 */
record Deed(String name, String past) {
    private static final Words WORDS = Words.of(Deed.class);

    /**
     * Names a group's edits.
     *
     * @param added the problems that the group itself added
     * @param edits its other edits, or the first of them where only the name matters
     */
    static Deed of(List<Id> added, List<Edit> edits, Histories histories) {
        if (added.size() > 1) {
            return new Deed(WORDS.say("deed.import"), WORDS.say("deed.added-problems", added.size()));
        }
        if (added.size() == 1) {
            Change about = new Change.Restore(new Thing(Thing.Type.PROBLEM, added.getFirst(), added.getFirst()));
            var problem = histories.sketch(added.getFirst(), about).problem();
            return new Deed(WORDS.say("deed.add-problem"), problem == null ? WORDS.say("deed.added-the-problem")
                    : WORDS.say("deed.added-the-problem-named", Brief.quoted(Kept.shown(problem.title()))));
        }
        if (edits.isEmpty()) {
            return new Deed(WORDS.say("deed.nothing"), WORDS.say("deed.nothing"));
        }
        Edit main = main(edits);
        if (main.change() instanceof Change.StartRun(Run run)) {
            long begun = edits.stream().filter(e -> e.change() instanceof Change.StartRun).count();
            if (begun > 1) {
                return new Deed(WORDS.say("deed.runs"), WORDS.say("deed.began-runs", begun));
            }
            return new Deed(WORDS.say("deed.run"), ran(run, edits));
        }
        Set<Id> gone = new HashSet<>();
        edits.stream().filter(e -> e.change() instanceof Change.SetRun).forEach(e -> gone.add(e.change().subject()));
        if (!gone.isEmpty()) {
            // What a run does is told as its beginning; without that, something else went on with runs: results of a batch.
            return new Deed(WORDS.say("deed.results"), WORDS.say("deed.read-results", gone.size()));
        }
        if (edits.stream().anyMatch(e -> e.change() instanceof Change.AddLink(Link link)
                && link.type().equals(LinkType.CUT_FROM))) {
            String texts = past(main.change(), histories.sketch(main.problem(), main.change()));
            return new Deed(WORDS.say("deed.cut"), WORDS.say("deed.cut-anew", texts));
        }
        String name = name(main.change());
        Set<Id> subjects = new HashSet<>();
        edits.stream().filter(e -> name(e.change()).equals(name)).forEach(e -> subjects.add(e.change().subject()));
        String past = past(main.change(), histories.sketch(main.problem(), main.change()));
        return new Deed(name, subjects.size() > 1 ? WORDS.say("deed.and-more", past, subjects.size() - 1) : past);
    }

    /** A run is told by what it grew. */
    private static String ran(Run run, List<Edit> edits) {
        int thoughts = 0;
        int scores = 0;
        for (Edit edit : edits) {
            thoughts += edit.change() instanceof Change.AddThought ? 1 : 0;
            scores += edit.change() instanceof Change.AddScore ? 1 : 0;
        }
        String ran = run.model() == null ? WORDS.say("deed.ran", Brief.text(Named.shown(run.strategy()), 40))
                : WORDS.say("deed.ran-with", Brief.text(Named.shown(run.strategy()), 40), Brief.text(run.model(), 40));
        return scores == 0 ? WORDS.say("deed.grew", ran, thoughts)
                : WORDS.say("deed.grew-and-scored", ran, thoughts, scores);
    }

    /** Adding something says more than what was set on it. */
    private static Edit main(List<Edit> edits) {
        for (Edit edit : edits) {
            if (edit.change() instanceof Change.StartRun) {
                return edit;
            }
        }
        return edits.stream().filter(e -> e.change() instanceof Change.AddThought).findFirst().orElse(edits.getFirst());
    }

    private static String past(Change change, Tree tree) {
        String deed = Narration.deed(change, tree);
        boolean says = change instanceof Change.Remove || change instanceof Change.Restore
                || change instanceof Change.AddThought;
        return says || tree.node(change.subject()) == null ? deed
                : change instanceof Change.SetSearch(Id id, SearchState state, String _, boolean _)
                        ? WORDS.say("deed.search", Narration.deed(new Change.SetSearch(id, state, null), tree),
                                Narration.quoted(id, tree))
                : WORDS.say("deed.on", deed, Narration.quoted(change.subject(), tree));
    }

    private static String name(Change change) {
        return switch (change) {
            case Change.AddProblem _ -> WORDS.say("deed.add-problem");
            case Change.ReviseProblem _ -> WORDS.say("deed.correct-problem");
            case Change.StartRun _,Change.SetRun _ -> WORDS.say("deed.run");
            case Change.RecordCall _ -> WORDS.say("deed.call");
            case Change.AddThought _ -> WORDS.say("deed.add-thought");
            case Change.Rewrite _,Change.Finish _ -> WORDS.say("deed.edit-text");
            case Change.SetSearch set -> switch (set.state()) {
                case OPEN -> WORDS.say("deed.restore");
                case EXPANDED -> WORDS.say("deed.expand");
                case PRUNED -> WORDS.say("deed.prune");
                case SOLVED -> WORDS.say("deed.mark-as-solved");
                case DEAD_END -> WORDS.say("deed.mark-as-dead-end");
            };
            case Change.SetGivenUp _ -> WORDS.say("deed.mark-as-given-up");
            case Change.SetNote _ -> WORDS.say("deed.note");
            case Change.AddVerdict _ -> WORDS.say("deed.verdict");
            case Change.AddScore _ -> WORDS.say("deed.rescore");
            case Change.AddBackup _ -> WORDS.say("deed.simulation");
            case Change.AddLabel _ -> WORDS.say("deed.label");
            case Change.AddLink _ -> WORDS.say("deed.link");
            case Change.Attach _ -> WORDS.say("deed.attach");
            case Change.AddSample _ -> WORDS.say("deed.add-sample");
            case Change.ReadAnswer _ -> WORDS.say("deed.correct-reading");
            case Change.Strike set -> set.struck() ? WORDS.say("deed.strike") : WORDS.say("deed.put-back");
            case Change.Choose _ -> WORDS.say("deed.choice");
            case Change.Remove _ -> WORDS.say("deed.take-back");
            case Change.Restore _ -> WORDS.say("deed.bring-back");
        };
    }
}
