package arborist.ui.kit;

import arborist.lesson.RunMark;
import arborist.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lessons call the runs that they made, as short as these can still be told apart.
 *
 * @param titles all, by the short one
 * @param times at which a lesson's block was run
 */
record LessonTitles(Map<String, Set<String>> titles, Map<Block, Set<Long>> times) {
    private static final Words WORDS = Words.of(LessonTitles.class);

    /** A block of a lesson. */
    record Block(String lesson, String block) {
        static Block of(RunMark mark) {
            return new Block(mark.lesson(), mark.block());
        }
    }

    LessonTitles {
        titles = Map.copyOf(titles);
        times = Map.copyOf(times);
    }

    static LessonTitles of(List<RunMark> marks) {
        Map<String, Set<String>> titles = new HashMap<>();
        Map<Block, Set<Long>> times = new HashMap<>();
        for (RunMark mark : marks) {
            titles.computeIfAbsent(mark.shortTitle(), t -> new HashSet<>()).add(mark.title());
            times.computeIfAbsent(Block.of(mark), b -> new HashSet<>()).add(mark.time());
        }
        return new LessonTitles(titles, times);
    }

    /** The short one, where no other run of the problem has the same. */
    String title(RunMark mark) {
        return titles.getOrDefault(mark.shortTitle(), Set.of()).size() < 2 ? mark.shortTitle() : mark.title();
    }

    /** What a lesson calls a run, and which time it was where there were several. */
    String line(RunMark mark) {
        return times.getOrDefault(Block.of(mark), Set.of()).size() < 2
                ? WORDS.say("run-names.lesson", title(mark), mark.number())
                : WORDS.say("run-names.lesson-time", title(mark), mark.number(), mark.time());
    }
}
