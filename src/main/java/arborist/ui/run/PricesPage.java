package arborist.ui.run;

import arborist.llm.Price;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.words.Words;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The table of prices, where a person writes their own in place of those that the program comes with. */
public final class PricesPage extends VBox {
    private static final Words WORDS = Words.of(PricesPage.class);
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
    private static final int LONGEST = 20;
    private final PriceDesk desk;
    private final PriceTable table = new PriceTable();
    private final TextField model = field("price-model", 18, WORDS.say("prices-page.model"));
    private final TextField input = field("price-input", 5, WORDS.say("prices-page.input"));
    private final TextField cached = field("price-cached", 5, WORDS.say("prices-page.cached"));
    private final TextField output = field("price-output", 5, WORDS.say("prices-page.output"));
    private final Label told = Controls.wrapped("", "muted");
    private final Deque<PriceRows> before = new ArrayDeque<>();
    /** Whether it is not known what there is, since it is being read or written. */
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy", true);
    private final BooleanProperty nothingBefore = new SimpleBooleanProperty(this, "nothingBefore", true);
    private List<Price> shipped = List.of();
    private List<Price> own = List.of();

    public PricesPage(PriceDesk desk) {
        super(10);
        this.desk = desk;
        Controls.explain(table, WORDS.say("prices-page.table"), WORDS.say("prices-page.table.help"));
        table.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> fill(now));
        Button keep = button("price-keep", WORDS.say("prices-page.keep"), WORDS.say("prices-page.keep.tip"),
                this::keep);
        keep.getStyleClass().add("accent");
        keep.disableProperty().bind(busy);
        List.of(model, input, cached, output).forEach(field -> field.setOnAction(e -> keep()));
        Button reset = button("price-reset", WORDS.say("prices-page.reset"), WORDS.say("prices-page.reset.tip"),
                this::reset);
        reset.disableProperty().bind(busy.or(Bindings.createBooleanBinding(() -> {
            PriceTable.Row row = table.getSelectionModel().getSelectedItem();
            return row == null || !row.own();
        }, table.getSelectionModel().selectedItemProperty())));
        Button all = button("prices-reset", WORDS.say("prices-page.reset-all"), WORDS.say("prices-page.reset-all.tip"),
                () -> change(was -> List.of(), WORDS.say("prices-page.all-are-as-shipped")));
        all.disableProperty().bind(busy);
        Button back = button("prices-back", WORDS.say("prices-page.take-back"), WORDS.say("prices-page.take-back.tip"),
                this::back);
        back.disableProperty().bind(busy.or(nothingBefore));
        told.setId("prices-told");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(Controls.wrapped(WORDS.say("prices-page.what-they-are"), "muted"), table,
                new FlowPane(10, 6, named(model), named(input), named(cached), named(output)),
                new FlowPane(8, 6, keep, reset, all, back), told);
        read();
    }

    public Node first() {
        return table;
    }

    private static Button button(String id, String name, String tip, Runnable does) {
        Button button = Controls.button(name, tip, does);
        button.setId(id);
        return button;
    }

    private static TextField field(String id, int columns, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        return Controls.describe(field, name, WORDS.say("prices-page.dollars", name));
    }

    private static VBox named(TextField field) {
        Label name = Controls.label(field.getAccessibleText(), "small");
        name.setLabelFor(field);
        return new VBox(2, name, field);
    }

    private void fill(PriceTable.@Nullable Row row) {
        if (row != null) {
            model.setText(row.price().model());
            input.setText(PriceTable.figure(row.price().input()));
            cached.setText(PriceTable.figure(row.price().cached()));
            output.setText(PriceTable.figure(row.price().output()));
        }
    }

    private void read() {
        Fx.then(desk.shipped(), all -> {
            shipped = all;
            show("");
        }, told::setText);
        Fx.then(desk.own(), all -> {
            own = all;
            show("");
            busy.set(false);
        }, why -> {
            // One that cannot be read can be replaced all the same: it is kept beside.
            told.setText(why);
            busy.set(false);
        });
    }

    private void show(String wanted) {
        table.getItems().setAll(PriceTable.rows(shipped, own));
        table.select(wanted);
    }

    private void keep() {
        if (busy.get()) {
            return;
        }
        try {
            String name = model.getText().strip();
            if (name.isEmpty() || name.length() > 200) {
                throw new IllegalArgumentException(WORDS.say("prices-page.name-the-model"));
            }
            Price price = new Price(name, given(input), cached.getText().isBlank() ? null : given(cached),
                    given(output));
            change(own -> PriceRows.with(own, price), WORDS.say("prices-page.is-kept", name));
        } catch (IllegalArgumentException e) {
            told.setText(String.valueOf(e.getMessage()));
        }
    }

    /** @throws IllegalArgumentException where it is no price, in a sentence */
    private static BigDecimal given(TextField field) {
        String text = field.getText().strip().replace(',', '.');
        if (text.length() <= LONGEST && text.matches("\\d+(\\.\\d+)?|\\.\\d+")) {
            BigDecimal dollars = new BigDecimal(text);
            if (dollars.compareTo(MOST) <= 0) {
                return dollars;
            }
        }
        throw new IllegalArgumentException(
                WORDS.say("prices-page.no-price", field.getAccessibleText(), field.getText().strip()));
    }

    private void reset() {
        PriceTable.Row row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            String name = row.price().model();
            change(own -> PriceRows.without(own, name), row.shipped() ? WORDS.say("prices-page.is-as-shipped", name)
                    : WORDS.say("prices-page.is-removed", name));
        }
    }

    private void back() {
        PriceRows last = before.element();
        write(last::on, WORDS.say("prices-page.taken-back"), done -> before.pop());
    }

    private void change(UnaryOperator<List<Price>> change, String said) {
        write(change, said, done -> {
            PriceRows back = PriceRows.between(done.after(), done.before());
            if (!back.isEmpty()) {
                before.push(back);
            }
        });
    }

    /** @param noted what there is to take back changes only with what is written */
    private void write(UnaryOperator<List<Price>> change, String said, Consumer<PriceDesk.Changed> noted) {
        String name = model.getText().strip();
        busy.set(true);
        Fx.then(desk.change(change), done -> {
            own = done.after();
            noted.accept(done);
            nothingBefore.set(before.isEmpty());
            show(name);
            told.setText(said);
            busy.set(false);
        }, why -> {
            told.setText(why);
            busy.set(false);
        });
    }
}
