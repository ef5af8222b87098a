package arborist.ui.samples;

import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.EyesBox;
import arborist.words.OneLine;
import arborist.words.Words;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The line above the samples: how many there are, whose, in which order, which of them, and what can be done with the chosen one. */
final class SamplesHead extends FlowPane {
    private static final Words WORDS = Words.of(SamplesHead.class);
    private static final int LONGEST = 30;
    private static final double BESIDE = 28;
    private final Looking looking;
    private final Label title = Controls.label("", "strong");
    private final ComboBox<Scope> scope = new ComboBox<>();
    private final ComboBox<Order> order = new ComboBox<>();
    private final ComboBox<Sift> sift = new ComboBox<>();
    private final CheckBox fold = Controls.describe(new CheckBox(WORDS.say("samples-head.fold-what-all-begin")),
            WORDS.say("samples-head.fold-what-all-begin"), WORDS.say("samples-head.leaves-out-the-first"));
    private final SimpleBooleanProperty foldable = new SimpleBooleanProperty();
    private boolean showing;

    SamplesHead(Looking looking, LabelledSteps labels, Ways ways, Actions actions) {
        super(10, 6);
        this.looking = looking;
        getStyleClass().add("set-head");
        setMinWidth(0);
        setRowValignment(javafx.geometry.VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        title.setId("samples-title");
        fold.setSelected(true);
        scope.setId("samples-scope");
        Controls.describe(scope, WORDS.say("samples-head.whose-samples"),
                WORDS.say("samples-head.whose-samples-are-counted"));
        scope.setStyle("-fx-max-width: 14em;");
        scope.valueProperty().addListener((o, before, now) -> {
            if (now != null && !showing) {
                looking.look(now);
            }
        });
        order.getItems().setAll(Order.values());
        order.valueProperty().bindBidirectional(looking.orderProperty());
        Controls.describe(order, WORDS.say("samples-head.order-of-the-samples"),
                WORDS.say("samples-head.in-which-order"));
        sift.setId("samples-sift");
        sift.valueProperty().bindBidirectional(looking.siftProperty());
        Controls.describe(sift, WORDS.say("samples-head.which-samples"),
                WORDS.say("samples-head.which-of-the-samples"));
        Button only = Controls.button("", WORDS.say("samples-head.all-again-esc"), looking::widen);
        only.setId("samples-evidence");
        only.textProperty().bind(Bindings.createStringBinding(this::only, looking.evidenceProperty(),
                looking.answerProperty(), looking.lineupProperty()));
        only.accessibleTextProperty().bind(only.textProperty().map(
                text -> text + ". " + WORDS.say("samples-head.all-again-esc")));
        Controls.narrow(only);
        // Its cross is its end, which is not to stand out of the pane.
        only.maxWidthProperty().bind(widthProperty().subtract(BESIDE));
        var columns = ways.is(Ways.Way.COLUMNS);
        HBox sample = new HBox(2);
        for (String id : List.of("strike", "correct-answer", "pin-sample")) {
            sample.getChildren().add(Controls.icon(actions.get(id)));
        }
        getChildren().addAll(title, sample,
                Controls.shown(scope, Bindings.size(scope.getItems()).greaterThan(1)),
                Controls.shown(order, columns), Controls.shown(sift, columns),
                Controls.shown(new EyesBox(looking.shown(), "samples-labels"), columns.and(labels.anyProperty())),
                Controls.shown(only, looking.evidenceProperty().isNotNull().or(looking.answerProperty().isNotNull())),
                Controls.shown(fold, foldable.and(columns)));
        getChildren().addAll(Controls.button(actions.get("compare-samples")),
                Controls.button(actions.get("sample-paths")));
        looking.scopesProperty().addListener((o, before, now) -> fill());
        looking.lineupProperty().addListener((o, before, now) -> fill());
        looking.columnsProperty().addListener((o, before, now) -> count());
        looking.shown().verdictsHiddenProperty().addListener((o, before, now) -> kinds());
        kinds();
    }

    /** Whether what all begin with is left out. */
    BooleanProperty folds() {
        return fold.selectedProperty();
    }

    private void kinds() {
        List<Sift> all = Arrays.stream(Sift.values()).filter(s -> !looking.hidden() || !s.judges()).toList();
        Sift now = sift.getValue();
        sift.getItems().setAll(all);
        sift.setValue(all.contains(now) ? now : Sift.ALL);
        List<Order> orders = Arrays.stream(Order.values()).filter(o -> !looking.hidden() || !o.judges()).toList();
        Order stands = order.getValue();
        order.getItems().setAll(orders);
        order.setValue(orders.contains(stands) ? stands : Order.ANSWER);
    }

    private void fill() {
        showing = true;
        if (!scope.getItems().equals(looking.scopesProperty().get())) {
            scope.getItems().setAll(looking.scopesProperty().get());
        }
        scope.setValue(looking.scope());
        showing = false;
        Lineup now = looking.lineupProperty().get();
        foldable.set(now != null && now.common() > 0);
        count();
    }

    private void count() {
        Lineup now = looking.lineupProperty().get();
        int all = now == null ? 0 : now.columns().size();
        int some = looking.columnsProperty().get().size();
        title.setText(some == all ? WORDS.say("samples-head.all", all) : WORDS.say("samples-head.some", some, all));
    }

    /** Which samples were asked for alone, and that a click takes it off. */
    private String only() {
        Looking.Evidence evidence = looking.evidenceProperty().get();
        String answer = looking.answerProperty().get();
        Lineup now = looking.lineupProperty().get();
        if (evidence != null) {
            return WORDS.say("samples-head.only", evidence.words());
        }
        int group = answer == null || now == null ? -1 : Looking.group(now, answer);
        return answer == null || now == null || group < 0 ? ""
                : WORDS.say("samples-head.only-answer", OneLine.of(answer, LONGEST),
                        now.count().decision().standings().get(group).group().votes());
    }
}
