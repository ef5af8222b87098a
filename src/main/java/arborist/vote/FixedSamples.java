package arborist.vote;

import java.util.List;

/** So many samples, whatever they say. */
public record FixedSamples(int samples) implements StoppingRule {
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
        return new Stop(choices.size() >= samples, choices.size(), choices.size() + " of " + samples + " samples");
    }

    @Override
    public int stopsAt(List<Integer> choices) {
        return Math.min(samples, choices.size());
    }
}
