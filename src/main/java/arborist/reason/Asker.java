package arborist.reason;

import arborist.llm.Delta;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.llm.Unwanted;
import arborist.trace.Attributes;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Usage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks a model on behalf of a run, and puts each call down with exactly what was sent and what came back. */
public final class Asker {
    /** Troubles that the next call would have as well. */
    private static final Set<Trouble.Kind> LASTING = EnumSet.of(Trouble.Kind.BUDGET, Trouble.Kind.KEY,
            Trouble.Kind.CREDIT, Trouble.Kind.UNREACHABLE, Trouble.Kind.REFUSED, Trouble.Kind.BUSY, Trouble.Kind.LATER);

    private final Growth growth;
    private final LanguageModel model;

    public Asker(Growth growth, LanguageModel model) {
        this.growth = growth;
        this.model = model;
    }

    public LanguageModel model() {
        return model;
    }

    /** The calls of one request; their ids are known before they are made, so that thoughts can point to them as they grow. */
    static final class Calls {
        private final Id base = Id.random();

        Id id(int number) {
            return Id.derived("call", base.toString(), Integer.toString(number));
        }
    }

    /**
     * Asks, and waits for all that comes.
     *
     * @param purpose what the call is for, as {@link Call#purpose} says
     * @param unwanted samples that are given up meanwhile
     * @throws RunEnded where nothing came, for a reason that holds for the next call too
     */
    Reply ask(String purpose, Calls calls, Request request, Consumer<Delta> deltas, Unwanted unwanted)
            throws InterruptedException, RunEnded {
        Reply reply = model.answer(request, deltas, unwanted);
        put(purpose, calls, reply);
        Trouble trouble = reply.trouble();
        if (trouble != null && reply.choices().isEmpty() && LASTING.contains(trouble.kind())) {
            throw RunEnded.by(trouble);
        }
        return reply;
    }

    /** Asks for texts that become no thoughts of their own: proposals, values, votes. */
    public Heard hear(String purpose, Request request) throws InterruptedException, RunEnded {
        Calls calls = new Calls();
        Reply reply = ask(purpose, calls, request, delta -> {
        }, new Unwanted());
        Trouble trouble = reply.trouble();
        if (reply.choices().isEmpty() && trouble != null) {
            throw RunEnded.by(trouble);
        }
        return new Heard(reply.choices(), calls.id(0), reply.usage().output());
    }

    /**
     * What was heard.
     *
     * @param call the call that the first choice came from
     * @param tokens written for it, null where nobody told
     */
    public record Heard(List<Reply.Choice> choices, Id call, @Nullable Long tokens) {
        /** The text of the first choice. */
        public String text() {
            return choices.isEmpty() ? "" : choices.getFirst().text();
        }
    }

    /**
     * Puts down what a reward model read, so that a run that has one rate its steps costs what it costs.
     *
     * @param name the reward model's
     * @param tokens it read
     */
    public void read(String name, long tokens) {
        var _ = growth.tell(List.of(new Change.RecordCall(new Call(Id.random(), growth.problem(), growth.run().id(),
                "score", name, null, Attributes.NONE, Attributes.NONE, Attributes.NONE, null, null, null, null, null,
                new Usage(tokens, null, null, null, null)))), List.of());
    }

    private void put(String purpose, Calls calls, Reply reply) {
        List<Change> changes = new ArrayList<>();
        List<Payload> payloads = new ArrayList<>();
        for (int i = 0; i < reply.calls().size(); i++) {
            Reply.Call call = reply.calls().get(i);
            payloads.add(call.sent());
            if (call.received() != null) {
                payloads.add(call.received());
            }
            changes.add(new Change.RecordCall(new Call(calls.id(i), growth.problem(), growth.run().id(), purpose,
                    model.name(), call.sent().hash(), call.asked(), call.accepted(), call.dropped(),
                    call.received() == null ? null : call.received().hash(), finish(call), timed(call.startedMillis()),
                    call.firstTokenMillis(), timed(call.tookMillis()), call.usage())));
        }
        var _ = growth.tell(changes, payloads);
    }

    private static @Nullable Long timed(long millis) {
        return millis == Reply.Call.UNTIMED ? null : Long.valueOf(millis);
    }

    private static String finish(Reply.Call call) {
        Trouble trouble = call.trouble();
        if (trouble != null) {
            return trouble.kind().name().toLowerCase(Locale.ROOT);
        }
        return call.choices().isEmpty() ? "none" : call.choices().getFirst().finish().name().toLowerCase(Locale.ROOT);
    }

}
