package arborist.ui.run;

import arborist.reason.Plan;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.trace.Problem;
import arborist.ui.kit.Controls;
import arborist.ui.kit.Fx;
import arborist.ui.kit.Helped;
import arborist.ui.kit.KeyText;
import arborist.ui.kit.TellLine;
import arborist.words.Named;
import arborist.words.Words;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The templates that a run asks with: to be read, changed, tried on the open problem, and taken back. */
final class PromptsCard extends VBox implements Helped {
    private static final Words WORDS = Words.of(PromptsCard.class);
    private static final Duration PAUSE = Duration.millis(300);

    private final Problem problem;
    private final Plan plan;
    private final PromptDesk desk;
    private final Map<String, String> drafts;
    private final ListView<PromptDesk.Sheet> sheets = new ListView<>();
    private final TextArea text = new TextArea();
    private final ExamplesPane examples = new ExamplesPane();
    private final StackPane editor = new StackPane(text, examples);
    private final TextArea preview = new TextArea();
    private final Button keep =
            Controls.button(WORDS.say("prompts-card.keep"), WORDS.say("prompts-card.uses-these-words-in-the"),
                    this::keep);
    private final Button reset =
            Controls.button(WORDS.say("prompts-card.back-to-ours"), WORDS.say("prompts-card.goes-back-to-the-prompt"),
                    this::reset);
    private final TellLine told = new TellLine();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean filling;
    private int asked;

    /** @param drafts by task and name, texts that were begun and not kept */
    PromptsCard(Problem problem, Plan plan, PromptDesk desk, Map<String, String> drafts, Runnable close) {
        this.problem = problem;
        this.plan = plan;
        this.desk = desk;
        this.drafts = drafts;
        getStyleClass().add("card");
        setId("prompts-card");
        setStyle("-fx-pref-width: 68em; -fx-pref-height: 46em;");
        setAccessibleText(WORDS.say("prompts-card.prompts"));
        sheets.setId("prompts");
        sheets.setCellFactory(v -> new PromptCell(this::begun));
        sheets.setStyle("-fx-pref-width: 11em; -fx-min-width: 9em;");
        Controls.explain(sheets, WORDS.say("prompts-card.templates"),
                WORDS.say("prompts-card.the-templates-that-this-run"));
        text.setId("prompt-text");
        text.getStyleClass().add("mono");
        Controls.explain(text, WORDS.say("prompts-card.template"), WORDS.say("prompts-card.words-in-braces-such-as"));
        preview.setId("prompt-preview");
        preview.setEditable(false);
        Controls.explain(preview, WORDS.say("prompts-card.what-will-be-sent"),
                WORDS.say("prompts-card.the-messages-of-this-problem"));
        for (TextArea area : List.of(text, preview)) {
            area.setWrapText(true);
        }
        // Alike in height, whatever they hold.
        editor.setPrefHeight(0);
        preview.setPrefHeight(0);
        VBox.setVgrow(editor, Priority.ALWAYS);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox right = new VBox(6,
                Controls.wrapped(WORDS.say("prompts-card.words-in-braces-are-filled"),
                        "muted",
                        "small"),
                editor, Controls.label(WORDS.say("prompts-card.what-will-be-sent-for"), "heading"), preview);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox body = new HBox(12, sheets, right);
        VBox.setVgrow(body, Priority.ALWAYS);
        keep.setId("prompt-keep");
        keep.getStyleClass().add("accent");
        reset.setId("prompt-reset");
        Button done =
                Controls.button(WORDS.say("prompts-card.close"), WORDS.say("prompts-card.goes-back-to-the-run"), close);
        done.setId("prompt-close");
        HBox foot =
                new HBox(8, keep, Controls.keyCap(KeyText.of("Shortcut+Enter")), reset, told, Controls.spacer(), done);
        foot.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(told, Priority.ALWAYS);
        String title = Techniques.named(plan.strategy()).map(Technique::title).orElse(plan.strategy());
        getChildren().addAll(
                Controls.label(WORDS.say("prompts-card.prompts-of-task", title, Named.shown(plan.task())), "title"),
                body, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                keep();
                event.consume();
            }
        });
        sheets.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> show(now));
        text.textProperty().addListener((o, before, now) -> changed());
        examples.onChange(this::changed);
        examples.onTakeOut((sentence, undo) -> {
            PromptDesk.Sheet shown = sheets.getSelectionModel().getSelectedItem();
            told.tell(sentence, WORDS.say("prompts-card.undo"), () -> {
                sheets.getSelectionModel().select(shown);
                undo.run();
            });
        });
        pause.setOnFinished(e -> preview());
        load(null);
    }

    Node first() {
        return sheets;
    }

    @Override
    public String manualPage() {
        return "strategies";
    }

    private void load(@Nullable String select) {
        Fx.then(desk.sheets(plan), found -> {
            sheets.getItems().setAll(found);
            sheets.getSelectionModel().select(found.stream().filter(s -> s.name().equals(select)).findFirst()
                    .orElse(found.isEmpty() ? null : found.getFirst()));
        }, told::fail);
    }

    /** Whether a template has words that were begun and not kept. */
    private boolean begun(String name) {
        return drafts.containsKey(key(name));
    }

    private void show(PromptDesk.@Nullable Sheet sheet) {
        if (sheet == null) {
            return;
        }
        filling = true;
        boolean worked = sheet.name().equals("examples");
        text.setVisible(!worked);
        examples.setVisible(worked);
        String words = drafts.getOrDefault(key(sheet.name()), sheet.text());
        text.setText(worked ? "" : words);
        examples.show(worked ? words : "");
        filling = false;
        offer(sheet);
        preview();
    }

    private void changed() {
        PromptDesk.Sheet sheet = sheets.getSelectionModel().getSelectedItem();
        if (sheet != null && !filling) {
            String words = words(sheet);
            if (words.equals(sheet.text())) {
                drafts.remove(key(sheet.name()));
            } else {
                drafts.put(key(sheet.name()), words);
            }
            offer(sheet);
            pause.playFromStart();
        }
    }

    private void offer(PromptDesk.Sheet sheet) {
        keep.setDisable(!begun(sheet.name()));
        reset.setDisable(!sheet.changed() && !begun(sheet.name()));
        sheets.refresh();
    }

    private String words(PromptDesk.Sheet sheet) {
        return sheet.name().equals("examples") ? examples.text() : text.getText();
    }

    private void keep() {
        PromptDesk.Sheet sheet = sheets.getSelectionModel().getSelectedItem();
        if (sheet != null && begun(sheet.name())) {
            put(sheet.name(), words(sheet), WORDS.say("prompts-card.kept-runs-that-begin-from"), sheet.text());
        }
    }

    private void reset() {
        PromptDesk.Sheet sheet = sheets.getSelectionModel().getSelectedItem();
        if (sheet != null) {
            String before = words(sheet);
            Fx.then(desk.reset(plan.prompts(), sheet.name()), done -> {
                drafts.remove(key(sheet.name()));
                load(sheet.name());
                told.tell(WORDS.say("prompts-card.this-is-the-prompt-that"), WORDS.say("prompts-card.undo"),
                        () -> put(sheet.name(), before, WORDS.say("prompts-card.your-words-are-back"), sheet.ours()));
            }, told::fail);
        }
    }

    private void put(String name, String words, String sentence, String before) {
        Fx.then(desk.keep(plan.prompts(), name, words), done -> {
            drafts.remove(key(name));
            load(name);
            told.tell(sentence, WORDS.say("prompts-card.undo"),
                    () -> put(name, before, WORDS.say("prompts-card.it-is-as-it-was"), words));
        }, told::fail);
    }

    /** Asks for what will be sent; of several questions only the last is answered. */
    private void preview() {
        PromptDesk.Sheet sheet = sheets.getSelectionModel().getSelectedItem();
        if (sheet == null) {
            return;
        }
        int number = ++asked;
        PromptPreview shown = new PromptPreview(problem, sheet.name(), words(sheet));
        Fx.then(desk.preview(problem, plan, shown.drafts(plan.prompts(), drafts)), sent -> {
            if (number == asked) {
                preview.setText(shown.words(sent));
                preview.setScrollTop(0);
            }
        }, sentence -> {
            if (number == asked) {
                preview.setText(sentence);
            }
        });
    }

    private String key(String name) {
        return plan.prompts() + "/" + name;
    }
}
