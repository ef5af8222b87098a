package arborist.ui.workbench;

import arborist.exchange.Clash;
import arborist.trace.Id;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What two people did differently before their files were merged, a sentence each; Enter goes to the problem. */
final class ClashList extends VBox {
    private static final Words WORDS = Words.of(ClashList.class);
    private static final double LINES = 3;

    ClashList(FileReport report, Consumer<Id> open) {
        super(4);
        ListView<Clash> list = new ListView<>();
        list.setId("import-conflicts");
        list.getItems().setAll(report.clashes());
        list.getSelectionModel().selectFirst();
        list.setCellFactory(v -> new Cell());
        list.setStyle("-fx-pref-height: %dem;".formatted(
                Math.round(Math.clamp(LINES * report.clashes().size() + 1, 5, 18))));
        Controls.explain(list, WORDS.say("clash-list.done-differently", report.name()),
                WORDS.say("clash-list.enter-opens-the-problem"));
        Runnable go = () -> {
            Clash clash = list.getSelectionModel().getSelectedItem();
            if (clash != null) {
                open.accept(clash.problem());
            }
        };
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go.run();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go.run();
            }
        });
        getChildren().addAll(Controls.wrapped(WORDS.say("clash-list.head"), "muted"), list);
        long more = report.clashCount() - report.clashes().size();
        if (more > 0) {
            getChildren().add(Controls.wrapped(WORDS.say("clash-list.and-more", more), "muted"));
        }
    }

    private static final class Cell extends ListCell<Clash> {
        Cell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable Clash clash, boolean empty) {
            super.updateItem(clash, empty);
            setText(empty || clash == null ? "" : clash.sentence());
        }
    }
}
