package arborist.sapling.train;

import arborist.sapling.text.Script;
import arborist.sapling.text.UnknownWords;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Draws another text where one holds words that the model does not know. */
record KnownWords(Function<RandomGenerator, Script> scripts) implements Function<RandomGenerator, Script> {

    @Override
    public Script apply(RandomGenerator random) {
        while (true) {
            try {
                return scripts.apply(random);
            } catch (UnknownWords e) {
                // There are always others: its words are those of problems such as these.
            }
        }
    }
}
