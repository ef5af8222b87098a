package arborist.ui.votes;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.settings.Look;
import arborist.ui.kit.Theme;
import arborist.vote.set.Outcome;
import arborist.vote.set.SetFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The table of rules stands still at every width, whether names stand beside their figures or above them. */
@ExtendWith(ApplicationExtension.class)
class RulesTableWidthTest {
    private static final int NARROWEST = 150;
    private static final int WIDEST = 900;

    private @Nullable RulesTable made;
    private @Nullable Theme theme;

    @Start
    void show(Stage stage) {
        RulesTable table = new RulesTable();
        made = table;
        // It is laid out by the test alone, so that each step can be looked at.
        Scene scene = new Scene(new Pane(), 100, 100);
        table.setManaged(false);
        ((Pane) scene.getRoot()).getChildren().add(table);
        theme = new Theme(scene);
        stage.setScene(scene);
        stage.show();
        Map<String, Outcome> rules = new LinkedHashMap<>();
        List.of("majority", "weighted", "best", "first")
                .forEach(rule -> rules.put(rule, new Outcome(1234, 56, 1290, 1319)));
        table.show(new SetFigures(1319, 1319, 10_000, 0, OptionalLong.empty(), OptionalDouble.empty(), Optional.empty(),
                rules, Map.of(), Optional.empty(), "", List.of()));
    }

    @AfterEach
    void release(FxRobot robot) {
        robot.interact(Objects.requireNonNull(theme)::close);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200})
    void standsStillAtEveryWidth(int fontPercent) {
        Theme worn = Objects.requireNonNull(theme);
        fx(() -> {
            worn.choose(Look.LIGHT, fontPercent);
            return worn;
        });
        List<Boolean> lines = new ArrayList<>();
        for (int width = WIDEST * fontPercent / 100; width >= NARROWEST; width -= 2) {
            laidOut(width);
            boolean once = laidOut(width);
            assertThat(List.of(laidOut(width), laidOut(width), laidOut(width)))
                    .as("at %d pixels", width).containsOnly(once);
            lines.add(once);
        }
        assertThat(lines.getFirst()).as("wide enough for a name beside its figures").isFalse();
        assertThat(lines.getLast()).as("too narrow for that").isTrue();
        assertThat(lines).as("once a name has a line of its own, no narrower table takes it back").isSorted();
    }

    /** One layout and all that it puts off; tells whether a name has a line of its own then. */
    private boolean laidOut(int width) {
        RulesTable table = Objects.requireNonNull(made);
        fx(() -> {
            table.resize(width, table.prefHeight(width));
            table.requestLayout();
            table.applyCss();
            table.layout();
            return table;
        });
        return fx(() -> table.getChildren().stream().anyMatch(RulesTableWidthTest::spans));
    }

    private static <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private static boolean spans(Node child) {
        Integer columns = GridPane.getColumnSpan(child);
        return columns != null && columns > 1;
    }
}
