package arborist.sapling.sample;

import java.util.List;

/**
 * How to sample.
 *
 * @param temperature 0 or more; 0 takes the likeliest piece always
 * @param topP above 0, at most 1: the likeliest pieces that together have this probability are drawn from
 * @param stop texts before which a sample ends
 * @param most tokens of one sample
 * @param alternatives how many of the likeliest pieces to tell at each place, 0 for none
 */
public record Settings(double temperature, double topP, List<String> stop, int most, int alternatives) {
    public static final Settings GREEDY = new Settings(0, 1, List.of(), 512, 0);
    public static final Settings PLAIN = new Settings(1, 1, List.of(), 512, 0);

    public Settings {
        if (!(temperature >= 0) || topP <= 0 || topP > 1 || most < 1 || alternatives < 0) {
            throw new IllegalArgumentException("nothing can be sampled with a temperature of " + temperature
                    + ", top-p of " + topP + " and at most " + most + " tokens");
        }
        stop = List.copyOf(stop);
    }

    public Settings hot(double degree) {
        return new Settings(degree, topP, stop, most, alternatives);
    }
}
