package arborist.sapling.net;

import java.util.List;

/**
 * Texts one after the other without gaps; attention stays within each of them.
 */
public final class Batch {
    private final int[] tokens;
    private final int[] starts;
    private final int[] places;

    /**
     * @param tokens of all texts
     * @param starts where each text begins, and at last where the last one ends
     * @param places the tokens whose outputs count, in ascending order
     */
    public Batch(int[] tokens, int[] starts, int[] places) {
        this.tokens = tokens;
        this.starts = starts;
        this.places = places;
    }

    /** Texts, with the places in each whose outputs count. */
    public static Batch of(List<int[]> texts, List<int[]> places) {
        int[] starts = new int[texts.size() + 1];
        for (int i = 0; i < texts.size(); i++) {
            starts[i + 1] = starts[i] + texts.get(i).length;
        }
        int[] tokens = new int[starts[texts.size()]];
        int[] all = new int[places.stream().mapToInt(p -> p.length).sum()];
        int at = 0;
        for (int i = 0; i < texts.size(); i++) {
            System.arraycopy(texts.get(i), 0, tokens, starts[i], texts.get(i).length);
            for (int place : places.get(i)) {
                all[at++] = starts[i] + place;
            }
        }
        return new Batch(tokens, starts, all);
    }

    public int size() {
        return tokens.length;
    }

    public int texts() {
        return starts.length - 1;
    }

    int token(int i) {
        return tokens[i];
    }

    int start(int text) {
        return starts[text];
    }

    int length(int text) {
        return starts[text + 1] - starts[text];
    }

    /** How many outputs count. */
    public int places() {
        return places.length;
    }

    int place(int i) {
        return places[i];
    }
}
