package arborist.ui.labels;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows what can be chosen by its words; nothing is typed in such a box. */
final class Titles<T> extends StringConverter<@Nullable T> {
    private final Function<T, String> words;

    Titles(Function<T, String> words) {
        this.words = words;
    }

    static <T> void of(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new Titles<>(words));
    }

    @Override
    public String toString(@Nullable T one) {
        return one == null ? "" : words.apply(one);
    }

    @Override
    public @Nullable T fromString(String typed) {
        return null;
    }
}
