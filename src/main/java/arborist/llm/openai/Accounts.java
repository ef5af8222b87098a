package arborist.llm.openai;

import arborist.llm.Price;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Tokens;
import arborist.llm.http.Answered;
import arborist.llm.http.Fault;
import arborist.trace.Attributes;
import arborist.trace.Usage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a call asked, got and cost.
 *
 * @param price null where nobody knows it
 */
record Accounts(Tokens tokens, @Nullable Price price) {
    private static final JsonMapper MAPPER = new JsonMapper();

    Reply.Call call(Request request, Ask ask, Parameters asked, Answered<AnswerReading> answered,
            Map<String, String> refused) {
        ObjectNode accepted = ask.parameters().json();
        ObjectNode dropped = JsonNodeFactory.instance.objectNode();
        refused.forEach((name, why) -> {
            if (asked.get(name) != null || name.equals("stream_options")) {
                dropped.put(name, why);
                accepted.remove(name);
            }
        });
        List<Reply.Choice> choices = answered.reading().choices();
        Usage usage = Usage.UNKNOWN;
        if (answered.reading().usage() != null || !choices.isEmpty()) {
            usage = usage(answered.reading().usage(), ask, choices, accepted);
        }
        if (!request.begun().isEmpty() && ask.begun().isEmpty()) {
            accepted.put("continues", "asked to in words");
        }
        Fault fault = answered.fault();
        return new Reply.Call(answered.sent(), answered.received(), of(asked.json()), of(accepted), of(dropped), usage,
                answered.startedMillis(), answered.firstMillis(), answered.tookMillis(), choices,
                fault == null ? null : fault.trouble());
    }

    /** The call with one more parameter that was dropped. */
    static Reply.Call dropping(Reply.Call call, String name, @Nullable String why) {
        ObjectNode dropped = object(call.dropped());
        dropped.put(name, why);
        ObjectNode accepted = object(call.accepted());
        accepted.remove(name);
        return new Reply.Call(call.sent(), call.received(), call.asked(), of(accepted), of(dropped), call.usage(),
                call.startedMillis(), call.firstTokenMillis(), call.tookMillis(), call.choices(), call.trouble());
    }

    private Usage usage(@Nullable Usage told, Ask ask, List<Reply.Choice> choices, ObjectNode accepted) {
        Usage usage = told;
        if (usage == null || usage.output() == null) {
            long thinking = choices.stream().mapToLong(c -> tokens.count(c.thinking())).sum();
            long text = choices.stream().mapToLong(c -> tokens.count(c.text())).sum();
            long input = tokens.count(new Request(ask.messages(), ask.begun(), Request.Sampling.PLAIN));
            Long inputTold = usage == null ? null : usage.input();
            usage = new Usage(inputTold == null ? Long.valueOf(input) : inputTold,
                    usage == null ? null : usage.cached(),
                    thinking == 0 ? null : Long.valueOf(thinking), thinking + text,
                    usage == null ? null : usage.costUsd());
            accepted.put("usage", "counted here");
        }
        return usage.costUsd() != null || price == null ? usage
                : new Usage(usage.input(), usage.cached(), usage.reasoning(), usage.output(), price.of(usage));
    }

    private static Attributes of(ObjectNode json) {
        return new Attributes(json.toString());
    }

    private static ObjectNode object(Attributes attributes) {
        try {
            return (ObjectNode) MAPPER.readTree(attributes.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
