package arborist.ui.workbench;

import arborist.settings.Look;
import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.CheatSheet;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Palette;
import arborist.ui.kit.Preferences;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.Tex;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The acts on the window itself. */
final class WindowActs {
    private final WorkbenchWindow window;
    private final Overlay overlay;
    private final Preferences preferences;

    WindowActs(WorkbenchWindow window, Overlay overlay, Preferences preferences) {
        this.window = window;
        this.overlay = overlay;
        this.preferences = preferences;
    }

    void addTo(Actions actions) {
        actions.add(Actions.Section.FILE,
                ActDraft.of("preferences", "Preferences…", Material2MZ.SETTINGS, "Shortcut+COMMA")
                        .tip("Your name, light or dark, the size of text").does(this::prefer),
                ActDraft.of("quit", "Quit", Material2MZ.POWER_SETTINGS_NEW, "Shortcut+Q")
                        .tip("Closes the window; all is saved")
                        .does(window::quit));
        actions.add(Actions.Section.VIEW,
                ActDraft.of("look", "Light or dark", Material2AL.BRIGHTNESS_6, "Shortcut+Shift+L")
                        .tip("Changes between light and dark; in the preferences one can follow the desktop")
                        .does(this::look),
                font("font-larger", "Larger text", Material2MZ.ZOOM_IN, "Shortcut+Shift+EQUALS", 10),
                font("font-smaller", "Smaller text", Material2MZ.ZOOM_OUT, "Shortcut+Shift+MINUS", -10));
        actions.add(Actions.Section.HELP,
                ActDraft.of("palette", "Actions", Material2MZ.SEARCH, "Shortcut+K")
                        .tip("Everything that can be done, found by a few letters of its name").does(this::palette),
                ActDraft.of("keys", "Keys", Material2AL.KEYBOARD, "?").tip("All keys on one page").does(this::keys),
                ActDraft.of("about-sapling", "About Sapling", Material2AL.INFO, "F1")
                        .tip("What the built-in model is, how well it does, and what it cannot do")
                        .does(this::sapling));
    }

    private Act font(String id, String name, Ikon icon, String key, int by) {
        return ActDraft.of(id, name, icon, key).tip(name + ", between 80 and 200 percent").does(() -> {
            preferences.change(s -> s.withFontPercent(s.fontPercent() + by));
            window.tell("Text at " + preferences.get().fontPercent() + "%.");
        });
    }

    private void look() {
        boolean dark = window.isDark();
        preferences.change(s -> s.withLook(dark ? Look.LIGHT : Look.DARK));
        window.tell(dark ? "Light." : "Dark.");
    }

    private void prefer() {
        PreferencesCard card = new PreferencesCard(preferences, overlay::close);
        overlay.show(card, card.first());
    }

    private void palette() {
        Palette palette = new Palette(window.page().actions(), window.page()::find, overlay::close);
        overlay.show(palette, palette.query());
    }

    private void sapling() {
        Tex tex = new Tex();
        ModelCard card = new ModelCard(new Markdown(tex), overlay::close);
        overlay.show(card, card.first(), tex::close);
    }

    private void keys() {
        CheatSheet sheet = new CheatSheet(window.page().actions(), window.page().keys(), overlay::close);
        overlay.show(sheet, sheet.first());
    }
}
