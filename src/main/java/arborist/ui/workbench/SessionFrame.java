package arborist.ui.workbench;

import arborist.session.Session;
import arborist.settings.Settings;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Controls;
import arborist.ui.kit.EmptyNote;
import arborist.ui.kit.Preferences;
import arborist.ui.run.RunBar;
import arborist.ui.set.SetBar;
import arborist.ui.set.SetPane;
import arborist.ui.tree.FilterBar;
import arborist.ui.tree.SearchBox;
import arborist.ui.votes.VotesPane;
import arborist.words.Words;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where the parts of a session's page stand: one line above, the panes, playback and status below. */
final class SessionFrame extends BorderPane implements AutoCloseable {
    private static final Words WORDS = Words.of(SessionFrame.class);
    private final Sides sides;
    private final Preferences preferences;
    private final @Nullable SetParts set;
    private final VotesPane votes;
    private final ChangeListener<Settings> larger = (o, before, now) -> follow(before, now);
    private final BooleanProperty playbackShown = new SimpleBooleanProperty();
    private final BooleanProperty filterShown = new SimpleBooleanProperty();

    /**
     * What stands in it.
     *
     * @param run null where nothing can be run, and {@code set} too
     * @param noProblem whether the session has none
     * @param samples side by side, in place of the tree where they are in sight
     * @param votes of all problems, likewise, and {@code labels} the page where steps are labelled
     * @param side what stands on the right, the inspector in it
     */
    record Parts(ProblemPane problems, RunPane runs, Node tree, SearchBox search, FilterBar filter,
            PlaybackBar playback, @Nullable RunBar run, @Nullable SetParts set, StatusLine status,
            ObservableValue<Boolean> noProblem, Node samples, Region side, ObservableValue<Boolean> samplesInSight,
            VotesPane votes, ObservableValue<Boolean> votesInSight, Region labels,
            ObservableValue<Boolean> labelsInSight, @Nullable LessonParts lessons) {}

    /** The lessons, and whether they stand in place of the tree. */
    record LessonParts(Region pane, ObservableValue<Boolean> shown) {}

    /** The table of runs, the bar of a set that goes on, and whether the table stands in place of the tree. */
    record SetParts(SetPane pane, SetBar bar, ObservableValue<Boolean> shown) {}

    SessionFrame(Session session, Actions actions, Preferences preferences, Parts parts) {
        this.preferences = preferences;
        VBox left = new VBox(parts.problems, parts.runs);
        left.getStyleClass().addAll("side", "left-side");
        VBox.setVgrow(parts.problems, Priority.ALWAYS);
        VBox right = new VBox(parts.side);
        right.getStyleClass().add("right-side");
        VBox.setVgrow(parts.side, Priority.ALWAYS);
        sides = new Sides(left, middle(actions, parts), right, preferences);

        preferences.settingsProperty().addListener(larger);
        playbackShown.set(preferences.get().panes().playback());
        playbackShown.addListener((o, before, now) -> preferences.change(s -> s.withPanes(
                s.panes().withShown(s.panes().problems(), s.panes().inspector(), now))));
        Button filter = Controls.button(actions.get("filter-pane"));
        setTop(new VBox(new TopBar(actions, session.file(), List.of(parts.search, filter)),
                Controls.shown(parts.filter, filterShown)));
        setCenter(sides);
        BooleanProperty lesson = new SimpleBooleanProperty();
        if (parts.lessons != null) {
            lesson.bind(parts.lessons.shown);
        }
        VBox bottom = new VBox(Controls.shown(parts.playback, playbackShown.and(lesson.not())), parts.status);
        if (parts.run != null) {
            bottom.getChildren().addFirst(parts.run);
        }
        votes = parts.votes;
        set = parts.set;
        if (parts.set != null) {
            bottom.getChildren().addFirst(parts.set.bar);
        }
        setBottom(bottom);
    }

    Sides sides() {
        return sides;
    }

    BooleanProperty playbackShownProperty() {
        return playbackShown;
    }

    BooleanProperty filterShownProperty() {
        return filterShown;
    }

    /** No longer follows the preferences. */
    @Override
    public void close() {
        preferences.settingsProperty().removeListener(larger);
    }

    /** The panes beside the tree grow with the text in them. */
    private void follow(Settings before, Settings now) {
        if (before.fontPercent() != now.fontPercent()) {
            sides.divide();
            votes.size();
            if (set != null) {
                set.pane.size();
            }
        }
    }

    /** The tree, and above it what is said where there is none to be seen. */
    private static StackPane middle(Actions actions, Parts parts) {
        Button read = Controls.button(actions.get("import"));
        read.getStyleClass().add("accent");
        EmptyNote empty = new EmptyNote("empty-session", WORDS.say("session-frame.this-session-is-empty"),
                WORDS.say("session-frame.read-in-the-log-of"),
                List.of(read, Controls.button(actions.get("new-problem"))));
        EmptyNote filtered = new EmptyNote("empty-filter", WORDS.say("session-frame.no-thought-passes-the-filter"),
                WORDS.say("session-frame.widen-the-filter-in-the"),
                List.of(Controls.button(WORDS.say("session-frame.show-all"),
                        WORDS.say("session-frame.clears-the-filter"), parts.filter::clear)));
        StackPane middle = new StackPane(parts.tree, Controls.shown(empty, parts.noProblem),
                Controls.shown(filtered, parts.filter.passingProperty().isEqualTo(0)));
        middle.getChildren().add(Controls.shown(parts.samples, parts.samplesInSight));
        middle.getChildren().add(Controls.shown(parts.votes, parts.votesInSight));
        middle.getChildren().add(Controls.shown(parts.labels, parts.labelsInSight));
        if (parts.lessons != null) {
            middle.getChildren().add(Controls.shown(parts.lessons.pane, parts.lessons.shown));
        }
        if (parts.set != null) {
            middle.getChildren().add(Controls.shown(parts.set.pane, parts.set.shown));
        }
        return middle;
    }
}
