package arborist.sapling.net;

/** What one block computed on the way forward, kept for the way back; grows as batches grow. */
final class Tape {
    float[] normed = new float[0];
    float[] qkv = new float[0];
    float[] unturned = new float[0];
    float[] headFactors = new float[0];
    float[] chances = new float[0];
    float[] gathered = new float[0];
    float[] normedAgain = new float[0];
    float[] hidden = new float[0];
    float[] active = new float[0];
    float[] factors = new float[0];
    float[] factorsAgain = new float[0];

    void fit(Shape shape, int tokens, int room) {
        if (factors.length < tokens) {
            normed = new float[tokens * shape.width()];
            qkv = new float[tokens * 3 * shape.width()];
            unturned = new float[tokens * 2 * shape.width()];
            headFactors = new float[tokens * 2 * shape.heads()];
            gathered = new float[tokens * shape.width()];
            normedAgain = new float[tokens * shape.width()];
            hidden = new float[tokens * shape.hidden()];
            active = new float[tokens * shape.hidden()];
            factors = new float[tokens];
            factorsAgain = new float[tokens];
        }
        if (chances.length < room) {
            chances = new float[room];
        }
    }
}
