package arborist.vote;

import arborist.words.Words;
import java.util.List;

/** So many samples, whatever they say. */
public record FixedSamples(int samples) implements StoppingRule {
    private static final Words WORDS = Words.of(FixedSamples.class);
    public FixedSamples {
        if (samples < 1) {
            throw new IllegalArgumentException("One sample at least, not " + samples + ".");
        }
    }

    @Override
    public String name() {
        return "fixed";
    }

    @Override
    public Stop after(List<Integer> choices) {
        return new Stop(choices.size() >= samples, choices.size(),
                WORDS.say("fixed-samples.of", choices.size(), samples));
    }

    @Override
    public int stopsAt(List<Integer> choices) {
        return Math.min(samples, choices.size());
    }
}
