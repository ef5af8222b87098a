package arborist.sapling.reward;

import arborist.sapling.file.Model;
import arborist.sapling.math.Rows;
import arborist.sapling.sample.Reader;
import arborist.sapling.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads solutions with a judge, and with a policy where one is weighed in. For one thread. */
final class Impressions {
    private final Reader judge;
    private final @Nullable Reader policy;

    /** @param policy null where likelihoods are not wanted */
    Impressions(Model judge, @Nullable Model policy) {
        this.judge = new Reader(judge.weights(),
                (outputs, from, next) -> Arrays.copyOfRange(outputs, from, from + Chances.OUTPUTS));
        this.policy = policy == null ? null : new Reader(policy.weights(), new LogProbability(policy.vocabulary()));
    }

    /** The log probability of the token that comes next, among all that a model may say. */
    private record LogProbability(Vocabulary vocabulary) implements Reader.Kept {
        @Override
        public float[] of(float[] outputs, int from, int next) {
            if (next < 0) {
                return new float[1];
            }
            float wanted = outputs[from + next];
            for (int i = 0; i < vocabulary.size(); i++) {
                if (!vocabulary.sayable(i)) {
                    outputs[from + i] = Float.NEGATIVE_INFINITY;
                }
            }
            return new float[] {Math.min(0, wanted - Rows.softmax(outputs, from, vocabulary.size()))};
        }
    }

    Impression of(Places places) {
        Reader.Result judged = judge.read(places.tokens());
        List<float[]> logits = new ArrayList<>();
        for (int end : places.ends()) {
            logits.add(judged.kept().get(end));
        }
        if (policy == null) {
            return new Impression(logits, List.of(), places.whole(), judged.read());
        }
        Reader.Result said = policy.read(places.tokens());
        List<float[]> logs = new ArrayList<>();
        int from = places.begin();
        for (int end : places.ends()) {
            float[] step = new float[end + 1 - from];
            for (int i = 0; i < step.length; i++) {
                step[i] = said.kept().get(from + i - 1)[0];
            }
            logs.add(step);
            from = end + 1;
        }
        return new Impression(logits, logs, places.whole(), judged.read() + said.read());
    }
}
