package arborist.ui.labels;

import arborist.label.Preference;
import arborist.ui.kit.Act;
import arborist.words.Words;
import java.util.List;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What each key says while two solutions are compared. */
final class PairActs {
    private static final Words WORDS = Words.of(PairActs.class);

    private PairActs() {}

    static List<Act> of(LabelActs.Key key, PairSitting sitting) {
        return List.of(
                key.of("prefer-left", WORDS.say("pair-acts.left-is-better"), Material2AL.ARROW_BACK, "J",
                        WORDS.say("pair-acts.prefers-the-solution-on-the"), () -> sitting.prefer(Preference.A)),
                key.of("prefer-neither", WORDS.say("pair-acts.neither"), Material2AL.DRAG_HANDLE, "K",
                        WORDS.say("pair-acts.neither-of-the-two-is"),
                        () -> sitting.prefer(Preference.NEITHER)),
                key.of("prefer-right", WORDS.say("pair-acts.right-is-better"), Material2AL.ARROW_FORWARD, "L",
                        WORDS.say("pair-acts.prefers-the-solution-on-the-2"), () -> sitting.prefer(Preference.B)),
                key.of("prefer-back", WORDS.say("pair-acts.back"), Material2MZ.NAVIGATE_BEFORE, "H",
                        WORDS.say("pair-acts.goes-to-the-pair-before"),
                        () -> sitting.move(-1)),
                key.of("prefer-forward", WORDS.say("pair-acts.forward"), Material2MZ.NAVIGATE_NEXT, "I",
                        WORDS.say("pair-acts.goes-to-the-next-pair"),
                        () -> sitting.move(1)),
                key.of("prefer-next", WORDS.say("pair-acts.next-pair"), Material2MZ.SKIP_NEXT, "O",
                        WORDS.say("pair-acts.goes-to-the-next-pair-2"), sitting::next));
    }
}
