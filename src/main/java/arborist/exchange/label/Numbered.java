package arborist.exchange.label;

import java.util.ArrayList;
import java.util.List;

/** Steps that say their number, as formats expect that hold a solution as one text. */
public final class Numbered {
    private Numbered() {}

    /** Each step with {@code Step N: } before it, where it does not begin so already. */
    public static List<String> of(List<String> steps) {
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            String name = "Step " + (i + 1) + ":";
            String step = steps.get(i).strip();
            numbered.add(step.regionMatches(true, 0, name, 0, name.length()) ? step : name + " " + step);
        }
        return numbered;
    }
}
