package arborist.ui.labels;

import arborist.label.Voice;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** At which step each annotator finds the first error of how many solutions: a bar and its figure for each step, in a row for each. */
final class FirstErrorsChart {
    private static final Words WORDS = Words.of(FirstErrorsChart.class);
    /** What comes after so many steps stands in one bar. */
    private static final int MOST = 30;
    private static final double HIGHEST_EM = 2;

    private FirstErrorsChart() {}

    static ScrollPane of(Map<Voice, AgreementFeed.Work> all) {
        GridPane grid = new GridPane(6, 8);
        grid.setId("agreement-first-errors");
        int last = all.values().stream().flatMap(work -> work.firstErrors().keySet().stream())
                .mapToInt(Integer::intValue).max().orElse(-1);
        int columns = Math.min(last + 1, MOST + 1);
        grid.add(AgreementTables.head(WORDS.say("first-errors-chart.nowhere")), 1, 0);
        for (int step = 0; step < columns; step++) {
            Label head = AgreementTables.head(name(step));
            GridPane.setHalignment(head, HPos.CENTER);
            grid.add(head, step + 2, 0);
        }
        int row = 1;
        for (Map.Entry<Voice, AgreementFeed.Work> one : all.entrySet()) {
            SortedMap<Integer, Integer> errors = gathered(one.getValue().firstErrors());
            if (!errors.isEmpty()) {
                Label name = AgreementTables.name(one.getKey().toString());
                GridPane.setValignment(name, VPos.BOTTOM);
                grid.add(name, 0, row);
                // Those that go wrong nowhere are most, and would make all bars beside theirs small: they are a figure alone.
                Label nowhere = AgreementTables.number(errors.getOrDefault(-1, 0));
                GridPane.setValignment(nowhere, VPos.BOTTOM);
                grid.add(nowhere, 1, row);
                int most = errors.tailMap(0).values().stream().mapToInt(n -> n).max().orElse(1);
                for (int step = 0; step < columns; step++) {
                    VBox bar = bar(errors.getOrDefault(step, 0), most);
                    GridPane.setValignment(bar, VPos.BOTTOM);
                    grid.add(bar, step + 2, row);
                }
                row++;
            }
        }
        ScrollPane scroll = AgreementTables.wide(grid);
        scroll.setAccessibleText(words(all));
        return scroll;
    }

    /** All that it shows, for a screen reader. */
    static String words(Map<Voice, AgreementFeed.Work> all) {
        List<String> rows = new ArrayList<>();
        all.forEach((voice, work) -> {
            List<String> says = new ArrayList<>();
            gathered(work.firstErrors()).forEach((step, count) -> says.add(step < 0
                    ? WORDS.say("first-errors-chart.nowhere-of", count)
                    : WORDS.say("first-errors-chart.step-of", name(step), count)));
            if (!says.isEmpty()) {
                rows.add(WORDS.say("first-errors-chart.row", voice, String.join(", ", says)));
            }
        });
        return String.join(" ", rows);
    }

    private static SortedMap<Integer, Integer> gathered(SortedMap<Integer, Integer> errors) {
        SortedMap<Integer, Integer> all = new TreeMap<>();
        errors.forEach((step, count) -> all.merge(Math.min(step, MOST), count, Integer::sum));
        return all;
    }

    /** Steps as people count them. */
    private static String name(int step) {
        return step < MOST ? String.valueOf(step + 1) : WORDS.say("first-errors-chart.from", MOST + 1);
    }

    /** How high a bar is: style sheets know no exponents and no decimal comma. */
    private static String em(int count, int most) {
        return String.format(Locale.ROOT, "%.3fem", HIGHEST_EM * count / most);
    }

    private static VBox bar(int count, int most) {
        Region bar = new Region();
        bar.getStyleClass().add("first-error-bar");
        String high = em(count, most);
        bar.setStyle("-fx-pref-height: %s; -fx-min-height: %s; -fx-max-height: %s;".formatted(high, high, high));
        VBox box = new VBox(2, AgreementTables.number(count), bar);
        box.setStyle("-fx-min-width: 2em;");
        box.setAlignment(Pos.BOTTOM_CENTER);
        box.setFillWidth(true);
        if (count == 0) {
            box.getChildren().getFirst().getStyleClass().add("muted");
        }
        return box;
    }
}
