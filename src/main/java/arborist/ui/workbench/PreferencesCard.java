package arborist.ui.workbench;

import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Helped;
import arborist.ui.kit.KeyBook;
import arborist.ui.kit.KeyChooser;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Preferences;
import arborist.ui.run.Choices;
import arborist.ui.run.MyModels;
import arborist.ui.run.PricesPage;
import arborist.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a person may prefer, on pages; each takes effect at once. */
final class PreferencesCard extends VBox implements Overlay.Escaped, Helped {
    private static final Words WORDS = Words.of(PreferencesCard.class);
    private final Around around;
    private final ToggleGroup tabs = new ToggleGroup();
    private final FlowPane names = new FlowPane(6, 6);
    private final ScrollPane scroll = new ScrollPane();
    private final GeneralPage general;
    private @Nullable KeyChooser keys;

    /**
     * What it needs.
     *
     * @param choices null where no model can be asked
     * @param known asks for all that has a key
     * @param places where what is the person's lies
     */
    record Around(Preferences preferences, @Nullable Choices choices, Supplier<CompletableFuture<KnownKeys>> known,
            Ask ask, List<DataPlace> places) {}

    PreferencesCard(Around around, Runnable done) {
        super(10);
        this.around = around;
        getStyleClass().add("card");
        setId("preferences-card");
        setStyle("-fx-pref-width: 54em; -fx-pref-height: 48em;");
        setAccessibleText(WORDS.say("preferences-card.preferences"));
        general = new GeneralPage(around.preferences(), around.ask());
        tab("general", WORDS.say("preferences-card.general"), () -> general);
        Choices choices = around.choices();
        if (choices != null) {
            tab("models", WORDS.say("preferences-card.models"), () -> new MyModels(choices, around.preferences()));
            tab("prices", WORDS.say("preferences-card.prices"), () -> new PricesPage(choices.prices()));
        }
        tab("keys", WORDS.say("preferences-card.keys"), this::keys);
        tab("places", WORDS.say("preferences-card.places"), () -> new PlacesPage(around.places()));
        tabs.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                tabs.selectToggle(before);
            }
        });
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("quiet");
        Controls.explain(scroll, WORDS.say("preferences-card.preferences"),
                WORDS.say("preferences-card.the-arrow-keys-scroll"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = Controls.button(WORDS.say("preferences-card.done"),
                WORDS.say("preferences-card.closes-the-preferences-esc"), done);
        HBox head = new HBox(8, Controls.label(WORDS.say("preferences-card.preferences"), "title"), Controls.spacer(),
                close);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, names, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        tabs.selectToggle(tabs.getToggles().getFirst());
        scroll.setContent(general);
    }

    Node first() {
        return general.first();
    }

    @Override
    public String manualPage() {
        String id = tabs.getSelectedToggle() instanceof ToggleButton tab ? tab.getId() : "";
        return switch (id) {
            case "preferences-models", "preferences-prices" -> "models";
            case "preferences-places" -> "installing";
            default -> "explorer";
        };
    }

    @Override
    public boolean escape() {
        KeyChooser chooser = keys;
        return chooser != null && chooser.escape();
    }

    private void tab(String id, String name, Supplier<Node> page) {
        ToggleButton tab = new ToggleButton(name);
        tab.setId("preferences-" + id);
        tab.setToggleGroup(tabs);
        tab.setMnemonicParsing(false);
        Controls.describe(tab, name, WORDS.say("preferences-card.page-tip", name));
        tab.setOnAction(e -> {
            scroll.setContent(page.get());
            scroll.setVvalue(0);
        });
        names.getChildren().add(tab);
    }

    private Node keys() {
        StackPane place = new StackPane();
        place.setAlignment(Pos.TOP_LEFT);
        Label words = Controls.wrapped(WORDS.say("preferences-card.looking-for-keys"), "muted");
        place.getChildren().setAll(words);
        Fx.then(around.known().get(), known -> place.getChildren().setAll(chooser(known)), words::setText);
        return place;
    }

    private Node chooser(KnownKeys known) {
        Actions actions = known.actions();
        List<KeyChooser.Group> groups = Arrays.stream(Actions.Section.values())
                .map(section -> new KeyChooser.Group(section.title(),
                        actions.groups(section).stream().flatMap(List::stream).toList()))
                .filter(group -> !group.acts().isEmpty()).toList();
        KeyChooser chooser =
                new KeyChooser(groups, actions.all(), known.fixed(), new KeyBook(around.preferences()));
        keys = chooser;
        return chooser;
    }

    /** Ctrl+Page down and up turn the pages. */
    private void turn(KeyEvent event) {
        int by = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (by != 0 && event.isShortcutDown() && !escape()) {
            int now = tabs.getToggles().indexOf(tabs.getSelectedToggle());
            ToggleButton next =
                    (ToggleButton) tabs.getToggles().get(Math.floorMod(now + by, tabs.getToggles().size()));
            next.requestFocus();
            next.fire();
            event.consume();
        }
    }
}
