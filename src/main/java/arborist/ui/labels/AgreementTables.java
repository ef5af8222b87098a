package arborist.ui.labels;

import arborist.label.Rating;
import arborist.label.Voice;
import arborist.label.agree.Agreement;
import arborist.label.agree.Bootstrap;
import arborist.label.agree.Compared;
import arborist.label.agree.Intervals;
import arborist.ui.kit.Controls;
import arborist.words.Words;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What annotators did and how far they agree, as tables. */
final class AgreementTables {
    private static final Words WORDS = Words.of(AgreementTables.class);

    private AgreementTables() {}

    static ScrollPane wide(GridPane table) {
        ScrollPane scroll = new ScrollPane(table);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet");
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        table.setStyle("-fx-padding: 0 0 1em 0;");
        return scroll;
    }

    /** @param solutions how many there are */
    static ScrollPane work(Map<Voice, AgreementFeed.Work> all, int solutions) {
        GridPane grid = new GridPane(18, 4);
        grid.setId("agreement-work");
        grid.addRow(0, head(WORDS.say("agreement-tables.annotator")), head(WORDS.say("agreement-tables.done")),
                head(WORDS.say("agreement-tables.solutions")),
                head(WORDS.say("agreement-tables.great")), head(WORDS.say("agreement-tables.okay")),
                head(WORDS.say("agreement-tables.bad")), head(WORDS.say("agreement-tables.unsure")),
                head(WORDS.say("agreement-tables.an-hour")));
        int row = 1;
        for (Map.Entry<Voice, AgreementFeed.Work> one : all.entrySet()) {
            AgreementFeed.Work work = one.getValue();
            grid.addRow(row++, name(one.getKey().toString()), done(work.done(), solutions), number(work.solutions()),
                    share(work, Rating.GOOD), share(work, Rating.NEUTRAL), share(work, Rating.BAD),
                    share(work, Rating.UNSURE),
                    whole(Controls
                            .label(work.perHour().stream().mapToObj(p -> String.format(WORDS.language(), "%,.0f", p))
                                    .findFirst().orElse(""))));
        }
        return wide(grid);
    }

    /** How many of the ratings say so, and which share of all that is. */
    private static Label share(AgreementFeed.Work work, Rating rating) {
        int all = Stream.of(Rating.GOOD, Rating.NEUTRAL, Rating.BAD, Rating.UNSURE)
                .mapToInt(one -> work.ratings().getOrDefault(one, 0)).sum();
        int some = work.ratings().getOrDefault(rating, 0);
        return some == 0 ? number(0)
                : whole(Controls.label(WORDS.say("agreement-tables.share", some, Math.round(100.0 * some / all))));
    }

    /** How far somebody has come. */
    private static HBox done(int done, int solutions) {
        ProgressBar bar = new ProgressBar(solutions == 0 ? 0 : (double) done / solutions);
        bar.setStyle("-fx-pref-width: 5em;");
        bar.setMinWidth(Region.USE_PREF_SIZE);
        String words = WORDS.say("agreement-tables.of", done, solutions);
        Controls.describe(bar, words, words);
        HBox box = new HBox(6, bar, whole(Controls.label(words)));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    static Node figures(Agreement agreement) {
        if (agreement.units() == 0) {
            return Controls.wrapped(WORDS.of("agreement-tables.nothing", agreement.about()),
                    "muted");
        }
        GridPane grid = new GridPane(18, 4);
        grid.setId("agreement-figures");
        int row = 0;
        row = figure(grid, row, WORDS.say("agreement-tables.judged-by-two-or-more"),
                String.format(WORDS.language(), "%,d", agreement.units()), "");
        row = figure(grid, row, WORDS.say("agreement-tables.the-same"), percent(agreement.percent()), "");
        Intervals intervals = agreement.intervals();
        row = figure(grid, row, WORDS.say("agreement-tables.cohen"), two(agreement.cohen()),
                between(intervals.cohen(), WORDS.say("agreement-tables.two-annotators-is-full-is")));
        row = figure(grid, row, WORDS.say("agreement-tables.cohens-squared-weights"), two(agreement.quadratic()),
                between(intervals.quadratic(), WORDS.say("agreement-tables.a-step-of-two-counts")));
        row = figure(grid, row, WORDS.say("agreement-tables.fleiss"), two(agreement.fleiss()),
                between(intervals.fleiss(), ""));
        row = figure(grid, row, WORDS.say("agreement-tables.krippendorff"), two(agreement.alpha()),
                between(intervals.alpha(), ""));
        boolean any = Stream.of(intervals.cohen(), intervals.fleiss(), intervals.alpha()).anyMatch(Optional::isPresent);
        figure(grid, row, any ? WORDS.say("agreement-tables.in-brackets") : "", any ? "95 %" : "",
                agreement.about() == Compared.PAIRS
                        ? WORDS.say("agreement-tables.of-resampled-sets-of-problems")
                        : WORDS.say("agreement-tables.of-resampled-sets-of-solutions"));
        return grid;
    }

    private static String between(Optional<Bootstrap.Interval> interval, String note) {
        String range = interval.map(i -> WORDS.say("agreement-tables.between", two(i.low()), two(i.high()))).orElse("");
        return range.isEmpty() || note.isEmpty() ? range + note : range + " " + note;
    }

    private static int figure(GridPane grid, int row, String name, String value, String note) {
        if (value.isEmpty()) {
            return row;
        }
        Label what = Controls.wrapped(name);
        what.setStyle("-fx-min-width: 7.5em;");
        Label why = Controls.wrapped(note, "muted", "small");
        why.setStyle("-fx-min-width: 9em;");
        grid.addRow(row, what, whole(Controls.label(value, "strong")), why);
        return row + 1;
    }

    static Label head(String name) {
        return whole(Controls.label(name, "muted", "small"));
    }

    /** In a table no figure is cut; where there is no room the table scrolls. */
    static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Label name(String name) {
        Label label = Controls.label(name, "strong");
        label.setStyle("-fx-max-width: 12em; -fx-min-width: 5em;");
        return Controls.describe(label, name, name);
    }

    static Label number(int value) {
        return whole(Controls.label(String.format(WORDS.language(), "%,d", value)));
    }

    static String percent(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(WORDS.language(), "%.1f %%", 100 * value.getAsDouble());
    }

    static String two(OptionalDouble value) {
        return value.isEmpty() ? "" : two(value.getAsDouble());
    }

    private static String two(double value) {
        return String.format(WORDS.language(), "%.2f", value);
    }
}
