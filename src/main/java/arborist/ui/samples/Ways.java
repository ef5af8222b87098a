package arborist.ui.samples;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** In which way samples are looked at. */
final class Ways {
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(this, "way", Way.COLUMNS);

    enum Way {
        COLUMNS, DIFFERENCE, PATHS
    }

    ObjectProperty<Way> wayProperty() {
        return way;
    }

    BooleanBinding is(Way one) {
        return way.isEqualTo(one);
    }

    /** That way, and from it back to the columns. */
    void toggle(Way one) {
        way.set(way.get() == one ? Way.COLUMNS : one);
    }
}
