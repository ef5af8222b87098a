package arborist.ui.lessons;

import arborist.lesson.BadLesson;
import arborist.lesson.Lesson;
import arborist.lesson.Lessons;
import arborist.lesson.measure.Grower;
import arborist.lesson.measure.KeptCurves;
import arborist.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What lessons need.
 *
 * @param lessons where they lie
 * @param kept what was measured of figures at an earlier time
 * @param runners the way to run through a door in memory, for what is not kept in a session
 */
public record Teaching(Lessons lessons, KeptCurves kept, Grower.Runners runners) {
    private static final Words WORDS = Words.of(Teaching.class);

    /**
     * All lessons that can be read.
     *
     * @param faults what is wrong with others, in sentences
     */
    record Shelf(List<Lesson> lessons, List<String> faults) {
        Shelf {
            lessons = List.copyOf(lessons);
            faults = List.copyOf(faults);
        }
    }

    /** Reads all of them, beside the FX thread. */
    CompletableFuture<Shelf> shelf() {
        return CompletableFuture.supplyAsync(this::read, Thread::startVirtualThread);
    }

    private Shelf read() {
        List<Lesson> read = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try {
            for (Lessons.Place place : lessons.all()) {
                try {
                    read.add(lessons.read(place));
                } catch (BadLesson | IOException e) {
                    faults.add(String.valueOf(e.getMessage()));
                }
            }
        } catch (IOException e) {
            faults.add(WORDS.say("teaching.unreadable", String.valueOf(e.getMessage())));
        }
        return new Shelf(read, faults);
    }
}
