package arborist.ui.labels;

import arborist.label.Voice;
import arborist.label.agree.Judgements;
import arborist.label.agree.Kappa;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How good one annotator or program is: held against the gold labels, as far as there are some of what it judged.
 *
 * @param judged of how many things both say something
 * @param same the share of them of which both say the same; empty where there are none
 * @param kappa Cohen's, with the gold labels as the other annotator
 */
record GoldQuality(Voice voice, int judged, OptionalDouble same, OptionalDouble kappa) {

    /**
     * Of all voices but gold.
     *
     * @param voices whose judgements these are, in their order
     * @return none where gold is not among them
     */
    static List<GoldQuality> of(List<Voice> voices, Judgements judgements) {
        int gold = voices.indexOf(Voice.GOLD);
        List<GoldQuality> all = new ArrayList<>();
        for (int i = 0; gold >= 0 && i < voices.size(); i++) {
            if (i != gold) {
                Judgements both = judgements.of(i, gold);
                all.add(new GoldQuality(voices.get(i), both.complete().size(), Kappa.percent(both),
                        Kappa.cohen(both)));
            }
        }
        return all;
    }
}
