package arborist.sapling.text;

import arborist.task.make.Limit;
import arborist.task.make.Maker;
import arborist.task.make.Makers;
import arborist.task.word.Story;
import arborist.task.word.Templates;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads questions that somebody typed.
 *
 * @param makers of the families that a model knows
 */
public record Questions(List<Maker> makers) {
    public Questions {
        makers = List.copyOf(makers);
    }

    public static Questions standard() {
        return new Questions(Makers.standard());
    }

    /** The question as a model knows such questions; empty where it is of no family, or beyond what such a model learns. */
    public Optional<String> read(String typed) {
        return makers.stream().filter(maker -> maker.limit(typed.strip()).isEmpty())
                .map(maker -> maker.reworded(typed.strip())).flatMap(Optional::stream).findFirst();
    }

    /**
     * How a model reads a question.
     *
     * @param taken words, in small letters, that may not stand for others, since they are said beside the question
     */
    public Reading reading(String typed, Vocabulary vocabulary, Set<String> taken) {
        String question = typed.strip();
        for (Maker maker : makers) {
            Optional<Limit> limit = maker.limit(question);
            if (limit.isPresent()) {
                return Reading.Beyond.of(limit.get());
            }
            Optional<String> reworded = maker.reworded(question);
            if (reworded.isPresent()) {
                return known(reworded.get(), vocabulary, taken, maker.hasWay(question));
            }
        }
        return new Reading.Foreign();
    }

    private static Reading known(String question, Vocabulary vocabulary, Set<String> taken, boolean hasWay) {
        Optional<Story> story = Templates.standard().read(question);
        Optional<Story> told = story.map(one -> one.known(vocabulary::knows, taken));
        String read = told.map(Story::question).orElse(question);
        List<String> unknown = vocabulary.unknown(read);
        if (!unknown.isEmpty()) {
            return new Reading.Strange(unknown);
        }
        StandIns standIns = told.map(one -> new StandIns(story.orElseThrow().differs(one))).orElse(StandIns.NONE);
        return new Reading.Fits(read, standIns, hasWay);
    }
}
