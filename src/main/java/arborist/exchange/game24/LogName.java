package arborist.exchange.game24;

import arborist.trace.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a log tells of its search, for example {@code gpt-4_propose1_value3_greedy5} or
 * {@code gpt-4_0.7_propose1_value3_greedy5_start900_end1000}.
 *
 * @param set the whole name
 * @param model null where the name tells none, as all that follow
 * @param readings how often each candidate was valued
 * @param keep how many candidates a round keeps
 */
record LogName(
        String set,
        @Nullable String model,
        @Nullable String temperature,
        @Nullable String generate,
        @Nullable String evaluate,
        @Nullable Integer readings,
        @Nullable String select,
        @Nullable Integer keep) {
    private static final Pattern NAME = Pattern.compile(
            "(.+?)_(?:(\\d+(?:\\.\\d+)?)_)?(propose|sample)\\d{1,4}_(value|vote)(\\d{1,4})_(greedy|sample)(\\d{1,4})(?:_.*)?");

    static LogName of(String title) {
        Matcher m = NAME.matcher(title);
        return m.matches()
                ? new LogName(title, m.group(1), m.group(2), m.group(3), m.group(4), number(m.group(5)), m.group(6),
                        number(m.group(7)))
                : new LogName(title, null, null, null, null, null, null, null);
    }

    /** The parameters of the run, those that are told and the number of rounds. */
    Attributes parameters(int steps) {
        StringBuilder json = new StringBuilder("{");
        field(json, "generate", generate);
        field(json, "temperature", temperature);
        field(json, "evaluate", evaluate);
        field(json, "readings", readings);
        field(json, "select", select);
        field(json, "keep", keep);
        return new Attributes(json.append("\"steps\":").append(steps).append('}').toString());
    }

    // The pattern lets through nothing that JSON would want escaped.
    private static void field(StringBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            boolean number = value instanceof Integer || name.equals("temperature");
            json.append('"').append(name).append("\":").append(number ? value : "\"" + value + "\"").append(',');
        }
    }

    private static Integer number(String digits) {
        return Integer.valueOf(digits);
    }
}
