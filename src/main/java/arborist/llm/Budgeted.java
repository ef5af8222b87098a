package arborist.llm;

import arborist.trace.Usage;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A model that spends from a budget, and is not asked where the budget has no room. */
public final class Budgeted implements LanguageModel {
    /** What a sample is taken to need where the request sets no limit. */
    private static final int USUAL = 1024;

    private final LanguageModel model;
    private final Budget budget;
    private final @Nullable Price price;

    /** @param price null where nobody knows it; it costs nothing then, and a limit of money does not hold it */
    public Budgeted(LanguageModel model, Budget budget, @Nullable Price price) {
        this.model = model;
        this.budget = budget;
        this.price = price;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Abilities abilities() {
        return model.abilities();
    }

    @Override
    public Reply answer(Request asked, Consumer<Delta> deltas) throws InterruptedException {
        return answer(asked, deltas, new Unwanted());
    }

    @Override
    public Reply answer(Request asked, Consumer<Delta> deltas, Unwanted unwanted) throws InterruptedException {
        long prompt = Tokens.roughly(asked);
        Request request = fitted(asked, prompt);
        Integer cap = request.sampling().maxTokens();
        long most = (long) request.sampling().n() * (cap == null ? USUAL : cap);
        Budget.Reservation reservation;
        try {
            reservation = budget.reserve(spent(prompt, most, 1, null));
        } catch (ModelTrouble e) {
            return Reply.refused(e.trouble());
        }
        AtomicLong letters = new AtomicLong();
        Spent real = spent(prompt, 0, 1, null);
        try {
            Reply reply = model.answer(request, delta -> {
                letters.addAndGet(switch (delta) {
                    case Delta.Text text -> text.text().length();
                    case Delta.Thinking text -> text.text().length();
                    case Delta.Begun _,Delta.Ended _ -> 0;
                });
                deltas.accept(delta);
            }, unwanted);
            Usage usage = reply.usage();
            real = spent(orNone(usage.input()), orNone(usage.output()), reply.calls().size(), usage.costUsd());
            return reply;
        } catch (InterruptedException e) {
            // Nobody tells what a call cost that was given up; what had come by then is the nearest guess.
            real = spent(prompt, letters.get() / 4, 1, null);
            throw e;
        } finally {
            reservation.settle(real);
        }
    }

    /** Where nobody said how long an answer may get, it may get as long as the budget has room for. */
    private Request fitted(Request request, long prompt) {
        Long room = budget.room();
        Request.Sampling sampling = request.sampling();
        if (room == null || sampling.maxTokens() != null) {
            return request;
        }
        long each = (room - prompt) / sampling.n();
        return each < 1 || each >= USUAL ? request
                : new Request(request.messages(), request.begun(), sampling.atMost((int) each));
    }

    private Spent spent(long input, long output, long calls, @Nullable BigDecimal cost) {
        BigDecimal usd = cost != null ? cost
                : price == null ? BigDecimal.ZERO : price.of(new Usage(input, null, null, output, null));
        return new Spent(input + output, usd, calls, Duration.ZERO);
    }

    private static long orNone(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
