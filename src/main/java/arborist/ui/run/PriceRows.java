package arborist.ui.run;

import arborist.llm.Price;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Some rows of a person's own prices, to be put back; all other rows stay as they are by then.
 *
 * @param rows by model in lower case; empty for one that is to be gone
 */
record PriceRows(Map<String, Optional<Price>> rows) {

    /** What makes the one list of the other, row by row. */
    static PriceRows between(List<Price> from, List<Price> to) {
        Map<String, Optional<Price>> rows = new LinkedHashMap<>();
        from.stream().filter(price -> !to.contains(price)).forEach(price -> rows.put(key(price.model()),
                Optional.empty()));
        to.stream().filter(price -> !from.contains(price)).forEach(price -> rows.put(key(price.model()),
                Optional.of(price)));
        return new PriceRows(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Price> on(List<Price> own) {
        List<Price> all = new ArrayList<>(own);
        all.removeIf(price -> rows.containsKey(key(price.model())));
        rows.values().forEach(row -> row.ifPresent(all::add));
        return all;
    }

    /** The list with a price in place of the one that its model has. */
    static List<Price> with(List<Price> own, Price price) {
        List<Price> all = without(own, price.model());
        all.add(price);
        return all;
    }

    static List<Price> without(List<Price> own, String model) {
        List<Price> rest = new ArrayList<>(own);
        rest.removeIf(price -> key(price.model()).equals(key(model)));
        return rest;
    }

    private static String key(String model) {
        return model.toLowerCase(Locale.ROOT);
    }
}
