package arborist.ui.run;

import arborist.reason.Plan;
import arborist.reason.Regrowth;
import arborist.trace.Node;
import arborist.trace.RunState;
import arborist.trace.Tree;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Shown;
import arborist.ui.tend.Forms;
import arborist.words.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.kordamp.ikonli.material2.Material2AL;

/** Rewrites a thought and grows again what hung below it, as it was grown before. */
public final class RegrowAct {
    private static final Words WORDS = Words.of(RegrowAct.class);
    private final Conductor conductor;
    private final Shown shown;
    private final Forms forms;
    private final RunDialog dialog;

    /** @param dialog asks how to grow from a thought, where what hung below it was not grown here */
    public RegrowAct(Conductor conductor, Shown shown, Forms forms, RunDialog dialog) {
        this.conductor = conductor;
        this.shown = shown;
        this.forms = forms;
        this.dialog = dialog;
    }

    public void addTo(Actions actions) {
        actions.add(Actions.Section.THOUGHT, ActDraft
                .of("regrow", WORDS.say("regrow-act.rewrite-and-regrow"), Material2AL.AUTORENEW, "Shift+E")
                .tip(WORDS.say("regrow-act.changes-this-thoughts-text-and"))
                .unless(Bindings.createStringBinding(this::hindrance, shown.treeProperty(), shown.selectedProperty(),
                        shown.pastProperty()))
                .does(this::rewrite));
    }

    private String hindrance() {
        if (shown.pastProperty().get()) {
            return WORDS.say("regrow-act.the-past-cannot-be-changed");
        }
        Node node = shown.selectedNode();
        return node == null ? WORDS.say("regrow-act.select-a-thought-first")
                : node.thought().parent() == null ? WORDS.say("regrow-act.the-question-is-not-rewritten") : "";
    }

    private void rewrite() {
        Node node = shown.selectedNode();
        if (node != null) {
            forms.regrow(node, () -> {
                Tree tree = shown.tree();
                regrow(node, tree == null ? Optional.empty() : Regrowth.grower(tree, node));
            });
        }
    }

    /** A search that goes on finds the open thought by itself; else another run grows from there. */
    private void regrow(Node node, Optional<RunState> grower) {
        if (grower.filter(Regrowth::follows).filter(run -> conductor.leads(run.run().id())).isPresent()) {
            return;
        }
        Optional<Plan> plan = grower.flatMap(run -> Regrowth.plan(run, node));
        plan.ifPresentOrElse(conductor::begin, () -> dialog.show(node));
    }
}
