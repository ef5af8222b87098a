package arborist.llm.builtin;

import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.sapling.file.Model;
import arborist.sapling.sample.Said;
import arborist.sapling.text.Mark;
import arborist.sapling.text.StandIns;
import arborist.trace.Attributes;
import arborist.trace.Payload;
import arborist.trace.Usage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the built-in model and what it said, as calls are put down.
 *
 * @param prompt as the model read it
 * @param standIns the words in it that stand for the person's own; what is received is put down as the model said it
 */
@SuppressWarnings("ArrayRecordComponent")
record Account(Model model, Request request, int[] prompt, StandIns standIns, long seed) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    Reply reply(List<Said> said, long started, @Nullable Long first) {
        List<Reply.Choice> choices = new ArrayList<>();
        long thought = 0;
        long written = 0;
        for (int i = 0; i < said.size(); i++) {
            Said one = said.get(i);
            List<Said.Token> outside = outside(one);
            thought += one.tokens().size() - outside.size();
            written += one.tokens().size();
            choices.add(new Reply.Choice(i, standIns.own(one.text()), standIns.own(one.thinking()),
                    SaplingModel.finish(one.ended()),
                    request.sampling().logProbabilities() == null ? List.of()
                            : outside.stream().map(this::token).toList()));
        }
        Usage usage = new Usage((long) prompt.length, null, thought, written, null);
        Attributes none = Attributes.NONE;
        return new Reply(List.of(new Reply.Call(sent(), received(said), asked(), asked(), none, usage, started, first,
                System.currentTimeMillis() - started, choices, null)));
    }

    private Reply.Token token(Said.Token token) {
        return new Reply.Token(standIns.own(token.text()), token.logProbability(), token.alternatives().stream()
                .map(a -> new Reply.Alternative(standIns.own(a.text()), a.logProbability())).toList());
    }

    /** The tokens of the answer: neither marks nor what stands between those of thinking. */
    private List<Said.Token> outside(Said said) {
        List<Said.Token> outside = new ArrayList<>();
        boolean thinks = !said.thinking().isEmpty() && prompt[prompt.length - 1] != Mark.CHAIN.token();
        for (Said.Token token : said.tokens()) {
            if (token.id() == Mark.THINK.token() || token.id() == Mark.THOUGHT.token()) {
                thinks = token.id() == Mark.THINK.token();
            } else if (!thinks && token.id() != Mark.END.token()) {
                outside.add(token);
            }
        }
        return outside;
    }

    private Payload sent() {
        return json(JSON.createObjectNode().put("model", model.name()).put("weights", model.version())
                .put("prompt", model.vocabulary().text(prompt, 0, prompt.length)));
    }

    private Payload received(List<Said> said) {
        ObjectNode all = JSON.createObjectNode();
        ArrayNode samples = all.putArray("samples");
        said.forEach(one -> {
            StringBuilder text = new StringBuilder();
            one.tokens().forEach(token -> text.append(token.text()));
            samples.addObject().put("text", text.toString());
        });
        return json(all);
    }

    private Attributes asked() {
        Request.Sampling s = request.sampling();
        ObjectNode asked = JSON.createObjectNode().put("n", s.n()).put("seed", seed);
        if (s.temperature() != null) {
            asked.put("temperature", s.temperature());
        }
        if (s.topP() != null) {
            asked.put("top_p", s.topP());
        }
        if (s.maxTokens() != null) {
            asked.put("max_tokens", s.maxTokens());
        }
        if (!s.stop().isEmpty()) {
            s.stop().forEach(asked.putArray("stop")::add);
        }
        return new Attributes(asked.toString());
    }

    private static Payload json(ObjectNode node) {
        try {
            return Payload.of(Payload.JSON, JSON.writeValueAsBytes(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is JSON", e);
        }
    }
}
