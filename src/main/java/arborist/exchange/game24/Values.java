package arborist.exchange.game24;

import arborist.words.Words;

/** What the sum that the value prompt gives is made of: each reading says impossible (0.001), likely (1) or sure (20). */
final class Values {
    static final double MOST = 20;
    private static final Words KEPT = Words.kept(Values.class);

    private Values() {}

    /**
     * The readings in words.
     *
     * @param readings how many the search took
     */
    static String evidence(double value, int readings) {
        long thousandths = Math.round(value * 1000);
        if (thousandths == 0) {
            return KEPT.say("values.none");
        }
        long sure = thousandths / 20_000;
        long likely = thousandths % 20_000 / 1000;
        long impossible = thousandths % 1000;
        long missing = readings - sure - likely - impossible;
        if (value < 0 || missing < 0 || Math.abs(value * 1000 - thousandths) > 1e-3) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        add(words, sure, "values.sure");
        add(words, likely, "values.likely");
        add(words, impossible, "values.impossible");
        add(words, missing, "values.missing");
        return words.toString();
    }

    private static void add(StringBuilder words, long count, String key) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : ", ").append(KEPT.say(key, count));
        }
    }
}
