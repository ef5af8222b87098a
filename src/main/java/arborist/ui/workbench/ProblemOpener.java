package arborist.ui.workbench;

import arborist.session.Session;
import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Opens problems of a session, and selects in each the thought that is wanted, or else its root. */
final class ProblemOpener {
    private final Session session;
    private final Shown shown;
    private @Nullable Id wanted;
    private Runnable then = () -> {};
    private @Nullable Id wantedRun;
    private boolean runWanted;

    ProblemOpener(Session session, Shown shown) {
        this.session = session;
        this.shown = shown;
    }

    /** Wants a thought of the problem that is opened next. */
    void want(Id thought, Runnable whenSelected) {
        wanted = thought;
        then = whenSelected;
    }

    /** Wants a run to stand out in the problem that is opened next; null for all runs alike. */
    void wantRun(@Nullable Id run) {
        wantedRun = run;
        runWanted = true;
    }

    void open(Id problem) {
        shown.open(session, problem);
        shown.treeProperty().addListener(new ChangeListener<@Nullable Tree>() {
            @Override
            public void changed(ObservableValue<? extends @Nullable Tree> o, @Nullable Tree before,
                    @Nullable Tree now) {
                shown.treeProperty().removeListener(this);
                // Later: while the tree's listeners are told, the selection is still that of the tree before.
                Platform.runLater(ProblemOpener.this::select);
            }
        });
    }

    /** Selects what is wanted in the problem that is open. */
    void select() {
        Tree now = shown.tree();
        Id thought = wanted;
        Runnable next = then;
        wanted = null;
        then = () -> {};
        if (now != null && runWanted) {
            runWanted = false;
            shown.runProperty().set(wantedRun);
        }
        if (now != null && thought != null && now.live(thought).isPresent()) {
            shown.select(thought);
            next.run();
        } else if (now != null && shown.selected() == null && !now.liveRoots().isEmpty()) {
            shown.select(now.liveRoots().getFirst().id());
        }
    }
}
