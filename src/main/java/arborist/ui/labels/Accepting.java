package arborist.ui.labels;

import arborist.label.Rating;
import arborist.trace.Node;
import arborist.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What programs say of the step that is judged, to be taken over by one key; where there is nothing to take over, why. */
final class Accepting {
    private static final Words WORDS = Words.of(Accepting.class);
    private final Course course;
    private final Beside beside;
    private final BooleanProperty suggests;
    private final ReadOnlyStringWrapper hindrance = new ReadOnlyStringWrapper(this, "hindrance", "");

    /** @param suggests whether what programs say is shown before a step is judged */
    Accepting(Course course, Beside beside, BooleanProperty suggests) {
        this.course = course;
        this.beside = beside;
        this.suggests = suggests;
        course.nowProperty().addListener((o, before, now) -> look());
        suggests.addListener((o, before, now) -> look());
        beside.chosenProperty().addListener((o, before, now) -> look());
        look();
    }

    /** Why nothing can be taken over of the step that is shown, empty where it can. */
    ReadOnlyStringProperty hindranceProperty() {
        return hindrance.getReadOnlyProperty();
    }

    /** Hands on the rating in which all programs that rate the step are at one, or tells why there is none. */
    void take(Case current, Consumer<Rating> rate, Consumer<String> tell) {
        String why = hindrance(current);
        if (why.isEmpty()) {
            rate.accept(ratings(current).getFirst());
        } else {
            tell.accept(why);
        }
    }

    private void look() {
        hindrance.set(hindrance(course.nowProperty().get()));
    }

    private String hindrance(@Nullable Case current) {
        if (!suggests.get()) {
            return WORDS.say("accepting.hidden");
        }
        Node alternative = current == null ? null : beside.alternative(current.step());
        if (current == null || alternative != null) {
            return WORDS.say(current == null ? "accepting.nothing-shown" : "accepting.alternatives");
        }
        return switch (ratings(current).size()) {
            case 0 -> WORDS.say("accepting.none", current.at() + 1);
            case 1 -> "";
            default -> WORDS.say("accepting.programs-differ", current.at() + 1);
        };
    }

    private static List<Rating> ratings(Case current) {
        return Suggestions.of(current, current.at()).stream().map(Suggestions.One::rating).filter(Rating::speaks)
                .distinct().toList();
    }
}
