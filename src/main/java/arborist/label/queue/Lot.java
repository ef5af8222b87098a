package arborist.label.queue;

import arborist.trace.Id;

/** Draws lots that fall the same on every machine: from a seed, what is drawn for, and a name. */
final class Lot {
    private static final double UNIT = 0x1p-53;

    private Lot() {}

    /** From 0 to below 1. */
    static double of(long seed, String what, Id key) {
        return (bits(seed, what, key) >>> 11) * UNIT;
    }

    /** From 0 to below a number. */
    static int below(int count, long seed, String what, Id key) {
        return (int) Long.remainderUnsigned(bits(seed, what, key), count);
    }

    private static long bits(long seed, String what, Id key) {
        return Id.derived("lot", Long.toString(seed), what, key.toString()).high();
    }
}
