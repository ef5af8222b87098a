package arborist.ui.lessons;

import arborist.lesson.Choices;
import arborist.lesson.Lesson;
import arborist.lesson.Part;
import arborist.lesson.measure.Surveyed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What has been done of one lesson: the page one is on, what was run and measured, what the class said. For the FX thread. */
final class Board {
    private final Lesson lesson;
    private final IntegerProperty page = new SimpleIntegerProperty(this, "page");
    private final Map<String, ObjectProperty<Stand<List<Digest>>>> runs = new HashMap<>();
    private final Map<String, ObjectProperty<Stand<Surveyed>>> curves = new HashMap<>();
    private final Map<String, ObjectProperty<@Nullable Integer>> guesses = new HashMap<>();

    Board(Lesson lesson) {
        this.lesson = lesson;
    }

    Lesson lesson() {
        return lesson;
    }

    /** From 0. */
    IntegerProperty pageProperty() {
        return page;
    }

    /** What came of a run, problem by problem. */
    ObjectProperty<Stand<List<Digest>>> run(String id) {
        return runs.computeIfAbsent(id, i -> new SimpleObjectProperty<>(new Stand.Idle<>()));
    }

    ObjectProperty<Stand<Surveyed>> curve(String id) {
        return curves.computeIfAbsent(id, i -> new SimpleObjectProperty<>(new Stand.Idle<>()));
    }

    /** What the class said to a question, from 0; null before it has. */
    ObjectProperty<@Nullable Integer> guess(String ask) {
        return guesses.computeIfAbsent(ask, i -> new SimpleObjectProperty<>());
    }

    /** Whether a question about the run, or about a claim on the curve, waits for the class: until then what came of it is kept back. */
    BooleanBinding waiting(String runOrCurve) {
        List<Part.Ask> asks = lesson.parts().stream().filter(Part.Ask.class::isInstance).map(Part.Ask.class::cast)
                .filter(ask -> about(ask, runOrCurve)).toList();
        return Bindings.createBooleanBinding(() -> asks.stream().anyMatch(ask -> guess(ask.id()).get() == null),
                asks.stream().map(ask -> guess(ask.id())).toArray(Observable[]::new));
    }

    private boolean about(Part.Ask ask, String runOrCurve) {
        return switch (ask.choices()) {
            case Choices.Fixed fixed -> false;
            case Choices.ByRun byRun -> byRun.run().equals(runOrCurve);
            case Choices.ByClaim byClaim -> lesson.claim(byClaim.claim()).orElseThrow().curve().equals(runOrCurve);
        };
    }
}
