package arborist.ui.kit;

import arborist.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Lets the keys of acts be changed: one chooses an act, and presses its new key. */
public final class KeyChooser extends VBox implements Overlay.Escaped {
    private static final Words WORDS = Words.of(KeyChooser.class);
    private final List<Act> acts;
    /** Whether these are all of the window. */
    private final boolean whole;
    private final KeyBook book;
    private final KeyClash clash;
    private final Label words = Controls.wrapped(WORDS.say("key-chooser.choose-what-a-key-does"), "muted");
    private final TextField find = new TextField();
    private final List<KeyRow> rows = new ArrayList<>();
    private final Deque<Map<String, String>> before = new ArrayDeque<>();
    private final Button back;
    private @Nullable KeyRow waiting;

    /** Acts under a heading. */
    public record Group(String title, List<Act> acts) {}

    /**
     * @param groups those whose keys can be changed here
     * @param all those of the whole window, none of which may have the same
     * @param fixed keys that cannot be changed
     */
    public KeyChooser(List<Group> groups, List<Act> all, List<CheatSheet.Key> fixed, KeyBook book) {
        super(8);
        this.book = book;
        acts = groups.stream().flatMap(g -> g.acts().stream()).toList();
        whole = acts.size() == all.size();
        clash = new KeyClash(all, fixed);
        setId("key-chooser");
        find.setId("key-find");
        find.setPrefColumnCount(16);
        find.setPromptText(WORDS.say("key-chooser.find"));
        Controls.describe(find, WORDS.say("key-chooser.find"), WORDS.say("key-chooser.find.tip"));
        Button reset = Controls.button(WORDS.say("key-chooser.those-it-comes-with"),
                WORDS.say("key-chooser.gives-every-key-back"), this::reset);
        reset.setId("keys-reset");
        back = Controls.button(WORDS.say("key-chooser.take-back"), WORDS.say("key-chooser.take-back.tip"), this::back);
        back.setId("keys-take-back");
        back.setDisable(true);
        words.setId("key-words");
        getChildren().addAll(words, new FlowPane(8, 6, find, reset, back));
        groups.forEach(group -> getChildren().add(part(group)));
        find.textProperty().addListener((o, was, typed) -> sift());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public Node first() {
        return find;
    }

    @Override
    public boolean escape() {
        boolean was = waiting != null;
        leave();
        return was;
    }

    private VBox part(Group group) {
        VBox part = new VBox(4, Controls.label(group.title(), "heading"));
        part.getStyleClass().add("key-group");
        group.acts().forEach(act -> {
            KeyRow row = new KeyRow(act, book, this::ask, this::giveBack, this::leave);
            rows.add(row);
            part.getChildren().add(row);
        });
        return part;
    }

    private void sift() {
        String wanted = find.getText().strip().toLowerCase(Locale.ROOT);
        rows.forEach(row -> row.show(row.says(wanted)));
        getChildren().stream().filter(VBox.class::isInstance).map(VBox.class::cast).forEach(part -> {
            boolean any = part.getChildren().stream().anyMatch(n -> n instanceof KeyRow row && row.isVisible());
            part.setVisible(any);
            part.setManaged(any);
        });
        words.setText(rows.stream().anyMatch(Node::isVisible) ? WORDS.say("key-chooser.choose-what-a-key-does")
                : WORDS.say("key-chooser.nothing-found"));
    }

    private void ask(KeyRow row) {
        leave();
        waiting = row;
        row.waiting(true);
        words.setText(WORDS.say("key-chooser.press-the-new-key-for", row.name()));
    }

    private void leave() {
        KeyRow row = waiting;
        if (row != null) {
            waiting = null;
            row.waiting(false);
        }
    }

    private void reset() {
        leave();
        note();
        if (whole) {
            // Also those of pages that are not open.
            book.putBack(Map.of());
        } else {
            acts.forEach(act -> book.give(act, ""));
        }
        words.setText(WORDS.say("key-chooser.every-key-is-as-it-came"));
        turned();
    }

    private void giveBack(KeyRow row) {
        note();
        book.give(row.act(), "");
        Optional<String> taken = clash.of(row.act(), book);
        if (taken.isPresent()) {
            book.putBack(before.pop());
            words.setText(WORDS.say("key-chooser.its-old-key-is-taken", row.name(), taken.get()));
        } else {
            words.setText(WORDS.say("key-chooser.has-its-old-key", row.name()));
        }
        turned();
    }

    private void back() {
        if (!before.isEmpty()) {
            book.putBack(before.pop());
            words.setText(WORDS.say("key-chooser.taken-back"));
        }
        turned();
    }

    private void note() {
        before.push(book.given());
    }

    private void turned() {
        if (before.isEmpty() && back.isFocused()) {
            find.requestFocus();
        }
        back.setDisable(before.isEmpty());
        rows.forEach(KeyRow::turn);
    }

    private void pressed(KeyEvent event) {
        KeyRow row = waiting;
        if (row == null || event.getCode().isModifierKey() || event.getCode() == KeyCode.TAB) {
            return;
        }
        event.consume();
        Optional<String> key = KeyName.of(event);
        if (key.isEmpty()) {
            words.setText(WORDS.say("key-chooser.press-one-letter-digit-or"));
            return;
        }
        Optional<String> taken = clash.of(row.act(), event, key.get());
        if (taken.isPresent()) {
            words.setText(WORDS.say("key-chooser.has-that-key-press-another", taken.get()));
            return;
        }
        leave();
        note();
        book.give(row.act(), key.get());
        words.setText(WORDS.say("key-chooser.has-its-new-key", row.name()));
        turned();
    }
}
