package arborist.llm.openai;

import arborist.llm.Abilities;
import arborist.llm.Delta;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Request.Sampling;
import arborist.llm.Unwanted;
import arborist.llm.http.Fan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * A model on a server that speaks OpenAI's language or Ollama's. Where the server gives one sample a call, it is called as often
 * as samples are wanted.
 */
public final class OpenAiModel implements LanguageModel {
    private final Preset preset;
    private final Terms terms;
    private final Asking asking;

    OpenAiModel(Preset preset, Terms terms, Asking asking) {
        this.preset = preset;
        this.terms = terms;
        this.asking = asking;
    }

    @Override
    public String name() {
        return asking.model();
    }

    @Override
    public Abilities abilities() {
        Set<String> dropped = terms.dropped().keySet();
        return new Abilities(preset.continuation().own() && !terms.onlyInWords(),
                preset.seeds() && !dropped.contains("seed"),
                preset.logProbabilities() && !dropped.contains("logprobs"));
    }

    @Override
    public Reply answer(Request request, Consumer<Delta> deltas) throws InterruptedException {
        return answer(request, deltas, new Unwanted());
    }

    @Override
    public Reply answer(Request request, Consumer<Delta> deltas, Unwanted unwanted) throws InterruptedException {
        Consumer<Delta> one = oneAtATime(deltas);
        int n = request.sampling().n();
        if (n == 1) {
            return new Reply(List.of(asking.ask(request, 0, from(0, one), unwanted)));
        }
        if (terms.dropped().containsKey("n")) {
            return new Reply(each(request, 0, one, unwanted));
        }
        Reply.Call first = asking.ask(request, 0, from(0, one), unwanted);
        if (terms.dropped().containsKey("n")) {
            return new Reply(each(request, 0, one, unwanted));
        }
        int came = first.choices().size();
        List<Reply.Call> calls = new ArrayList<>(List.of(first));
        if (first.trouble() == null && came < n && !unwanted.has(n - 1)) {
            terms.drop("n", "ignored: " + came + " of " + n + " samples came");
            calls.set(0, Accounts.dropping(first, "n", terms.dropped().get("n")));
            calls.addAll(each(request, came, one, unwanted));
        }
        return new Reply(calls);
    }

    /** One call for each sample from an index on, all at once as far as the server lets through. */
    private List<Reply.Call> each(Request request, int from, Consumer<Delta> deltas, Unwanted unwanted)
            throws InterruptedException {
        List<Fan.Job<Reply.Call>> jobs = new ArrayList<>();
        for (int i = from; i < request.sampling().n(); i++) {
            int index = i;
            Sampling sampling = request.sampling();
            Long seed = sampling.seed() == null ? null : sampling.seed() + index;
            Request single = new Request(request.messages(), request.begun(), sampling.times(1).seeded(seed));
            int call = from == 0 ? index : 1 + index - from;
            jobs.add(() -> Accounts.dropping(asking.ask(single, index, from(call, deltas), unwanted), "n",
                    terms.dropped().get("n")));
        }
        return Fan.out(jobs);
    }

    /** Says of each sample, before its first piece, which call it comes from. */
    private static Consumer<Delta> from(int call, Consumer<Delta> deltas) {
        Set<Integer> begun = ConcurrentHashMap.newKeySet();
        return delta -> {
            if (begun.add(delta.index())) {
                deltas.accept(new Delta.Begun(delta.index(), call));
            }
            deltas.accept(delta);
        };
    }

    private static Consumer<Delta> oneAtATime(Consumer<Delta> deltas) {
        ReentrantLock turn = new ReentrantLock();
        return delta -> {
            turn.lock();
            try {
                deltas.accept(delta);
            } finally {
                turn.unlock();
            }
        };
    }
}
