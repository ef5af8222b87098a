package arborist.label.queue;

import java.util.Optional;

/** Reads shares from labels; what is no number from 0 to 1 is none. */
final class Shares {
    private static final int LONGEST = 30;

    private Shares() {}

    static Optional<Double> of(String value) {
        try {
            double share = value.length() > LONGEST ? Double.NaN : Double.parseDouble(value);
            return share >= 0 && share <= 1 ? Optional.of(share) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
