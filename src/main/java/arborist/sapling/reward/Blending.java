package arborist.sapling.reward;

import arborist.sapling.file.Model;
import arborist.sapling.text.Dialogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds how a judge's logits and a policy's likelihoods are best weighed together, on solutions that the judge did not learn from. */
final class Blending {
    private Blending() {}

    private record Seen(Judged judged, Impression impression) {}

    /**
     * The judge with the weights.
     *
     * @param reader the policy whose likelihoods are weighed in; one that was written, so that it has a version
     * @param solutions of problems that are not held out
     */
    static Model of(Model judge, Model reader, List<Judged> solutions) {
        Dialogue dialogue = new Dialogue(judge.vocabulary());
        Impressions impressions = new Impressions(judge, reader);
        List<Seen> seen = new ArrayList<>();
        for (Judged judged : solutions) {
            Optional<Places> places = Places.of(dialogue, judged.question(), judged.solution(),
                    judge.weights().shape().context());
            places.filter(p -> !judged.steps().isEmpty())
                    .ifPresent(p -> seen.add(new Seen(judged, impressions.of(p))));
        }
        Blend blend = blend(seen);
        Map<String, String> facts = new HashMap<>(judge.facts());
        facts.put(Judge.READER, Judge.named(reader));
        facts.put("weighed", Integer.toString(seen.size()));
        return new Model(judge.name(), judge.vocabulary(), judge.weights(), facts, blend.named(), "");
    }

    private static Blend blend(List<Seen> seen) {
        List<Fit.Row> rows = new ArrayList<>();
        for (Seen one : seen) {
            for (int i = 0; i < one.impression().steps(); i++) {
                rows.add(new Fit.Row(one.impression().ofStep(i), one.judged().steps().get(i).valid()));
            }
        }
        Formula valid = Fit.of(Blend.OF_VALID, rows);
        rows.clear();
        for (Seen one : seen) {
            double[] logits = Weighed.valid(one.impression(), valid);
            for (int i = 0; i < logits.length; i++) {
                rows.add(new Fit.Row(one.impression().soFar(i, logits), one.judged().steps().get(i).reachable()));
            }
        }
        Formula reachable = Fit.of(Blend.OF_REACHABLE, rows);
        rows.clear();
        for (Seen one : seen) {
            if (one.impression().whole()) {
                double[] logits = Weighed.valid(one.impression(), valid);
                rows.add(new Fit.Row(new Weighed(logits, Weighed.reachable(one.impression(), reachable, logits))
                        .ofAnswer(one.impression()), one.judged().right()));
            }
        }
        return new Blend(valid, reachable, Fit.of(Blend.OF_RIGHT, rows));
    }
}
