package arborist.ui.workbench;

import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.markdown.Markdown;
import arborist.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The manual: its pages on the left, the chosen one beside them. */
final class ManualCard extends VBox {
    private static final Words WORDS = Words.of(ManualCard.class);

    private final ListView<Manual.Page> pages = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Label title = Controls.label("", "title");
    private final Markdown markdown;

    /** @param wanted the name of the page that is opened first */
    ManualCard(Markdown markdown, String wanted, Runnable done) {
        super(10);
        this.markdown = markdown;
        getStyleClass().add("card");
        setId("manual-card");
        setStyle("-fx-pref-width: 76em; -fx-pref-height: 60em;");
        setAccessibleText(WORDS.say("manual-card.manual"));
        HBox head = new HBox(title, Controls.spacer(),
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
            scroll.setContent(new ManualPage(markdown, page.pieces()));
            scroll.setVvalue(0);
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
