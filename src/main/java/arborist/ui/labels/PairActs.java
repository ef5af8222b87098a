package arborist.ui.labels;

import arborist.label.Preference;
import arborist.ui.kit.Act;
import java.util.List;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What each key says while two solutions are compared. */
final class PairActs {
    private PairActs() {}

    static List<Act> of(LabelActs.Key key, PairSitting sitting) {
        return List.of(
                key.of("prefer-left", "Left is better", Material2AL.ARROW_BACK, "J",
                        "Prefers the solution on the left, or above", () -> sitting.prefer(Preference.A)),
                key.of("prefer-neither", "Neither", Material2AL.DRAG_HANDLE, "K", "Neither of the two is better",
                        () -> sitting.prefer(Preference.NEITHER)),
                key.of("prefer-right", "Right is better", Material2AL.ARROW_FORWARD, "L",
                        "Prefers the solution on the right, or below", () -> sitting.prefer(Preference.B)),
                key.of("prefer-back", "Back", Material2MZ.NAVIGATE_BEFORE, "H", "Goes to the pair before",
                        () -> sitting.move(-1)),
                key.of("prefer-forward", "Forward", Material2MZ.NAVIGATE_NEXT, "I", "Goes to the next pair",
                        () -> sitting.move(1)),
                key.of("prefer-next", "Next pair", Material2MZ.SKIP_NEXT, "O",
                        "Goes to the next pair that was not compared", sitting::next));
    }
}
