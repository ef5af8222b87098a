package arborist.ui.lessons;

import arborist.lesson.Choices;
import arborist.lesson.Deciding;
import arborist.lesson.Decision;
import arborist.lesson.Lesson;
import arborist.lesson.Page;
import arborist.lesson.Part;
import arborist.lesson.measure.Checked;
import arborist.lesson.measure.Surveyed;
import arborist.trace.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What has been done of one lesson: the page one is on, what was run and measured, what the class said. For the FX thread. */
final class Board {
    private final Lesson lesson;
    private final IntegerProperty page = new SimpleIntegerProperty(this, "page");
    private final Map<String, ObjectProperty<Stand<List<Digest>>>> runs = new HashMap<>();
    private final Map<String, ObjectProperty<Stand<Surveyed>>> curves = new HashMap<>();
    private final Map<String, ObjectProperty<@Nullable Integer>> guesses = new HashMap<>();

    private final ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper(this, "touched");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private final Map<String, Long> luck = new HashMap<>();
    private final Map<String, HandMarks> marks = new HashMap<>();
    private final Set<String> counted = new HashSet<>();

    /** The last one of each block, the newest at the end. */
    private final SequencedMap<String, Made> made = new LinkedHashMap<>();
    private final IntegerProperty news = new SimpleIntegerProperty(this, "news");

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

    /** A run was made; of one on several problems that on the last of them. */
    void made(Made run) {
        made.remove(run.block());
        made.put(run.block(), run);
        news.set(news.get() + 1);
    }

    /**
     * The run that one would present: the one made last of those on the page; on a page that runs nothing the one made last of which
     * nothing is kept back. Null where there is none.
     */
    ObservableValue<@Nullable Made> presentable() {
        return Bindings.createObjectBinding(this::toPresent, news, page);
    }

    private @Nullable Made toPresent() {
        List<Page> pages = lesson.pages();
        Set<String> here = pages.get(Math.clamp(page.get(), 0, pages.size() - 1)).parts().stream()
                .filter(Part.Run.class::isInstance).map(part -> ((Part.Run) part).id()).collect(Collectors.toSet());
        return made.sequencedValues().reversed().stream()
                .filter(run -> here.isEmpty() ? !isWaiting(run.block()) : here.contains(run.block())).findFirst()
                .orElse(null);
    }

    /** What came of a run, problem by problem. */
    ObjectProperty<Stand<List<Digest>>> run(String id) {
        return runs.computeIfAbsent(id, i -> watched(new SimpleObjectProperty<>(new Stand.Idle<>())));
    }

    ObjectProperty<Stand<Surveyed>> curve(String id) {
        return curves.computeIfAbsent(id, i -> watched(new SimpleObjectProperty<>(new Stand.Idle<>())));
    }

    /** What the class said to a question, from 0; null before it has. */
    ObjectProperty<@Nullable Integer> guess(String ask) {
        return guesses.computeIfAbsent(ask, i -> watched(new SimpleObjectProperty<>()));
    }

    private <T extends @Nullable Object> ObjectProperty<T> watched(ObjectProperty<T> property) {
        property.addListener((o, before, now) -> {
            touched.set(isTouched(false));
            done.set(isTouched(true));
            news.set(news.get() + 1);
        });
        return property;
    }

    /** With which luck a run was begun last; 0 at first. */
    long luck(String run) {
        return luck.getOrDefault(run, 0L);
    }

    /** A run is begun, perhaps with other luck: what was guessed about it before is forgotten, since other things can come of it. */
    void begin(String run, long withLuck) {
        luck.put(run, withLuck);
        asks().filter(ask -> ask.choices() instanceof Choices.ByRun(String about, var _) && about.equals(run))
                .forEach(ask -> {
                    guess(ask.id()).set(null);
                    counted.remove(ask.id());
                });
    }

    /** What the class has said of the steps of a run's solution. */
    HandMarks marks(String run, Digest digest) {
        HandMarks known = marks.get(run);
        if (known == null || !known.digest().equals(digest)) {
            known = new HandMarks(digest);
            marks.put(run, known);
        }
        return known;
    }

    /** Whether anything was run, measured or guessed. */
    ReadOnlyBooleanProperty touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    /** Whether anything is there apart from figures of an earlier time, which are the same in all sessions. */
    ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    private boolean isTouched(boolean now) {
        return runs.values().stream().anyMatch(stand -> !(stand.get() instanceof Stand.Idle<List<Digest>>))
                || curves.values().stream().anyMatch(stand -> !(stand.get() instanceof Stand.Idle<Surveyed>)
                        && !(now && stand.get() instanceof Stand.Done<Surveyed>(Surveyed s) && s.at() != null))
                || guesses.values().stream().anyMatch(guess -> guess.get() != null);
    }

    /** A run of an earlier time was found again: it stands there as if it had just been made, where nobody has begun another. */
    void found(String run, long withLuck, List<Digest> digests) {
        if (run(run).get() instanceof Stand.Idle<List<Digest>> && !digests.isEmpty()) {
            luck.put(run, withLuck);
            run(run).set(new Stand.Done<>(digests));
            Run newest = digests.getLast().run().run();
            made(new Made(run, newest.problem(), newest.id()));
        }
    }

    /** Which time what a question is about was run: each time it is another question. */
    String anew(Part.Ask ask) {
        return ask.choices() instanceof Choices.ByRun(String run, var _) && luck(run) > 0 ? "/" + luck(run) : "";
    }

    /** A curve was measured at an earlier time: it stands there as if it had just been measured, where nobody has begun to. */
    void found(Surveyed measured) {
        ObjectProperty<Stand<Surveyed>> stand = curve(measured.curve().id());
        if (stand.get() instanceof Stand.Idle<Surveyed>) {
            stand.set(new Stand.Done<>(measured));
        }
    }

    /** Whether a guess is counted now; false where it was before. */
    boolean counts(String ask) {
        return counted.add(ask);
    }

    /** What is right, and what one can choose from; empty where that is not known yet, or there is nothing to choose between. */
    Optional<Decision> decision(Part.Ask ask) {
        return switch (ask.choices()) {
            case Choices.Fixed fixed -> Optional.of(new Decision(fixed.options(), fixed.right(), ask.why()));
            case Choices.ByRun(String run, Choices.By by) ->
                    run(run).get() instanceof Stand.Done<List<Digest>>(List<Digest> digests) && !digests.isEmpty()
                            ? Optional.of(new Deciding(digests.getFirst().tree(), digests.getFirst().run()).by(by))
                                    .filter(decision -> decision.options().size() > 1)
                            : Optional.empty();
            case Choices.ByClaim(String id) -> {
                Part.Claim claim = lesson.claim(id).orElseThrow();
                yield curve(claim.curve()).get() instanceof Stand.Done<Surveyed>(Surveyed measured)
                        ? Optional.of(decision(measured, claim)) : Optional.empty();
            }
        };
    }

    /** Why it is so the lesson knows of its own model alone. */
    private static Decision decision(Surveyed measured, Part.Claim claim) {
        Decision found = measured.check(claim).decision();
        return measured.by() == null ? found : new Decision(found.options(), found.right(), "");
    }

    /** What the class can choose from now; of a claim also before it was measured. */
    List<String> choices(Part.Ask ask) {
        return decision(ask).map(Decision::options).orElseGet(() -> ask.choices() instanceof Choices.ByClaim(String id)
                ? Checked.options(lesson.claim(id).orElseThrow()) : List.of());
    }

    /**
     * Whether a question about the run, or about a claim on the curve, waits for the class: until then what came of it is kept back.
     * Where a run leaves nothing to choose between, nothing waits.
     */
    BooleanBinding waiting(String runOrCurve) {
        List<Observable> on = new ArrayList<>(List.of(run(runOrCurve)));
        asks().filter(ask -> about(ask, runOrCurve)).forEach(ask -> on.add(guess(ask.id())));
        return Bindings.createBooleanBinding(() -> isWaiting(runOrCurve), on.toArray(Observable[]::new));
    }

    private boolean isWaiting(String runOrCurve) {
        return asks().filter(ask -> about(ask, runOrCurve)).anyMatch(this::waits);
    }

    /** The same of the run that one would present. */
    ObservableValue<Boolean> presentableWaiting() {
        return presentable().flatMap(run -> run == null ? null : waiting(run.block())).orElse(false);
    }

    private boolean waits(Part.Ask ask) {
        boolean over = ask.choices() instanceof Choices.ByRun(String run, var _)
                && run(run).get() instanceof Stand.Done<List<Digest>>;
        return guess(ask.id()).get() == null && !(over && choices(ask).isEmpty());
    }

    private Stream<Part.Ask> asks() {
        return lesson.parts().stream().filter(Part.Ask.class::isInstance).map(Part.Ask.class::cast);
    }

    private boolean about(Part.Ask ask, String runOrCurve) {
        return switch (ask.choices()) {
            case Choices.Fixed fixed -> false;
            case Choices.ByRun byRun -> byRun.run().equals(runOrCurve);
            case Choices.ByClaim byClaim -> lesson.claim(byClaim.claim()).orElseThrow().curve().equals(runOrCurve);
        };
    }
}
