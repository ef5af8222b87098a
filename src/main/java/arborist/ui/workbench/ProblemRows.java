package arborist.ui.workbench;

import arborist.session.ProblemRow;
import arborist.session.Session;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.ui.kit.Fx;
import arborist.words.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
    private static final double MOST_REST_MILLIS = 3_000;

    private final Session session;
    private final Consumer<String> tell;
    private final ObservableList<ProblemRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ProblemRow> shown = new FilteredList<>(rows);
    private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper(this, "none");
    /** Where each problem stands in the rows. */
    private final Map<Id, Integer> places = new HashMap<>();
    private final RowNews news = new RowNews();
    private final Door.Watch watch;
    private final PauseTransition rest = new PauseTransition();
    private boolean fetching;
    private long begun;
    private final List<Runnable> loaded = new ArrayList<>();
    private final List<Runnable> changed = new ArrayList<>();
    private boolean other;

    ProblemRows(Session session, Consumer<String> tell) {
        this.session = session;
        this.tell = tell;
        rest.setOnFinished(event -> {
            fetching = false;
            refresh();
        });
        watch = session.watchRows(problems -> {
            if (news.put(problems)) {
                Fx.run(this::refresh);
            }
        });
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

    /**
     * @param whenChanged runs, before those who wait for all rows, where a row has become another, has come or has gone
     */
    void onChanged(Runnable whenChanged) {
        changed.add(whenChanged);
    }

    /** Lets through those whose title, task or answer holds all of the words. */
    void filter(String words) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        shown.setPredicate(words.isBlank() ? null : row -> {
            String text =
                    (Kept.shown(row.title()) + ' ' + row.task() + ' ' + (row.answer() == null ? "" : row.answer()))
                            .toLowerCase(Locale.ROOT);
            return wanted.stream().allMatch(text::contains);
        });
    }

    private void refresh() {
        RowNews.News now = fetching ? RowNews.NONE : news.take();
        if (now.isNothing()) {
            return;
        }
        fetching = true;
        begun = System.nanoTime();
        List<Id> known = now.problems().stream().filter(places::containsKey).toList();
        if (now.all() || known.size() > PAGE) {
            fetch(0);
        } else {
            ask(session.rows(known), some -> replace(known, some, now.problems().size() > known.size()));
        }
    }

    /** Reading a hundred thousand rows after every edit would leave no room for anything else. */
    private void rest() {
        double took = (System.nanoTime() - begun) / 1e6;
        if (took < QUICK_MILLIS) {
            fetching = false;
            refresh();
        } else {
            rest.setDuration(Duration.millis(restMillis(took)));
            rest.playFromStart();
        }
    }

    /** Where the machine was busy with other things, reading took long and tells nothing of how long the next one will. */
    static double restMillis(double took) {
        return Math.min(REST * took, MOST_REST_MILLIS);
    }

    /** Reads from a place to the end. */
    private void fetch(int from) {
        ask(session.problemsAfter(from == 0 ? null : rows.get(from - 1).id(), PAGE), page -> {
            put(from, page);
            if (page.size() == PAGE) {
                fetch(from + PAGE);
            } else {
                done();
            }
        });
    }

    /** @param more whether problems that are not known yet were told of */
    private void replace(List<Id> asked, List<ProblemRow> some, boolean more) {
        if (some.size() < asked.size()) {
            // One was taken back: all that follow it move up.
            fetch(0);
            return;
        }
        some.forEach(row -> set(places.getOrDefault(row.id(), 0), row));
        if (more) {
            // New ones stand at the end, save for one that was taken back and came again.
            int before = rows.size();
            ask(session.problemsAfter(before == 0 ? null : rows.getLast().id(), 1),
                    next -> fetch(next.isEmpty() ? 0 : before));
        } else {
            done();
        }
    }

    private void ask(CompletableFuture<List<ProblemRow>> asked, Consumer<List<ProblemRow>> then) {
        Fx.then(asked, then, failure -> {
            tell.accept(failure);
            fetching = false;
        });
    }

    private void put(int from, List<ProblemRow> page) {
        for (int i = 0; i < page.size(); i++) {
            int at = from + i;
            places.put(page.get(i).id(), at);
            if (at < rows.size()) {
                set(at, page.get(i));
                continue;
            }
            rows.addAll(page.subList(i, page.size()));
            for (int next = i; next < page.size(); next++) {
                places.put(page.get(next).id(), from + next);
            }
            other = true;
            return;
        }
        if (page.size() < PAGE && rows.size() > from + page.size()) {
            int end = from + page.size();
            rows.subList(end, rows.size()).forEach(row -> places.remove(row.id()));
            rows.remove(end, rows.size());
            other = true;
        }
    }

    private void set(int at, ProblemRow row) {
        if (!rows.get(at).equals(row)) {
            rows.set(at, row);
            other = true;
        }
    }

    private void done() {
        none.set(rows.isEmpty());
        if (other) {
            other = false;
            changed.forEach(Runnable::run);
        }
        loaded.forEach(Runnable::run);
        rest();
    }

    @Override
    public void close() {
        rest.stop();
        watch.close();
    }
}
