package arborist.llm.openai;

import arborist.llm.Delta;
import arborist.llm.Message;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Unwanted;
import arborist.llm.http.Answered;
import arborist.llm.http.Fault;
import arborist.llm.http.WholeReading;
import arborist.llm.http.Wire;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Makes one call, and again without what the server refuses to take, until it takes the rest. */
final class Asking {
    private static final int MOST_REFUSALS = 12;

    private final String model;
    private final Preset preset;
    private final Terms terms;
    private final Wire wire;
    private final Accounts accounts;

    Asking(String model, Preset preset, Terms terms, Wire wire, Accounts accounts) {
        this.model = model;
        this.preset = preset;
        this.terms = terms;
        this.wire = wire;
        this.accounts = accounts;
    }

    String model() {
        return model;
    }

    /** @param first the index of its first sample among those that were asked for all together */
    Reply.Call ask(Request request, int first, Consumer<Delta> deltas, Unwanted unwanted)
            throws InterruptedException {
        Parameters asked = Parameters.of(request.sampling());
        for (int refusals = 0;; refusals++) {
            Parameters sent = asked.without(terms.dropped().keySet());
            Way way = way(request);
            boolean usage = !terms.dropped().containsKey("stream_options");
            Ask ask = new Ask(model, way.messages(), way.begun(), sent, usage);
            AnswerReading.Cast cast =
                    new AnswerReading.Cast(first, request.sampling().n(), plan(request, asked, sent, way),
                            deltas, unwanted);
            Answered<AnswerReading> answered = wire.post(way.dialect().path(), bytes(way.dialect().body(ask)),
                    () -> new AnswerReading(way.dialect(), wire.manners().caps(), wire.faults(), cast));
            Fault fault = answered.fault();
            boolean refused = fault != null && !answered.reading().told() && refusals < MOST_REFUSALS
                    && terms.learn(fault, sent, usage);
            if (!refused || asked.get("n") != null && terms.dropped().containsKey("n")) {
                if (answered.reading().unopened()) {
                    terms.beginInThought();
                }
                return accounts.call(request, ask, asked, answered, terms.dropped());
            }
        }
    }

    /**
     * How to ask.
     *
     * @param begun what the server goes on from by itself, empty where nothing or where it is asked to in words
     */
    private record Way(Dialect dialect, List<Message> messages, String begun) {}

    private Way way(Request request) throws InterruptedException {
        if (request.begun().isEmpty()) {
            return new Way(plain(), request.messages(), "");
        }
        if (preset.continuation() == Continuation.TEMPLATE && !terms.onlyInWords()) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            new Ask(model, request.messages(), "", Parameters.of(Request.Sampling.PLAIN), false).turns(body);
            Answered<WholeReading> answered = wire.post("/../apply-template", bytes(body),
                    () -> new WholeReading(wire.manners().caps(), wire.faults()));
            String prompt = answered.reading().json().path("prompt").asText("");
            if (answered.fault() == null && !prompt.isEmpty()) {
                return new Way(new RawCompletions(prompt), request.messages(), request.begun());
            }
            terms.goOnInWords();
        }
        if (preset.continuation().own() && !terms.onlyInWords()) {
            return new Way(new Chat(preset.continuation(), preset.reasoning(), terms.cap()), request.messages(),
                    request.begun());
        }
        return new Way(plain(), StandIn.messages(request.messages(), request.begun()), "");
    }

    private Dialect plain() {
        return preset.ollama() ? new OllamaChat()
                : new Chat(Continuation.IN_WORDS, preset.reasoning(), terms.cap());
    }

    private Sample.Plan plan(Request request, Parameters asked, Parameters sent, Way way) {
        boolean cutHere = asked.get("stop") != null && sent.get("stop") == null;
        boolean inWords = !request.begun().isEmpty() && way.begun().isEmpty();
        return new Sample.Plan(wire.key(), beginning(request.begun(), inWords), inWords ? request.begun() : "",
                cutHere ? request.sampling().stop() : List.of());
    }

    private ThinkTags.Beginning beginning(String begun, boolean inWords) {
        if (!begun.isEmpty() && !inWords) {
            return begun.lastIndexOf("<think>") > begun.lastIndexOf("</think>") ? ThinkTags.Beginning.THINKING
                    : ThinkTags.Beginning.ANSWER;
        }
        return terms.beginsInThought() ? ThinkTags.Beginning.PERHAPS_THINKING : ThinkTags.Beginning.ANSWER;
    }

    private static byte[] bytes(ObjectNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
