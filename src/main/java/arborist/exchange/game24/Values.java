package arborist.exchange.game24;

/** What the sum that the value prompt gives is made of: each reading says impossible (0.001), likely (1) or sure (20). */
final class Values {
    static final double MOST = 20;

    private Values() {}

    /**
     * The readings in words.
     *
     * @param readings how many the search took
     */
    static String evidence(double value, int readings) {
        long thousandths = Math.round(value * 1000);
        if (thousandths == 0) {
            return "0: no reading gave a verdict, or none was taken, as for a repeated candidate";
        }
        long sure = thousandths / 20_000;
        long likely = thousandths % 20_000 / 1000;
        long impossible = thousandths % 1000;
        long missing = readings - sure - likely - impossible;
        if (value < 0 || missing < 0 || Math.abs(value * 1000 - thousandths) > 1e-3) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        add(words, sure, "sure (20)");
        add(words, likely, "likely (1)");
        add(words, impossible, "impossible (0.001)");
        add(words, missing, "without a verdict");
        return words.toString();
    }

    private static void add(StringBuilder words, long count, String what) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : ", ").append(count).append(" x ").append(what);
        }
    }
}
