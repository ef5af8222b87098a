package arborist.sapling.reward;

import arborist.task.make.Made;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A part of what is to be sampled, small enough that losing it costs seconds.
 *
 * @param asked what the solutions are of, one each, in their order
 * @param sampling has them made
 */
record Chunk(List<Asked> asked, Callable<List<Judged>> sampling) {
    Chunk {
        asked = List.copyOf(asked);
    }

    /**
     * What a solution is of.
     *
     * @param begun the solution that is played out; empty where a problem is solved
     */
    record Asked(String question, Optional<Judged> begun) {
        static Asked of(Made made) {
            return new Asked(made.question(), Optional.empty());
        }

        static Asked of(Judged judged) {
            return new Asked(judged.question(), Optional.of(judged));
        }

        boolean isAnsweredBy(Judged judged) {
            return judged.question().equals(question)
                    && begun.map(b -> b.solution().equals(judged.solution())).orElse(true);
        }
    }

    /** What was kept of it, or else what is sampled now, and then kept. */
    List<Judged> from(Kept kept, int number) throws Exception {
        Optional<List<Judged>> there = kept.read(number).filter(this::isAnsweredBy);
        if (there.isPresent()) {
            return there.get();
        }
        List<Judged> sampled = sampling.call();
        kept.write(number, sampled);
        return sampled;
    }

    private boolean isAnsweredBy(List<Judged> solutions) {
        boolean fits = solutions.size() == asked.size();
        for (int i = 0; fits && i < asked.size(); i++) {
            fits = asked.get(i).isAnsweredBy(solutions.get(i));
        }
        return fits;
    }
}
