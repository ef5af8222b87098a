package arborist.ui.workbench;

import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Door;
import arborist.ui.kit.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Duration;

/** The problems of a session as they are now, fetched page by page, a row replaced only where it changed. */
final class ProblemRows implements AutoCloseable {
    private static final int PAGE = 500;
    private static final double QUICK_MILLIS = 100;
    private static final double REST = 6;

    private final Session session;
    private final Consumer<String> tell;
    private final ObservableList<ProblemRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ProblemRow> shown = new FilteredList<>(rows);
    private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper(this, "none");
    private final AtomicBoolean stale = new AtomicBoolean();
    private final Door.Watch watch;
    private final PauseTransition rest = new PauseTransition();
    private boolean fetching;
    private long begun;
    private final List<Runnable> loaded = new ArrayList<>();

    ProblemRows(Session session, Consumer<String> tell) {
        this.session = session;
        this.tell = tell;
        rest.setOnFinished(event -> {
            fetching = false;
            refresh();
        });
        watch = session.watchProblems(() -> {
            if (!stale.getAndSet(true)) {
                Fx.run(this::refresh);
            }
        });
        stale.set(true);
        refresh();
    }

    /** Whether it is known that the session has no problem. */
    ReadOnlyBooleanProperty noneProperty() {
        return none.getReadOnlyProperty();
    }

    /** Those that the filter lets through. */
    FilteredList<ProblemRow> shown() {
        return shown;
    }

    List<ProblemRow> all() {
        return rows;
    }

    /**
     * @param whenLoaded runs each time all rows are up to date
     */
    void onLoaded(Runnable whenLoaded) {
        loaded.add(whenLoaded);
    }

    /** Lets through those whose title, task or answer holds all of the words. */
    void filter(String words) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        shown.setPredicate(words.isBlank() ? null : row -> {
            String text = (row.title() + ' ' + row.task() + ' ' + (row.answer() == null ? "" : row.answer()))
                    .toLowerCase(Locale.ROOT);
            return wanted.stream().allMatch(text::contains);
        });
    }

    private void refresh() {
        if (!fetching && stale.getAndSet(false)) {
            fetching = true;
            begun = System.nanoTime();
            fetch(0);
        }
    }

    /** Reading a hundred thousand rows after every edit would leave no room for anything else. */
    private void rest() {
        double took = (System.nanoTime() - begun) / 1e6;
        if (took < QUICK_MILLIS) {
            fetching = false;
            refresh();
        } else {
            rest.setDuration(Duration.millis(REST * took));
            rest.playFromStart();
        }
    }

    private void fetch(int from) {
        Fx.then(session.problems(from, PAGE), page -> {
            put(from, page);
            if (page.size() == PAGE) {
                fetch(from + PAGE);
            } else {
                done();
            }
        }, failure -> {
            tell.accept(failure);
            fetching = false;
        });
    }

    private void put(int from, List<ProblemRow> page) {
        for (int i = 0; i < page.size(); i++) {
            int at = from + i;
            if (at >= rows.size()) {
                rows.addAll(page.subList(i, page.size()));
                return;
            }
            if (!rows.get(at).equals(page.get(i))) {
                rows.set(at, page.get(i));
            }
        }
        if (page.size() < PAGE && rows.size() > from + page.size()) {
            rows.remove(from + page.size(), rows.size());
        }
    }

    private void done() {
        none.set(rows.isEmpty());
        loaded.forEach(Runnable::run);
        rest();
    }

    @Override
    public void close() {
        rest.stop();
        watch.close();
    }
}
