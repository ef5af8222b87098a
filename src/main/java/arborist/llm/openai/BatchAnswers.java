package arborist.llm.openai;

import arborist.llm.Abilities;
import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.llm.Unwanted;
import arborist.llm.http.Faults;
import arborist.llm.http.Manners;
import arborist.trace.Attributes;
import arborist.trace.Payload;
import arborist.trace.Usage;
import arborist.words.Words;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A model that answers with what a batch has brought, read as if it came from the server now. A sample of which nothing has come is
 * given up, and nothing remains of it. For one run.
 */
public final class BatchAnswers implements LanguageModel {
    private static final Words KEPT = Words.kept(BatchAnswers.class);
    /** The name under which an answer's call keeps the request that it answers. */
    public static final String CUSTOM_ID = "custom_id";
    private static final Faults FAULTS = new Faults("the batch");

    private final String model;
    private final Preset preset;
    private final @Nullable Long seed;
    private final Queue<Answer> answers;

    /**
     * @param seed of the first sample of the run, null where none was asked for
     * @param answers each is given once
     */
    public BatchAnswers(String model, Preset preset, @Nullable Long seed, List<Answer> answers) {
        this.seed = seed;
        this.model = model;
        this.preset = preset;
        this.answers = new ArrayDeque<>(answers);
    }

    /**
     * What came for one request.
     *
     * @param customId of the request
     * @param sample the index of its first sample in the run
     * @param samples how many it holds
     * @param body the server's whole answer, null where there is none
     * @param trouble why there is none, null where there is one
     */
    public record Answer(String customId, int sample, int samples, @Nullable ObjectNode body,
            @Nullable String trouble) {}

    /** What a server would be sent for the request, in one piece and not streamed. */
    public static ObjectNode body(String model, Preset preset, Request request) {
        Parameters parameters = Parameters.of(request.sampling()).without(
                request.sampling().n() > 1 ? without(preset) : preset.ignores().keySet());
        ObjectNode body = new Chat(Continuation.IN_WORDS, preset.reasoning(), preset.caps().getFirst())
                .body(new Ask(model, request.begun().isEmpty() ? request.messages()
                        : StandIn.messages(request.messages(), request.begun()), "", parameters, false));
        body.remove("stream");
        return body;
    }

    /** Many samples in one request are what somebody asked for, whatever is usual. */
    private static Set<String> without(Preset preset) {
        Set<String> names = new HashSet<>(preset.ignores().keySet());
        names.remove("n");
        return names;
    }

    @Override
    public String name() {
        return model;
    }

    @Override
    public Abilities abilities() {
        return new Abilities(false, preset.seeds(), false);
    }

    @Override
    public Reply answer(Request request, Consumer<Delta> deltas) {
        return answer(request, deltas, new Unwanted());
    }

    @Override
    public Reply answer(Request request, Consumer<Delta> deltas, Unwanted unwanted) {
        List<Reply.Call> calls = new ArrayList<>();
        int next = 0;
        int n = request.sampling().n();
        while (next < n && !answers.isEmpty()) {
            Answer answer = answers.remove();
            int samples = Math.min(answer.samples(), n - next);
            calls.add(call(request, answer, next, samples, calls.size(), deltas, unwanted));
            next += samples;
        }
        if (calls.isEmpty()) {
            return Reply.refused(new Trouble(Trouble.Kind.LATER, KEPT.say("batch-answers.nothing-has-come-for-it")));
        }
        List<Reply.Choice> none = new ArrayList<>();
        for (int i = next; i < n; i++) {
            none.add(new Reply.Choice(i, "", "", Finish.CANCELLED, List.of()));
        }
        Reply.Call last = calls.removeLast();
        none.addAll(0, last.choices());
        calls.add(new Reply.Call(last.sent(), last.received(), last.asked(), last.accepted(), last.dropped(),
                last.usage(), last.startedMillis(), last.firstTokenMillis(), last.tookMillis(), none, last.trouble()));
        return new Reply(calls);
    }

    private Reply.Call call(Request request, Answer answer, int first, int samples, int number, Consumer<Delta> deltas,
            Unwanted unwanted) {
        Request one = new Request(request.messages(), request.begun(), request.sampling().times(answer.samples())
                .seeded(seed == null ? null : seed + answer.sample()));
        Parameters asked = Parameters.of(one.sampling());
        ObjectNode accepted = asked.json().put(CUSTOM_ID, answer.customId());
        ObjectNode received = answer.body();
        AnswerReading reading = new AnswerReading(
                new Chat(Continuation.IN_WORDS, preset.reasoning(), preset.caps().getFirst()),
                Manners.STANDARD.caps(), FAULTS, new AnswerReading.Cast(first, samples,
                        new Sample.Plan(null, ThinkTags.Beginning.ANSWER, "", List.of()), deltas, unwanted));
        Trouble trouble = null;
        if (received == null) {
            trouble = new Trouble(Trouble.Kind.SERVER, String.valueOf(answer.trouble()));
        } else {
            for (int i = 0; i < samples; i++) {
                deltas.accept(new Delta.Begun(first + i, number));
            }
            byte[] bytes = received.toString().getBytes(StandardCharsets.UTF_8);
            var _ = reading.take(bytes, bytes.length);
            reading.end();
            trouble = reading.fault() == null ? null : reading.fault().trouble();
        }
        Usage usage = reading.usage();
        return new Reply.Call(json(body(model, preset, one)), received == null ? null : json(received),
                new Attributes(asked.json().toString()), new Attributes(accepted.toString()), Attributes.NONE,
                usage == null ? Usage.UNKNOWN : usage, Reply.Call.UNTIMED, null, Reply.Call.UNTIMED, reading.choices(),
                trouble);
    }

    private static Payload json(ObjectNode json) {
        return Payload.of(Payload.JSON, json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
