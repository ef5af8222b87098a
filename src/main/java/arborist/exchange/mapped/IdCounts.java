package arborist.exchange.mapped;

import arborist.trace.Id;

/** A number for each of many ids, 0 for one that was never seen; a million of them take some 50 MB. */
final class IdCounts {
    private static final int FIRST = 1 << 10;

    private long[] high = new long[FIRST];
    private long[] low = new long[FIRST];
    private int[] count = new int[FIRST];
    private int size;

    int get(Id id) {
        return count[place(id)];
    }

    /** @param number 1 or more */
    void set(Id id, int number) {
        int at = place(id);
        if (count[at] == 0 && ++size * 4L > count.length * 3L) {
            grow();
            at = place(id);
        }
        high[at] = id.high();
        low[at] = id.low();
        count[at] = number;
    }

    /** Where the id is, or would be. */
    private int place(Id id) {
        int mask = count.length - 1;
        // Ids are hashes already.
        int at = (int) id.low() & mask;
        while (count[at] != 0 && (high[at] != id.high() || low[at] != id.low())) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] highs = high;
        long[] lows = low;
        int[] counts = count;
        high = new long[Math.multiplyExact(counts.length, 2)];
        low = new long[high.length];
        count = new int[high.length];
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                int at = place(new Id(highs[i], lows[i]));
                high[at] = highs[i];
                low[at] = lows[i];
                count[at] = counts[i];
            }
        }
    }
}
