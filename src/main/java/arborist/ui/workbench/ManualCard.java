package arborist.ui.workbench;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.KeyText;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.Tex;
import arborist.words.Words;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The manual: its pages on the left, the chosen one beside them. */
final class ManualCard extends VBox {
    private static final Words WORDS = Words.of(ManualCard.class);

    private static final String BACK = "Alt+Left";

    private final ListView<Manual.Page> pages = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Label title = Controls.label("", "title");
    private final Markdown markdown;
    private final Button back;
    /** Where links led away from, the newest last. */
    private final Deque<Left> before = new ArrayDeque<>();
    /** What is to stay in sight while pictures above it come. */
    private @Nullable Node aim;

    /** A place that was left: how far the page was scrolled there. */
    private record Left(Manual.Page page, double scrolled) {}

    /** @param wanted the name of the page that is opened first */
    ManualCard(Tex tex, String wanted, Runnable done) {
        super(10);
        markdown = Markdown.prose(tex, address -> address.startsWith("http") ? Optional.empty()
                : Optional.of(() -> follow(address)));
        back = Controls.button(WORDS.say("manual-card.back"),
                WORDS.say("manual-card.goes-back", KeyText.of(BACK)), this::back);
        back.setId("manual-back");
        back.setDisable(true);
        getStyleClass().add("card");
        setId("manual-card");
        setStyle("-fx-pref-width: 76em; -fx-pref-height: 60em;");
        setAccessibleText(WORDS.say("manual-card.manual"));
        HBox head = new HBox(8, title, Controls.spacer(), back,
                Controls.button(WORDS.say("manual-card.close"), WORDS.say("manual-card.closes"), done));
        head.setAlignment(Pos.CENTER_LEFT);
        pages.setId("manual-pages");
        pages.setStyle("-fx-pref-width: 17em; -fx-min-width: 10em;");
        pages.setCellFactory(list -> new Cell(list));
        pages.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> show(now));
        Controls.explain(pages, WORDS.say("manual-card.pages"), WORDS.say("manual-card.pages.help"));
        scroll.setId("manual-text");
        scroll.setFitToWidth(true);
        // It takes what the list leaves, however wide its pictures are.
        scroll.setPrefViewportWidth(100);
        scroll.getStyleClass().add("quiet");
        Controls.explain(scroll, WORDS.say("manual-card.page"), WORDS.say("manual-card.page.help"));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        scroll.addEventFilter(InputEvent.ANY, event -> {
            // Whoever moves the page goes on from where it is.
            if (event instanceof ScrollEvent || event.getEventType().equals(KeyEvent.KEY_PRESSED)
                    || event.getEventType().equals(MouseEvent.MOUSE_PRESSED)) {
                aim = null;
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KeyCombination.valueOf(BACK).match(event)) {
                event.consume();
                back();
            }
        });
        HBox body = new HBox(14, pages, scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        Fx.then(CompletableFuture.supplyAsync(ManualCard::read, Thread::startVirtualThread), found -> {
            pages.getItems().setAll(found);
            found.stream().filter(p -> p.name().equals(wanted)).findFirst()
                    .ifPresentOrElse(pages.getSelectionModel()::select, pages.getSelectionModel()::selectFirst);
            pages.scrollTo(pages.getSelectionModel().getSelectedIndex());
        }, title::setText);
    }

    /** Shows it above all else until it is closed. */
    static void show(Overlay overlay, String page) {
        Tex tex = new Tex();
        AtomicReference<@Nullable ManualCard> shown = new AtomicReference<>();
        ManualCard card = new ManualCard(tex, page, () -> {
            ManualCard open = shown.get();
            if (open != null) {
                overlay.close(open);
            }
        });
        shown.set(card);
        overlay.above(card, card.first(), tex::close);
    }

    Node first() {
        return pages;
    }

    private static List<Manual.Page> read() {
        try {
            return Manual.pages();
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private void show(Manual.@Nullable Page page) {
        if (page != null) {
            title.setText(page.title());
            ManualPage shown = new ManualPage(markdown, page.pieces());
            shown.heightProperty().addListener((o, was, now) -> Platform.runLater(this::inSight));
            scroll.setContent(shown);
            scroll.setVvalue(0);
            aim = null;
        }
    }

    /** Goes where a link leads; the list beside goes along. */
    private void follow(String address) {
        Manual.Page now = pages.getSelectionModel().getSelectedItem();
        Optional<Spot> spot = Spot.of(now.name(), address);
        Optional<Manual.Page> there =
                spot.flatMap(s -> pages.getItems().stream().filter(p -> p.name().equals(s.page())).findFirst());
        if (spot.isEmpty() || there.isEmpty()) {
            return;
        }
        before.addLast(new Left(now, scroll.getVvalue()));
        back.setDisable(false);
        turn(there.get());
        if (scroll.getContent() instanceof ManualPage page) {
            aim = page.heading(spot.get().section()).orElse(null);
            scroll.setVvalue(0);
            Platform.runLater(this::inSight);
        }
    }

    /** Goes back to where the last link was followed. */
    private void back() {
        Left left = before.pollLast();
        back.setDisable(before.isEmpty());
        if (left != null) {
            turn(left.page);
            // Its height is known only once it is laid out.
            Platform.runLater(() -> scroll.setVvalue(left.scrolled));
        }
    }

    private void turn(Manual.Page page) {
        pages.getSelectionModel().select(page);
        pages.scrollTo(page);
        // What had the keyboard may have gone with the page before.
        scroll.requestFocus();
    }

    /** Brings the heading to the top of the page, as far as there is text below it. */
    private void inSight() {
        if (aim != null && scroll.getContent() instanceof ManualPage page) {
            double y = page.sceneToLocal(aim.localToScene(0, 0)).getY();
            double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
        }
    }

    /** A long name takes two lines rather than a bar to push it with. */
    private static final class Cell extends ListCell<Manual.Page> {
        private static final double BAR = 24;

        @SuppressWarnings("this-escape")
        Cell(ListView<Manual.Page> list) {
            setWrapText(true);
            prefWidthProperty().bind(list.widthProperty().subtract(BAR));
        }

        @Override
        protected void updateItem(Manual.@Nullable Page page, boolean empty) {
            super.updateItem(page, empty);
            setText(page == null || empty ? "" : page.title());
        }
    }
}
