package arborist.ui.labels;

import javafx.event.EventHandler;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The digits 1 to 9 of the labelling page go to the step of that number, as far as nobody gave a digit to something else. */
final class StepKeys implements EventHandler<KeyEvent> {
    private final Sitting sitting;

    StepKeys(Sitting sitting) {
        this.sitting = sitting;
    }

    @Override
    public void handle(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        Case now = sitting.course().nowProperty().get();
        if (!plain || !code.isDigitKey() || event.getTarget() instanceof TextInputControl || now == null) {
            return;
        }
        String name = code.getName();
        int step = Character.digit(name.charAt(name.length() - 1), 10) - 1;
        if (step >= 0 && step < now.solution().steps().size()) {
            sitting.goTo(step);
            event.consume();
        }
    }
}
