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

    /**
     * Names a group's edits.
     *
     * @param added the problems that the group itself added
     * @param edits its other edits, or the first of them where only the name matters
     */
    static Deed of(List<Id> added, List<Edit> edits, Histories histories) {
        if (added.size() > 1) {
            return new Deed("import", "added " + added.size() + " problems");
        }
        if (added.size() == 1) {
            Change about = new Change.Restore(new Thing(Thing.Type.PROBLEM, added.getFirst(), added.getFirst()));
            var problem = histories.sketch(added.getFirst(), about).problem();
            return new Deed("add problem",
                    "added the problem" + (problem == null ? "" : " " + Brief.quoted(problem.title())));
        }
        if (edits.isEmpty()) {
            return new Deed("nothing", "nothing");
        }
        Edit main = main(edits);
        if (main.change() instanceof Change.StartRun(Run run)) {
            return new Deed("run", ran(run, edits));
        }
        if (edits.stream().anyMatch(e -> e.change() instanceof Change.AddLink(Link link)
                && link.type().equals(LinkType.CUT_FROM))) {
            String texts = past(main.change(), histories.sketch(main.problem(), main.change()));
            return new Deed("cut of steps", "cut steps anew: " + texts);
        }
        String name = name(main.change());
        Set<Id> subjects = new HashSet<>();
        edits.stream().filter(e -> name(e.change()).equals(name)).forEach(e -> subjects.add(e.change().subject()));
        return new Deed(name, past(main.change(), histories.sketch(main.problem(), main.change()))
                + (subjects.size() > 1 ? " and " + (subjects.size() - 1) + " more" : ""));
    }

    /** A run is told by what it grew. */
    private static String ran(Run run, List<Edit> edits) {
        int thoughts = 0;
        int scores = 0;
        for (Edit edit : edits) {
            thoughts += edit.change() instanceof Change.AddThought ? 1 : 0;
            scores += edit.change() instanceof Change.AddScore ? 1 : 0;
        }
        return "ran " + Brief.text(run.strategy(), 40)
                + (run.model() == null ? "" : " with " + Brief.text(run.model(), 40)) + ", which grew "
                + Brief.count(thoughts, "thought") + (scores == 0 ? "" : " and gave " + Brief.count(scores, "score"));
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
                        ? Narration.deed(new Change.SetSearch(id, state, null), tree) + " " + Narration.quoted(id, tree)
                : deed + " on " + Narration.quoted(change.subject(), tree);
    }

    private static String name(Change change) {
        return switch (change) {
            case Change.AddProblem _ -> "add problem";
            case Change.ReviseProblem _ -> "correct problem";
            case Change.StartRun _,Change.SetRun _ -> "run";
            case Change.RecordCall _ -> "call";
            case Change.AddThought _ -> "add thought";
            case Change.Rewrite _,Change.Finish _ -> "edit text";
            case Change.SetSearch set -> switch (set.state()) {
                case OPEN -> "restore";
                case EXPANDED -> "expand";
                case PRUNED -> "prune";
                case SOLVED -> "mark as solved";
                case DEAD_END -> "mark as dead end";
            };
            case Change.SetGivenUp _ -> "mark as given up";
            case Change.SetNote _ -> "note";
            case Change.AddVerdict _ -> "verdict";
            case Change.AddScore _ -> "rescore";
            case Change.AddBackup _ -> "simulation";
            case Change.AddLabel _ -> "label";
            case Change.AddLink _ -> "link";
            case Change.Attach _ -> "attach";
            case Change.AddSample _ -> "add sample";
            case Change.ReadAnswer _ -> "correct reading";
            case Change.Strike set -> set.struck() ? "strike" : "put back";
            case Change.Choose _ -> "choice";
            case Change.Remove _ -> "take back";
            case Change.Restore _ -> "bring back";
        };
    }
}
