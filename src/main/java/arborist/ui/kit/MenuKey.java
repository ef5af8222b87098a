package arborist.ui.kit;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A key in a menu, by the name that it has on the user's keyboard; JavaFX writes English names alone. */
final class MenuKey extends KeyCombination {
    private final KeyCombination key;

    MenuKey(KeyCombination key) {
        super(key.getShift(), key.getControl(), key.getAlt(), key.getMeta(), key.getShortcut());
        this.key = key;
    }

    @Override
    public String getDisplayText() {
        return KeyText.of(key);
    }

    @Override
    public boolean match(KeyEvent event) {
        return key.match(event);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MenuKey menu && menu.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
