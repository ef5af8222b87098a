package arborist.sapling.train;

/** Tells which of a model's guesses are right. */
@FunctionalInterface
public interface Guesses {

    /**
     * The guesses at one of the places that count.
     *
     * @param place which of the batch's places, from 0
     * @param outputs holds the place's outputs, which stay as they are
     * @param from where these begin
     */
    Hits at(int place, float[] outputs, int from);

    /**
     * How many guesses are right.
     *
     * @param right of them
     * @param of how many there are
     */
    record Hits(int right, int of) {
        static final Hits NONE = new Hits(0, 0);

        Hits plus(Hits other) {
            return new Hits(right + other.right, of + other.of);
        }
    }
}
