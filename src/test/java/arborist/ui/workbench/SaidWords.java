package arborist.ui.workbench;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** All that a part of a window says: written, in tooltips and menus, and to a screen reader. */
final class SaidWords {
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";
    /** Where names are typed as the command line takes them, and where a file is shown that others read. */
    private static final Set<String> TYPED = Set.of("run-scorer", "rows-preview");
    private final Set<String> said = new LinkedHashSet<>();

    static Set<String> in(Node root) {
        SaidWords words = new SaidWords();
        words.look(root);
        return words.said;
    }

    private void look(Node node) {
        if (node.getId() != null && TYPED.contains(node.getId())) {
            return;
        }
        add(node.getAccessibleText());
        add(node.getAccessibleHelp());
        add(node.getAccessibleRoleDescription());
        tooltip(node.getProperties().get(TOOLTIP) instanceof Tooltip tip ? tip : null);
        if (node instanceof Text text) {
            // A label's words may be cut there.
            add(text.getParent() instanceof Labeled || text.getParent() instanceof TextFlow ? null : text.getText());
        } else if (node instanceof TextFlow flow) {
            // One that holds formulas shows a model's text, or a file's.
            boolean plain = flow.getChildrenUnmodifiable().stream().allMatch(part -> part instanceof Text);
            add(plain ? flow.getChildrenUnmodifiable().stream().map(part -> ((Text) part).getText())
                    .collect(Collectors.joining()) : null);
        } else if (node instanceof Control control) {
            control(control);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    private void control(Control control) {
        tooltip(control.getTooltip());
        if (control.getContextMenu() != null) {
            control.getContextMenu().getItems().forEach(this::item);
        }
        switch (control) {
            case MenuButton menu -> {
                add(menu.getText());
                menu.getItems().forEach(this::item);
            }
            case Labeled label -> add(label.getText());
            case TextInputControl field -> {
                add(field.getPromptText());
                add(field.getText());
            }
            case MenuBar bar -> bar.getMenus().forEach(this::item);
            case TabPane tabs -> tabs.getTabs().forEach(tab -> {
                add(tab.getText());
                tooltip(tab.getTooltip());
                if (tab.getContent() != null) {
                    look(tab.getContent());
                }
            });
            case TableView<?> table -> table.getColumns().forEach(column -> add(column.getText()));
            case TreeTableView<?> table -> table.getColumns().forEach(column -> add(column.getText()));
            case ComboBox<?> box -> choices(box);
            default -> {
            }
        }
    }

    private <T> void choices(ComboBox<T> box) {
        add(box.getPromptText());
        for (T choice : box.getItems()) {
            add(box.getConverter() == null ? String.valueOf(choice) : box.getConverter().toString(choice));
        }
    }

    private void item(MenuItem item) {
        add(item.getText());
        if (item instanceof Menu menu) {
            menu.getItems().forEach(this::item);
        }
    }

    private void tooltip(@Nullable Tooltip tip) {
        if (tip != null) {
            add(tip.getText());
        }
    }

    private void add(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.add(text);
        }
    }
}
