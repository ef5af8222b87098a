package arborist.app.models;

import arborist.llm.LanguageModel;
import arborist.llm.StepScorer;
import arborist.llm.builtin.SaplingModel;
import arborist.llm.builtin.SaplingScorer;
import arborist.llm.builtin.Shelf;
import arborist.sapling.reward.Judge;
import arborist.sapling.text.Questions;
import arborist.trace.Refused;
import arborist.words.Words;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The models that come with the program, and the threads they work on. */
final class BuiltIn implements AutoCloseable {
    private static final Words WORDS = Words.of(BuiltIn.class);
    private final Shelf shelf = new Shelf();
    private final ExecutorService workers;

    /** @param threads how many they work on */
    BuiltIn(int threads) {
        this.workers = Executors.newFixedThreadPool(Math.max(1, threads),
                Thread.ofPlatform().name("sapling-", 0).daemon().factory());
    }

    /** @throws Refused where there is none of that name, or it cannot be read */
    LanguageModel model(String name) {
        if (!Shelf.POLICIES.contains(name)) {
            throw new Refused(WORDS.say("built-in.there-is-no-built-in", name, String.join(", ", Shelf.POLICIES)));
        }
        try {
            return new SaplingModel(shelf.model(name), Questions.standard(), workers);
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    boolean hasScorer(String name) {
        return shelf.hasReward(name);
    }

    /** @throws Refused where it cannot be read */
    StepScorer scorer(String name) {
        try {
            return new SaplingScorer(Judge.of(shelf.model(name), shelf::model), Questions.standard(), workers);
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
