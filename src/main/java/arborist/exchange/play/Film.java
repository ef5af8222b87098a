package arborist.exchange.play;

import arborist.exchange.Shelf;
import arborist.exchange.render.Staging;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.trace.RunState;
import arborist.trace.Tree;
import arborist.words.Named;
import arborist.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A problem's past as frames in the places of its end, as many of them as whoever shows it has room for. */
final class Film {
    private static final Words WORDS = Words.of(Film.class);
    /** Fewer moments do not show how it came about. */
    private static final int FEW = 6;

    private final Shelf shelf;
    private final Teller teller;
    private final Subject subject;
    private final Tree end;
    private final Staging staging;
    private final List<Edit> order;
    private final Teller.Plot plot;
    private final boolean wholes;
    private final List<Teller.Step> steps;
    private final List<Supplier<String>> remarks = new ArrayList<>();

    /**
     * What is filmed.
     *
     * @param run the one run, null for all
     */
    record Subject(Id problem, @Nullable Id run) {}

    /** For how many thoughts and frames there is room. */
    record Room(int thoughts, int frames) {}

    /** Is handed each frame in order. */
    @FunctionalInterface
    interface Viewer {
        void see(Frame frame) throws IOException, InterruptedException;
    }

    private Film(Shelf shelf, Teller teller, Subject subject, Pace pace, Room room, BooleanSupplier cancelled)
            throws IOException, InterruptedException {
        this.shelf = shelf;
        this.teller = teller;
        this.subject = subject;
        end = get(shelf, subject.problem);
        staging = Staging.of(end, subject.run, room.thoughts);
        if (staging.end().size() == 0) {
            throw new Refused(WORDS.say("film.nothing-has-happened-in-this"));
        }
        if (staging.leftOut() > 0) {
            remarks.add(() -> WORDS.say("film.thoughts-shown", staging.end().size(),
                    staging.end().size() + staging.leftOut()));
        }
        plot = teller.plot(() -> new EditPages(shelf, subject.problem, cancelled), subject.run);
        order = plot.order();
        wholes = pace == Pace.SAMPLES || pace != Pace.EVERY && plot.many();
        steps = chosen(wholes ? plot.samples() : plot.every(), pace, room.frames);
    }

    private Film(Film other, List<Teller.Step> steps) {
        shelf = other.shelf;
        teller = other.teller;
        subject = other.subject;
        end = other.end;
        staging = other.staging;
        order = other.order;
        plot = other.plot;
        wholes = !other.wholes;
        this.steps = steps;
    }

    /** Reads the problem through; waits for the shelf. */
    static Film of(Shelf shelf, Teller teller, Subject subject, Pace pace, Room room, BooleanSupplier cancelled)
            throws IOException, InterruptedException {
        return new Film(shelf, teller, subject, pace, room, cancelled);
    }

    /** The same by every step where this one shows samples as wholes, and the other way around; null where there is no such other. */
    @Nullable Film other(Room room) {
        List<Teller.Step> all = inPlaces(wholes ? plot.every() : plot.samples());
        return plot.samples().equals(plot.every()) || all.size() > room.frames ? null : new Film(this, all);
    }

    /** Whether each sample is one step. */
    boolean wholes() {
        return wholes && !plot.samples().equals(plot.every());
    }

    Tree end() {
        return end;
    }

    Staging staging() {
        return staging;
    }

    int size() {
        return steps.size();
    }

    String title() {
        return Staging.title(end);
    }

    /** The strategy that grew it, and with which model; empty where nothing did; and that it reads the known answer, where it does. */
    String run() {
        List<RunState> runs = end.liveRuns().stream()
                .filter(r -> subject.run == null || r.run().id().equals(subject.run)).toList();
        if (runs.size() != 1) {
            return runs.isEmpty() ? "" : WORDS.say("film.runs", runs.size());
        }
        RunState only = runs.getFirst();
        String model = only.run().model();
        String strategy = Named.shown(only.run().strategy());
        String name = model == null ? strategy : WORDS.say("film.with", strategy, Named.shown(model));
        return only.run().oracle() ? WORDS.say("film.oracle", name) : name;
    }

    /** What a reader should know of what is left out, in sentences of the language in which one asks; empty where nothing is. */
    String remark() {
        return remarks.stream().map(Supplier::get).collect(Collectors.joining(" "));
    }

    /** Shows all frames, one after the other. */
    void play(BooleanSupplier cancelled, Viewer viewer) throws IOException, InterruptedException {
        Iterator<Edit> edits = order.isEmpty() ? new EditPages(shelf, subject.problem, cancelled)
                : order.iterator();
        Tree tree = Tree.EMPTY;
        int at = 0;
        int number = 1;
        for (Teller.Step step : steps) {
            List<Edit> since = new ArrayList<>();
            while (at < step.from() && edits.hasNext()) {
                since.add(edits.next());
                at++;
            }
            Tree before = tree.apply(since);
            List<Edit> now = new ArrayList<>();
            while (at < step.to() && edits.hasNext()) {
                now.add(edits.next());
                at++;
            }
            tree = before.apply(now);
            Teller.Words words = teller.words(now, before, tree);
            since.addAll(now);
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            viewer.see(new Frame(number++, tree, since, step.to(), words, step.about(), step.turn(), step.settles()));
        }
    }

    private List<Teller.Step> chosen(List<Teller.Step> all, Pace pace, int most) {
        List<Teller.Step> seen = inPlaces(all);
        if (seen.isEmpty()) {
            throw new Refused(WORDS.say("film.nothing-has-happened-in-this"));
        }
        if (pace != Pace.TURNS && seen.size() <= most) {
            return seen;
        }
        Teller.Step last = seen.getLast();
        List<Teller.Step> turns = Between.filled(seen, s -> s.turn() || s.equals(last), Math.min(most, FEW));
        if (pace != Pace.TURNS) {
            remarks.add(() -> WORDS.say("film.turns-only", seen.size()));
        }
        if (turns.size() <= most) {
            return turns;
        }
        remarks.add(() -> WORDS.say("film.first-turns", turns.size(), most - 1));
        List<Teller.Step> few = new ArrayList<>(turns.subList(0, most - 1));
        few.add(turns.getLast());
        return few;
    }

    /** Those about thoughts that have a place. */
    private List<Teller.Step> inPlaces(List<Teller.Step> all) {
        return all.stream().filter(s -> s.about() == null || staging.end().index().containsKey(s.about())).toList();
    }

    private static Tree get(Shelf shelf, Id problem) throws IOException, InterruptedException {
        try {
            return shelf.tree(problem).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new IOException("the problem could not be read", e);
        }
    }
}
