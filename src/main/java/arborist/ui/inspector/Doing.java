package arborist.ui.inspector;

import arborist.ui.kit.Act;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Flow;
import arborist.words.Words;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What can be done with the selected thought, each with its key. */
final class Doing extends VBox {
    private static final Words WORDS = Words.of(Doing.class);
    private static final List<String> ACTS = List.of("prune", "restore", "rescore", "child", "rewrite", "solved",
            "dead-end", "reopen", "note", "delete");
    /** What cannot be done with this thought would only stand in the way; the menu says why it cannot. */
    private static final Set<String> ONLY_WHERE_POSSIBLE = Set.of("prune", "restore", "reopen", "delete");

    Doing(Actions actions) {
        Flow pane = new Flow(8, 8);
        for (String id : ACTS) {
            actions.find(id).ifPresent(act -> pane.getChildren().add(button(act)));
        }
        getChildren().add(new Section(WORDS.say("doing.do"), pane));
    }

    private static Button button(Act act) {
        Button button = Controls.button(act);
        return ONLY_WHERE_POSSIBLE.contains(act.id()) ? Controls.shown(button, act.hindered().not()) : button;
    }
}
