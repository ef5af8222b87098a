package arborist.ui.run;

import arborist.llm.Price;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Prices by model: those that come with the program, with the person's own in place of them. */
final class PriceTable extends TableView<PriceTable.Row> {
    private static final Words WORDS = Words.of(PriceTable.class);

    /**
     * A price, and whose it is.
     *
     * @param own whether the person gave it
     * @param shipped whether the program comes with one for the model too
     */
    record Row(Price price, boolean own, boolean shipped) {}

    PriceTable() {
        setId("price-table");
        setStyle("-fx-pref-height: 20em; -fx-min-height: 9em;");
        setPlaceholder(Controls.wrapped(WORDS.say("price-table.no-prices"), "muted"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column(WORDS.say("price-table.model"), 2.6, row -> row.price().model());
        column(WORDS.say("price-table.input"), 1.4, row -> figure(row.price().input()));
        column(WORDS.say("price-table.cached"), 1.4, row -> figure(row.price().cached()));
        column(WORDS.say("price-table.output"), 1.4, row -> figure(row.price().output()));
        column(WORDS.say("price-table.from"), 1.5, row -> !row.own() ? WORDS.say("price-table.shipped")
                : row.shipped() ? WORDS.say("price-table.yours-instead") : WORDS.say("price-table.yours"));
    }

    /** As it is typed: with a point, whatever the language, since the fields take it so; cents are always there. */
    static String figure(@Nullable BigDecimal dollars) {
        if (dollars == null) {
            return "";
        }
        BigDecimal bare = dollars.stripTrailingZeros();
        return bare.setScale(Math.max(2, bare.scale())).toPlainString();
    }

    static List<Row> rows(List<Price> shipped, List<Price> own) {
        List<Row> rows = new ArrayList<>();
        own.forEach(price -> rows.add(new Row(price, true, has(shipped, price.model()))));
        shipped.stream().filter(price -> !has(own, price.model()))
                .forEach(price -> rows.add(new Row(price, false, true)));
        rows.sort(Comparator.comparing(row -> row.price().model().toLowerCase(Locale.ROOT)));
        return rows;
    }

    static boolean has(List<Price> prices, String model) {
        return prices.stream().anyMatch(p -> p.model().equalsIgnoreCase(model));
    }

    void select(String model) {
        getItems().stream().filter(row -> row.price().model().equalsIgnoreCase(model)).findFirst().ifPresent(row -> {
            getSelectionModel().select(row);
            scrollTo(row);
        });
    }

    private void column(String name, double share, Function<Row, String> says) {
        TableColumn<Row, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(says.apply(row.getValue())));
        column.setPrefWidth(100 * share);
        column.setReorderable(false);
        getColumns().add(column);
    }
}
