package arborist.ui.kit;

import arborist.ui.kit.Act.Where;
import arborist.words.Words;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCodeCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes menus of acts. */
public final class Menus {
    private static final Words WORDS = Words.of(Menus.class);

    private Menus() {}

    public static MenuBar bar(Actions actions) {
        MenuBar bar = new MenuBar();
        bar.setAccessibleText(WORDS.say("menus.menus"));
        for (Actions.Section section : Actions.Section.values()) {
            if (!actions.groups(section).isEmpty()) {
                Menu menu = new Menu(section.title());
                fill(menu.getItems(), actions.groups(section));
                bar.getMenus().add(menu);
            }
        }
        return bar;
    }

    /** What can be done with what was clicked on. */
    public static ContextMenu context(Actions actions, Actions.Section section) {
        ContextMenu menu = new ContextMenu();
        fill(menu.getItems(), actions.groups(section));
        return menu;
    }

    private static void fill(List<MenuItem> items, List<List<Act>> groups) {
        for (List<Act> all : groups) {
            // A lesson's page has a button for each of its own, and a menu of them would be as long as the page.
            List<Act> group = all.stream().filter(act -> act.where() != Where.LESSON).toList();
            if (group.isEmpty()) {
                continue;
            }
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(act -> items.add(item(act)));
            if (group.size() > 1) {
                items.add(why(group));
            }
        }
    }

    /** Where several cannot be done for one and the same reason, it stands below them: a grey item has no tooltip. */
    private static MenuItem why(List<Act> group) {
        MenuItem why = new MenuItem();
        why.setDisable(true);
        why.setMnemonicParsing(false);
        why.getStyleClass().add("menu-why");
        why.textProperty().bind(Bindings.createStringBinding(() -> reason(group),
                group.stream().map(Act::hindrance).toArray(Observable[]::new)));
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        return why;
    }

    /** The one reason why more than one of them cannot be done, empty where there is none or several. */
    private static String reason(List<Act> group) {
        List<String> reasons = group.stream().map(act -> act.hindrance().getValue()).filter(r -> !r.isEmpty()).toList();
        return reasons.size() > 1 && reasons.stream().distinct().count() == 1 ? reasons.getFirst() : "";
    }

    private static MenuItem item(Act act) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + act.id());
        item.textProperty().bind(act.name());
        item.setMnemonicParsing(false);
        item.setGraphic(new FontIcon(act.icon()));
        if (act.where() != Where.TREE && act.where() != Where.PLAYBACK && !act.where().isOfView()) {
            // The router takes the key first; here it is only to be read.
            item.acceleratorProperty().bind(act.keys()
                    .map(key -> key instanceof KeyCodeCombination ? new MenuKey(key) : null));
        }
        item.disableProperty().bind(act.hindered());
        item.setOnAction(e -> act.handler().run());
        return item;
    }
}
