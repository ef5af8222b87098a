package arborist.app.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;

/** Where a bench tells its figures: one JSON object a line. */
public final class BenchOut {
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private final JsonMapper mapper = new JsonMapper();
    private final String bench;
    private final PrintStream out;

    /** Figures of the named bench go to {@code out}, which stays the caller's to close. */
    public BenchOut(String bench, PrintStream out) {
        this.bench = bench;
        this.out = out;
    }

    /**
     * Tells a figure at once.
     *
     * @param aCase what it was measured on, for example {@code 100k}
     * @param figure what was measured, for example {@code open_to_first_frame}
     * @param value finite; written with four digits, since no figure here is truer than that
     * @param unit for example {@code ms}, {@code MB}, {@code MB/s}, {@code edits/s}; {@code 1} for a ratio
     */
    public void figure(String aCase, String figure, double value, String unit) {
        ObjectNode line = mapper.createObjectNode();
        line.put("bench", bench);
        line.put("case", aCase);
        line.put("figure", figure);
        line.put("value", rounded(value));
        line.put("unit", unit);
        out.println(line);
        out.flush();
    }

    /** Tells that a case was left out, and why. */
    public void skipped(String aCase, String why) {
        ObjectNode line = mapper.createObjectNode();
        line.put("bench", bench);
        line.put("case", aCase);
        line.put("skipped", why);
        out.println(line);
        out.flush();
    }

    private static BigDecimal rounded(double value) {
        BigDecimal four = BigDecimal.valueOf(value).round(FOUR_DIGITS);
        return four.scale() < 0 ? four.setScale(0) : four;
    }
}
