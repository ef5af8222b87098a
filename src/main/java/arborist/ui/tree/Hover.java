package arborist.ui.tree;

import arborist.label.mark.StepMark;
import arborist.words.Words;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Shows the whole text of the thought under a resting pointer. */
final class Hover {
    private static final Words WORDS = Words.of(Hover.class);
    private static final int LONGEST = 1200;

    private final Region pane;
    private final TreeModel model;
    private final Camera camera;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(Duration.millis(450));
    private int over = Plan.NONE;
    private double screenX;
    private double screenY;

    Hover(Region pane, TreeModel model, Camera camera) {
        this.pane = pane;
        this.model = model;
        this.camera = camera;
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        rest.setOnFinished(e -> show());
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, e -> hide());
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> hide());
    }

    void hide() {
        rest.stop();
        tip.hide();
        over = Plan.NONE;
    }

    private void moved(MouseEvent event) {
        Plan plan = model.current();
        int at = plan == null ? Plan.NONE : HitTest.at(plan, camera.view(), event.getX(), event.getY());
        screenX = event.getScreenX();
        screenY = event.getScreenY();
        if (at == Plan.NONE) {
            hide();
        } else if (at != over) {
            tip.hide();
            over = at;
            rest.playFromStart();
        }
    }

    private void show() {
        Plan plan = model.current();
        if (plan == null || over == Plan.NONE || over >= plan.size() || pane.getScene() == null) {
            return;
        }
        if (plan.piled(over) > 0) {
            tip.setText(WORDS.say("hover.a-click-or-enter-shows", Pile.first(plan, over), Pile.second(plan, over)));
            tip.show(pane, screenX + 12, screenY + 16);
            return;
        }
        String text = model.text(plan.node(over)).strip();
        Sign sign = plan.looks().sign(over);
        StepMark mark = plan.looks().mark(over);
        tip.setText((text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "\n"
                + Looks.figures(plan.node(over)) + " · "
                + sign.words() + (mark == StepMark.NONE ? "" : " · " + mark.glyph() + " " + mark.words()));
        tip.show(pane, screenX + 12, screenY + 16);
    }
}
