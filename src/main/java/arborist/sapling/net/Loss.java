package arborist.sapling.net;

/** What is wrong with the outputs of a model. */
@FunctionalInterface
public interface Loss {

    /**
     * The loss at one of the places that count; puts its gradient in the outputs' stead.
     *
     * @param place which of the batch's places, from 0
     * @param outputs holds the place's outputs
     * @param from where these begin
     */
    double at(int place, float[] outputs, int from);
}
