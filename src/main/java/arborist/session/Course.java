package arborist.session;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a problem's past is retold: in which order, and where the retelling stops. Samples that were drawn side by side are told one after
 * the other, by their numbers; all else in the order in which it happened.
 *
 * @param edits in the order of the retelling; empty where that is the order in which they were made
 * @param every where it stops at every step
 * @param samples where it stops after each sample as a whole; the same where there are no independent samples
 * @param wholes how many such samples there are
 */
public record Course(List<Edit> edits, List<Beat> every, List<Beat> samples, int wholes) {
    /** Nothing to be told yet. */
    public static final Course NONE = new Course(List.of(), List.of(), List.of(), 0);
    /** More edits are not held in memory to be put in order. */
    private static final int MOST = 50_000;
    /** From so many samples on a class waits too long for the vote, where every step is shown. */
    private static final int MANY = 5;

    public Course {
        edits = List.copyOf(edits);
        every = List.copyOf(every);
        samples = List.copyOf(samples);
    }

    /** Whether there are samples to be told as wholes. */
    public boolean hasSamples() {
        return wholes > 0;
    }

    /** Whether so many that one should begin with wholes. */
    public boolean hasMany() {
        return wholes >= MANY;
    }

    /** Whether the order is another than that in which the edits were made. */
    public boolean reordered() {
        return !edits.isEmpty();
    }

    /**
     * Finds it.
     *
     * @param all edits of a problem, in order
     * @param run the one run that is retold, null for all
     */
    public static Course of(Iterable<Edit> all, @Nullable Id run) {
        List<Edit> held = new ArrayList<>();
        for (Edit edit : all) {
            held.add(edit);
            if (held.size() > MOST) {
                List<Beat> every = Beats.of(all, run);
                return new Course(List.of(), every, every, 0);
            }
        }
        Lanes lanes = Lanes.of(held);
        if (lanes.size() == 0) {
            List<Beat> every = Beats.of(held, run);
            return new Course(List.of(), every, every, 0);
        }
        List<Edit> told = ordered(held, lanes);
        int[] lane = told.stream().mapToInt(lanes::of).toArray();
        List<Beat> every = Beats.of(told, run, at -> lane[at]);
        return new Course(told.equals(held) ? List.of() : told, every, wholes(every, lane),
                lanes.size());
    }

    /** Between two edits that belong to no sample, those of the first sample before those of the second; calls before all of them. */
    private static List<Edit> ordered(List<Edit> all, Lanes lanes) {
        List<Edit> told = new ArrayList<>(all.size());
        List<Edit> stretch = new ArrayList<>();
        Comparator<Edit> byLane = Comparator.comparingInt(lanes::of);
        for (Edit edit : all) {
            boolean call = edit.change() instanceof Change.RecordCall && edit.undoes() == null;
            if (call || lanes.of(edit) >= 0) {
                stretch.add(edit);
            } else {
                stretch.sort(byLane);
                told.addAll(stretch);
                stretch.clear();
                told.add(edit);
            }
        }
        stretch.sort(byLane);
        told.addAll(stretch);
        return told;
    }

    private static List<Beat> wholes(List<Beat> every, int[] lane) {
        List<Beat> wholes = new ArrayList<>();
        int before = -1;
        for (Beat beat : every) {
            int now = lane[beat.to() - 1];
            Beat last = wholes.isEmpty() ? null : wholes.getLast();
            if (last != null && now >= 0 && now == before) {
                // A sample that is found right is a turn, as its last step was.
                Beat.Kind kind = beat.turns() ? beat.kind() : last.turns() ? last.kind() : Beat.Kind.SAMPLED;
                wholes.set(wholes.size() - 1, new Beat(last.from(), beat.to(),
                        beat.about() == null ? last.about() : beat.about(), kind));
            } else {
                wholes.add(beat);
            }
            before = now;
        }
        return wholes;
    }
}
