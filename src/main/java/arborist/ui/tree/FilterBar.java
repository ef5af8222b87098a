package arborist.ui.tree;

import arborist.trace.SearchState;
import arborist.ui.kit.EyesBox;
import arborist.words.Words;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** Says which thoughts are to be seen, and how many there are of them. */
public final class FilterBar extends FlowPane {
    private static final Words WORDS = Words.of(FilterBar.class);
    private final TreeModel model;
    private final ReadOnlyIntegerWrapper passing = new ReadOnlyIntegerWrapper(this, "passing", -1);
    private final Set<SearchState> states = EnumSet.noneOf(SearchState.class);
    private final TextField from =
            field(WORDS.say("filter-bar.from"), "filter-from", 4, WORDS.say("filter-bar.least-score"));
    private final TextField to =
            field(WORDS.say("filter-bar.to"), "filter-to", 4, WORDS.say("filter-bar.greatest-score"));
    private final TextField depth = field("0–", "filter-depth", 4, WORDS.say("filter-bar.depths-such-as-or"));
    private final ToggleButton hide = new ToggleButton(WORDS.say("filter-bar.hide-others"));

    @SuppressWarnings("this-escape")
    FilterBar(TreeModel model) {
        this.model = model;
        getStyleClass().add("tree-filter");
        setAlignment(Pos.CENTER_LEFT);
        setId("tree-filter");
        Label count = label("");
        count.setId("filter-count");
        hide.setTooltip(new Tooltip(WORDS.say("filter-bar.leaves-out-the-thoughts-that")));
        hide.setAccessibleText(WORDS.say("filter-bar.hide-thoughts-that-do-not"));
        hide.setOnAction(e -> filter());
        getChildren().addAll(states(), label(WORDS.say("filter-bar.score")), from, to,
                label(WORDS.say("filter-bar.depth")), depth, hide, new EyesBox(model.shown(), "tree-labels"),
                button(WORDS.say("filter-bar.clear"), WORDS.say("filter-bar.shows-all-thoughts-alike"), this::clear),
                count);
        model.planProperty().addListener(o -> count());
        passing.addListener((o, was, now) -> count.setText(words(now.intValue())));
        from.textProperty().addListener(o -> filter());
        to.textProperty().addListener(o -> filter());
        depth.textProperty().addListener(o -> filter());
    }

    @Override
    public String getUserAgentStylesheet() {
        return TreePane.SHEET;
    }

    /** How many of the thoughts that are seen pass the filter; -1 while all may. */
    public ReadOnlyIntegerProperty passingProperty() {
        return passing.getReadOnlyProperty();
    }

    private void count() {
        TreeFilter filter = model.filterProperty().get();
        Plan plan = model.current();
        if (plan == null || filter.passesAll()) {
            passing.set(-1);
            return;
        }
        int count = 0;
        for (int i = 0; i < plan.size(); i++) {
            count += filter.passes(plan.node(i), plan.placement().level()[i]) ? 1 : 0;
        }
        passing.set(count);
    }

    private static String words(int passing) {
        return passing < 0 ? "" : WORDS.say("filter-bar.thoughts-pass", passing);
    }

    private MenuButton states() {
        MenuButton menu = new MenuButton(WORDS.say("filter-bar.states"));
        menu.setId("filter-state");
        menu.setAccessibleText(WORDS.say("filter-bar.states-to-see"));
        menu.setTooltip(new Tooltip(WORDS.say("filter-bar.which-states-to-see-none")));
        for (SearchState state : SearchState.values()) {
            CheckMenuItem item = new CheckMenuItem(WORDS.of("filter-bar.state", state));
            item.selectedProperty().addListener((o, was, now) -> {
                if (now) {
                    states.add(state);
                } else {
                    states.remove(state);
                }
                filter();
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Shows all thoughts alike. */
    public void clear() {
        from.clear();
        to.clear();
        depth.clear();
        hide.setSelected(false);
        getChildren().stream().filter(MenuButton.class::isInstance).map(MenuButton.class::cast)
                .flatMap(m -> m.getItems().stream()).forEach(item -> ((CheckMenuItem) item).setSelected(false));
        filter();
    }

    private void filter() {
        int[] depths = depths(depth.getText());
        model.filterProperty().set(new TreeFilter(states, number(from, Double.NEGATIVE_INFINITY),
                number(to, Double.POSITIVE_INFINITY), depths[0], depths[1], hide.isSelected()));
    }

    /** Reads {@code 2}, {@code 1-3} or {@code 2-}; what cannot be read leaves nothing out. */
    static int[] depths(String text) {
        String[] ends = text.strip().split("\\s*[-–]\\s*", -1);
        boolean one = ends.length == 1 && !ends[0].isEmpty();
        int least = ends[0].matches("\\d{1,6}") ? Integer.parseInt(ends[0]) : 0;
        boolean bounded = ends.length > 1 && ends[1].matches("\\d{1,6}");
        int greatest =
                bounded ? Integer.parseInt(ends[1]) : one && ends[0].matches("\\d{1,6}") ? least : Integer.MAX_VALUE;
        return new int[] {least, greatest};
    }

    private static double number(TextField field, double otherwise) {
        try {
            double value = Double.parseDouble(field.getText().strip().replace(',', '.'));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static TextField field(String prompt, String id, int columns, String spoken) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.setAccessibleText(spoken);
        field.setTooltip(new Tooltip(spoken));
        return field;
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String sign, String tooltip, Runnable does) {
        Button button = new Button(sign);
        button.setTooltip(new Tooltip(tooltip));
        button.setAccessibleText(tooltip);
        button.setOnAction(e -> does.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
