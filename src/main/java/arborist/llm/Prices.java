package arborist.llm;

import arborist.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table of prices by model. */
public final class Prices {
    private static final Words WORDS = Words.of(Prices.class);
    private static final String ASSET = "/arborist/assets/prices.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What may follow a model's name and is the same model: a date, a revision, {@code latest}, a provider's variant. */
    private static final Pattern REVISION =
            Pattern.compile("(-latest|-\\d{4}-\\d\\d-\\d\\d|-\\d{3,8}|-v\\d+|:[a-z]+)*");

    private final Map<String, Price> byModel;

    public Prices(List<Price> prices) {
        this.byModel = prices.stream().collect(Collectors.toMap(p -> p.model().toLowerCase(Locale.ROOT),
                Function.identity(), (_, later) -> later));
    }

    /** The table that comes with the program. */
    public static Prices bundled() {
        try {
            return new Prices(read("prices.json", bundledText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundled table as text, for a copy that a user can change. */
    public static String bundledText() {
        try (InputStream asset = Objects.requireNonNull(Prices.class.getResourceAsStream(ASSET))) {
            return new String(asset.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bundled table with a user's own prices before it.
     *
     * @param own a file such as the bundled one; need not be there
     * @throws IOException with a sentence for the user where it cannot be read
     */
    public static Prices with(Path own) throws IOException {
        List<Price> all = new ArrayList<>(read("prices.json", bundledText()));
        all.addAll(new OwnPrices(own).read());
        return new Prices(all);
    }

    /** All of it, by the names of the models. */
    public List<Price> all() {
        return byModel.values().stream().sorted(Comparator.comparing(Price::model)).toList();
    }

    /** The price of a model, also under a name with a date or with its provider before it. */
    public Optional<Price> of(String model) {
        String name = model.toLowerCase(Locale.ROOT).strip();
        String bare = name.substring(name.lastIndexOf('/') + 1);
        return byModel.containsKey(name) ? Optional.of(byModel.get(name))
                : byModel.values().stream()
                        .filter(p -> bare.startsWith(p.model().toLowerCase(Locale.ROOT))
                                && REVISION.matcher(bare.substring(p.model().length())).matches())
                        .max(Comparator.comparingInt(p -> p.model().length()));
    }

    /**
     * @param file whose text it is, as the user knows it
     * @throws IOException with a sentence for the user where it is no table of prices
     */
    static List<Price> read(String file, String text) throws IOException {
        JsonNode rows = rows(file, text);
        List<Price> prices = new ArrayList<>();
        for (JsonNode row : rows) {
            int number = prices.size() + 1;
            String model = row.path("model").asText("");
            if (!row.path("model").isTextual() || model.isBlank()) {
                throw unreadable(file, WORDS.say("prices.row-without-model", number));
            }
            prices.add(new Price(model, dollars(file, row, number, "input"),
                    row.path("cached").isMissingNode() || row.path("cached").isNull() ? null
                            : dollars(file, row, number, "cached"),
                    dollars(file, row, number, "output")));
        }
        return prices;
    }

    /** The sentence for a file that is no table of prices. */
    static BadPrices unreadable(String file, String why) {
        return new BadPrices(WORDS.say("prices.cannot-be-read", file, why));
    }

    private static JsonNode rows(String file, String text) throws IOException {
        JsonNode rows;
        try {
            rows = MAPPER.readTree(text).path("models");
        } catch (JsonProcessingException e) {
            throw unreadable(file, WORDS.say("prices.is-no-json", e.getLocation() == null ? 1
                    : e.getLocation().getLineNr()));
        }
        if (!rows.isArray()) {
            throw unreadable(file, WORDS.say("prices.no-models"));
        }
        return rows;
    }

    private static BigDecimal dollars(String file, JsonNode row, int number, String name) throws IOException {
        JsonNode given = row.path(name);
        if (given.isNumber() && given.decimalValue().signum() >= 0) {
            return given.decimalValue();
        }
        throw unreadable(file, WORDS.say("prices.row-without-price", number, name));
    }
}
