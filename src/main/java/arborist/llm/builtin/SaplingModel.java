package arborist.llm.builtin;

import arborist.llm.Abilities;
import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.llm.Unwanted;
import arborist.sapling.file.Model;
import arborist.sapling.sample.Ask;
import arborist.sapling.sample.Said;
import arborist.sapling.sample.Sampler;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Questions;
import arborist.sapling.text.StandIns;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A model of this program's own, run in this process: every token is sampled. */
public final class SaplingModel implements LanguageModel {
    private static final Words KEPT = Words.kept(SaplingModel.class);
    private static final Abilities ABILITIES = new Abilities(true, true, true, true);

    private final Model model;
    private final PromptReader reader;
    private final ExecutorService workers;

    /**
     * @param questions of the families that it was trained on
     * @param workers platform threads, on which it works
     */
    public SaplingModel(Model model, Questions questions, ExecutorService workers) {
        this.model = model;
        this.reader = new PromptReader(model.vocabulary(), questions);
        this.workers = workers;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Abilities abilities() {
        return ABILITIES;
    }

    @Override
    public Reply answer(Request request, Consumer<Delta> deltas) throws InterruptedException {
        return answer(request, deltas, new Unwanted());
    }

    @Override
    public Reply answer(Request request, Consumer<Delta> deltas, Unwanted unwanted) throws InterruptedException {
        PromptReader.Prompt read;
        try {
            read = reader.read(request);
            int context = model.weights().shape().context();
            if (read.tokens().length >= context) {
                throw NotUnderstood.tooLong(read.tokens().length, context);
            }
        } catch (NotUnderstood e) {
            return Reply.refused(new Trouble(Trouble.Kind.REFUSED, String.valueOf(e.getMessage())));
        }
        long seed = request.sampling().seed() == null ? ThreadLocalRandom.current().nextLong()
                : request.sampling().seed();
        int[] prompt = read.tokens();
        Telling telling = new Telling(deltas, unwanted);
        AtomicBoolean begun = new AtomicBoolean();
        long started = System.currentTimeMillis();
        Future<List<Said>> working;
        try {
            working = workers.submit(
                    () -> begun.compareAndSet(false, true) ? sample(request, prompt, seed, telling, read.standIns())
                            : List.of());
        } catch (RejectedExecutionException e) {
            return Reply
                    .refused(new Trouble(Trouble.Kind.REFUSED, KEPT.say("any.the-program-is-closing-ask")));
        }
        try {
            return new Account(model, request, prompt, read.standIns(), seed).reply(working.get(), started,
                    telling.firstMillis());
        } catch (InterruptedException e) {
            telling.stop();
            // What still stands in the queue never begins; what has begun ends with its next token.
            if (!begun.compareAndSet(false, true)) {
                waitFor(working);
            }
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the built-in model failed", e.getCause());
        }
    }

    private List<Said> sample(Request request, int[] prompt, long seed, Telling telling, StandIns standIns) {
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < request.sampling().n(); i++) {
            asks.add(new Ask(prompt, seed + i));
            telling.begin(i);
        }
        return new Sampler(model.weights(), model.vocabulary()).sample(asks, settings(request.sampling()),
                standIns.isEmpty() ? telling : new Retelling(telling, standIns));
    }

    /** Nothing more may be told once this has returned; it is a matter of one token. */
    private static void waitFor(Future<?> working) {
        boolean again = false;
        while (!working.isDone()) {
            try {
                working.get();
            } catch (InterruptedException e) {
                again = true;
            } catch (ExecutionException e) {
                break;
            }
        }
        if (again) {
            Thread.currentThread().interrupt();
        }
    }

    private Settings settings(Request.Sampling s) {
        int context = model.weights().shape().context();
        return new Settings(s.temperature() == null ? 1 : s.temperature(), s.topP() == null ? 1 : s.topP(), s.stop(),
                s.maxTokens() == null ? context : Math.max(1, s.maxTokens()),
                s.logProbabilities() == null ? 0 : s.logProbabilities());
    }

    /** How samples ended, in the port's words. */
    static Finish finish(Said.End end) {
        return switch (end) {
            case WHOLE -> Finish.STOP;
            case LONG -> Finish.LENGTH;
            case LEFT -> Finish.CANCELLED;
        };
    }
}
