package arborist.ui.workbench;

import arborist.settings.Look;
import arborist.ui.kit.Act;
import arborist.ui.kit.ActDraft;
import arborist.ui.kit.Actions;
import arborist.ui.kit.CheatSheet;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Palette;
import arborist.ui.kit.Preferences;
import arborist.words.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The acts on the window itself. */
final class WindowActs {
    private static final Words WORDS = Words.of(WindowActs.class);
    private final WorkbenchWindow window;
    private final Overlay overlay;
    private final Preferences preferences;
    private final Services services;
    private final Ask ask;

    WindowActs(WorkbenchWindow window, Overlay overlay, Services services, Ask ask) {
        this.window = window;
        this.overlay = overlay;
        this.services = services;
        this.preferences = services.preferences();
        this.ask = ask;
    }

    void addTo(Actions actions) {
        actions.add(Actions.Section.FILE,
                ActDraft.of("preferences", WORDS.say("window-acts.preferences"), Material2MZ.SETTINGS, "Shortcut+COMMA")
                        .tip(WORDS.say("window-acts.your-name-light-or-dark")).does(this::prefer),
                ActDraft.of("quit", WORDS.say("window-acts.quit"), Material2MZ.POWER_SETTINGS_NEW, "Shortcut+Q")
                        .tip(WORDS.say("window-acts.closes-the-window-all-is"))
                        .does(window::quit));
        actions.add(Actions.Section.VIEW,
                ActDraft.of("look", WORDS.say("window-acts.light-or-dark"), Material2AL.BRIGHTNESS_6,
                        "Shortcut+Shift+L")
                        .tip(WORDS.say("window-acts.changes-between-light-and-dark"))
                        .does(this::look),
                font("font-larger", WORDS.say("window-acts.larger-text"), Material2MZ.ZOOM_IN, "Shortcut+Shift+EQUALS",
                        10),
                font("font-smaller", WORDS.say("window-acts.smaller-text"), Material2MZ.ZOOM_OUT,
                        "Shortcut+Shift+MINUS", -10));
        actions.add(Actions.Section.HELP,
                ActDraft.of("palette", WORDS.say("window-acts.actions"), Material2MZ.SEARCH, "Shortcut+K")
                        .tip(WORDS.say("window-acts.everything-that-can-be-done")).does(this::palette),
                ActDraft.of("keys", WORDS.say("window-acts.keys"), Material2AL.KEYBOARD, "?")
                        .tip(WORDS.say("window-acts.all-keys-on-one-page")).does(this::keys),
                ActDraft.of("manual", WORDS.say("window-acts.manual"), Material2AL.HELP, "F1")
                        .tip(WORDS.say("window-acts.manual.tip"))
                        .does(() -> manual(overlay.manualPage().orElseGet(() -> window.page().manualPage()))),
                ActDraft.of("about-sapling", WORDS.say("window-acts.about-sapling"), Material2AL.INFO, "Shift+F1")
                        .in(Act.Where.WINDOW).tip(WORDS.say("window-acts.what-the-built-in-model"))
                        .does(() -> manual("sapling")));
    }

    private Act font(String id, String name, Ikon icon, String key, int by) {
        return ActDraft.of(id, name, icon, key).tip(WORDS.say("window-acts.between-and-percent", name)).does(() -> {
            preferences.change(s -> s.withFontPercent(s.fontPercent() + by));
            window.tell(WORDS.say("window-acts.text-at", preferences.get().fontPercent()));
        });
    }

    private void look() {
        boolean dark = window.isDark();
        preferences.change(s -> s.withLook(dark ? Look.LIGHT : Look.DARK));
        window.tell(dark ? WORDS.say("window-acts.light") : WORDS.say("window-acts.dark"));
    }

    private void prefer() {
        PreferencesCard card = new PreferencesCard(new PreferencesCard.Around(preferences,
                services.running() == null ? null : services.running().choices(), window::keys, ask,
                services.places()), overlay::close);
        overlay.show(card, card.first());
    }

    private void palette() {
        Palette palette = new Palette(window.page().actions(), window.page()::find, overlay::close);
        overlay.show(palette, palette.query());
    }

    private void manual(String page) {
        ManualCard.show(overlay, page);
    }

    /**
     * What can be done above a card: its page of the manual, which has one already where it is open.
     *
     * @param all what could be done if there were none
     */
    Actions above(Actions all) {
        Actions few = new Actions();
        if (!overlay.isTwofold()) {
            all.find("manual").ifPresent(act -> few.add(Actions.Section.HELP, act));
        }
        return few;
    }

    private void keys() {
        CheatSheet sheet = new CheatSheet(window.page().actions(), window.page().keys(), overlay::close);
        overlay.show(sheet, sheet.first());
    }
}
