package arborist.llm.openai;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Request.Sampling;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each server is asked as it wants to be, and its answer is read whatever it calls things. */
@Timeout(60)
class DialectsTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String BEGUN = "Step 1: add.\n";

    private final MockWebServer server = new MockWebServer();
    private final Connections connections = Asked.connections(Asked.PATIENT);

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        connections.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"openai,sse,0,4,20", "deepseek,sse,1,4,20", "vllm,sse,1,,", "llama.cpp,sse,1,,",
        "openrouter,sse,1,4,20",
        "gemini,sse,0,,", "anthropic,sse,0,,", "ollama,ndjson,1,,", "lm-studio,sse,1,,"})
    void eachServersStream(String preset, String form, int thinks, Long cached, Long reasoning) throws Exception {
        String stream = fixture(preset + "." + form);
        server.enqueue(answer(preset.equals("gemini") ? stream.replace("\n", "\r\n") : stream));
        List<Delta> deltas = new ArrayList<>();
        Reply reply = model(preset).answer(Asked.question(), deltas::add);
        assertThat(reply.trouble()).isNull();
        Reply.Choice choice = reply.choices().getFirst();
        assertThat(choice.text()).isEqualTo("The answer is 42.");
        assertThat(choice.thinking()).isEqualTo(thinks == 1 ? "Six times seven." : "");
        assertThat(choice.finish()).isEqualTo(Finish.STOP);
        assertThat(new Asked(reply, deltas).told()).isEqualTo("The answer is 42.");
        Reply.Call call = reply.calls().getFirst();
        if (preset.equals("lm-studio")) {
            assertThat(call.accepted().json()).contains("counted here");
            assertThat(call.usage().output()).isBetween(8L, 12L);
        } else {
            assertThat(call.usage().input()).isEqualTo(11);
            assertThat(call.usage().output()).isEqualTo(25);
            assertThat(call.usage().cached()).isEqualTo(cached);
            assertThat(call.usage().reasoning()).isEqualTo(reasoning);
            assertThat(call.usage().costUsd()).isEqualByComparingTo(
                    new BigDecimal(preset.equals("openrouter") ? "0.00125" : "0.000261"));
        }
        assertThat(new String(Objects.requireNonNull(call.received()).content(), StandardCharsets.UTF_8))
                .contains("answer").contains("42.");
        assertThat(call.firstTokenMillis()).isBetween(0L, call.tookMillis());
    }

    @Test
    void allParametersAreSent() throws Exception {
        server.enqueue(answer(fixture("openai.sse")));
        model("other").answer(Request.of("Six times seven?",
                new Sampling(1, 0.7, 0.9, List.of("\n\n"), 100, 7L, 3)), _ -> {});
        JsonNode sent = sent();
        assertThat(sent.path("temperature").asDouble()).isEqualTo(0.7);
        assertThat(sent.path("top_p").asDouble()).isEqualTo(0.9);
        assertThat(sent.path("stop").get(0).asText()).isEqualTo("\n\n");
        assertThat(sent.path("max_tokens").asInt()).isEqualTo(100);
        assertThat(sent.path("seed").asInt()).isEqualTo(7);
        assertThat(sent.path("logprobs").asBoolean()).isTrue();
        assertThat(sent.path("top_logprobs").asInt()).isEqualTo(3);
        assertThat(sent.path("stream").asBoolean()).isTrue();
    }

    @Test
    void ollamaIsToldInItsOwnWords() throws Exception {
        server.enqueue(answer(fixture("ollama.ndjson")));
        model("ollama").answer(Request.of("Six times seven?", Sampling.PLAIN.atMost(50).seeded(3L)), _ -> {});
        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/api/chat");
        JsonNode options = MAPPER.readTree(Objects.requireNonNull(request.getBody()).utf8()).path("options");
        assertThat(options.path("num_predict").asInt()).isEqualTo(50);
        assertThat(options.path("seed").asInt()).isEqualTo(3);
    }

    @Test
    void manySamplesInOneCall() throws Exception {
        server.enqueue(answer("data: {\"choices\":[{\"index\":1,\"delta\":{\"content\":\"b\"}},"
                + "{\"index\":0,\"delta\":{\"content\":\"a\"}}]}\n\n"
                + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
                + "data: {\"choices\":[{\"index\":1,\"delta\":{},\"finish_reason\":\"length\"}]}\n\ndata: [DONE]\n\n"));
        Reply reply = model("vllm").answer(Request.of("?", Sampling.PLAIN.times(2)), _ -> {});
        assertThat(reply.calls()).hasSize(1);
        assertThat(reply.choices()).extracting(Reply.Choice::text).containsExactly("a", "b");
        assertThat(reply.choices()).extracting(Reply.Choice::finish).containsExactly(Finish.STOP, Finish.LENGTH);
    }

    @ParameterizedTest
    @CsvSource({"ignored", "refused"})
    void oneSampleACall(String how) throws Exception {
        play(body -> how.equals("refused") && body.has("n") ? refusal("n must be 1", "n") : answer(stream(
                "seed " + body.path("seed").asText())));
        List<Delta> deltas = new ArrayList<>();
        LanguageModel model = model("other");
        Reply reply = model.answer(Request.of("?", Sampling.PLAIN.times(3).seeded(5L)), deltas::add);
        assertThat(reply.trouble()).isNull();
        assertThat(reply.choices()).extracting(Reply.Choice::text).containsExactly("seed 5", "seed 6", "seed 7");
        assertThat(deltas).filteredOn(Delta.Ended.class::isInstance).extracting(Delta::index)
                .containsExactlyInAnyOrder(0, 1, 2);
        assertThat(reply.calls()).hasSize(3);
        assertThat(reply.calls().getFirst().dropped().json()).contains("\"n\"");
        // The next time it is known.
        int before = server.getRequestCount();
        assertThat(model.answer(Request.of("?", Sampling.PLAIN.times(2).seeded(5L)), _ -> {}).choices())
                .extracting(Reply.Choice::text).containsExactly("seed 5", "seed 6");
        assertThat(server.getRequestCount() - before).isEqualTo(2);
    }

    @Test
    void whatIsRefusedIsDroppedWithTheReason() throws Exception {
        play(body -> body.has("max_tokens") ? refusal("Unsupported parameter: 'max_tokens' is not supported with this"
                + " model. Use 'max_completion_tokens' instead.", "max_tokens")
                : body.has("temperature")
                        ? refusal("Unsupported value: 'temperature' does not support 0.7 with this model.",
                                "temperature")
                : body.has("stop") ? refusal("'stop' is not supported with this model.", "stop")
                : answer(stream("one\\n\\ntwo")));
        LanguageModel model = model("other");
        Reply reply = model.answer(Request.of("?",
                Sampling.PLAIN.hot(0.7).atMost(9).until(List.of("\n\n"))), _ -> {});
        Reply.Call call = reply.calls().getFirst();
        assertThat(call.trouble()).isNull();
        // A stop that the server does not take is kept here.
        assertThat(reply.choices().getFirst().text()).isEqualTo("one");
        assertThat(call.dropped().json()).contains("temperature", "does not support 0.7", "stop");
        assertThat(call.accepted().json()).contains("max_tokens").doesNotContain("temperature");
        assertThat(call.asked().json()).contains("temperature");
        int before = server.getRequestCount();
        model.answer(Request.of("?", Sampling.PLAIN.hot(0.7).atMost(9)), _ -> {});
        assertThat(server.getRequestCount() - before).isEqualTo(1);
    }

    @Test
    void aValueOutOfRangeIsTheUsersToMend() throws Exception {
        play(_ -> refusal("temperature must be between 0 and 2", "temperature"));
        Reply reply = model("other").answer(Request.of("?", Sampling.PLAIN.hot(3.0)), _ -> {});
        assertThat(Objects.requireNonNull(reply.trouble()).sentence()).contains("between 0 and 2");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void vllmGoesOnFromABegunAnswer() throws Exception {
        server.enqueue(answer(stream("Step 2")));
        assertThat(goOn("vllm")).isEqualTo("Step 2");
        JsonNode sent = sent();
        assertThat(sent.path("continue_final_message").asBoolean()).isTrue();
        assertThat(sent.path("add_generation_prompt").asBoolean(true)).isFalse();
        assertThat(sent.path("messages").path(1).path("content").asText()).isEqualTo(BEGUN);
    }

    @Test
    void deepSeekGoesOnFromAPrefix() throws Exception {
        server.enqueue(answer(stream("Step 2")));
        assertThat(goOn("deepseek")).isEqualTo("Step 2");
        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/beta/chat/completions");
        JsonNode last = MAPPER.readTree(Objects.requireNonNull(request.getBody()).utf8()).path("messages").path(1);
        assertThat(last.path("prefix").asBoolean()).isTrue();
        assertThat(last.path("content").asText()).isEqualTo(BEGUN);
    }

    @Test
    void llamaCppGoesOnFromItsOwnTemplate() throws Exception {
        server.enqueue(new MockResponse.Builder().code(200).body("{\"prompt\":\"<user>?<assistant>\"}").build());
        server.enqueue(answer("""
                data: {"choices":[{"index":0,"text":"Step 2","finish_reason":null}]}

                data: {"choices":[{"index":0,"text":"","finish_reason":"stop"}]}

                data: [DONE]

                """));
        assertThat(goOn("llama.cpp")).isEqualTo("Step 2");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/apply-template");
        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/v1/completions");
        assertThat(MAPPER.readTree(Objects.requireNonNull(request.getBody()).utf8()).path("prompt").asText())
                .isEqualTo("<user>?<assistant>" + BEGUN);
    }

    @Test
    void othersAreAskedInWordsThatOneCanSee() throws Exception {
        server.enqueue(answer(stream("Step 1: add.\\nStep 2")));
        assertThat(goOn("openai")).isEqualTo("\nStep 2");
        assertThat(sent().path("messages").path(2).path("content").asText()).isEqualTo(StandIn.WORDS);
        assertThat(model("openai").abilities().continues()).isFalse();
        assertThat(model("vllm").abilities().continues()).isTrue();
    }

    @Test
    void logProbabilities() throws Exception {
        server.enqueue(
                answer("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Yes\"},\"logprobs\":{\"content\":["
                        + "{\"token\":\"Yes\",\"logprob\":-0.1,\"top_logprobs\":[{\"token\":\"No\",\"logprob\":-2.5},"
                        + "{\"token\":\"Yes\",\"logprob\":-0.1}]}]},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n"));
        Reply.Token token =
                model("vllm").answer(Request.of("?", Sampling.PLAIN.telling(2)), _ -> {}).choices().getFirst()
                        .tokens().getFirst();
        assertThat(token.logProbability()).isEqualTo(-0.1);
        assertThat(token.alternatives()).extracting(Reply.Alternative::text).containsExactly("Yes", "No");
    }

    @Test
    void aServerThatDoesNotStream() throws Exception {
        server.enqueue(answer("{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"42\"},"
                + "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2}}"));
        assertThat(model("other").answer(Asked.question(), _ -> {}).choices().getFirst().text()).isEqualTo("42");
    }

    private String goOn(String preset) throws InterruptedException {
        return model(preset).answer(new Request(Asked.question().messages(), BEGUN, Sampling.PLAIN), _ -> {}).choices()
                .getFirst().text();
    }

    private LanguageModel model(String preset) {
        Preset known = Presets.named(preset).orElseThrow();
        String path = known.ollama() || preset.equals("deepseek") ? "/" : "/v1";
        return connections.model(Server.at(known, server.url(path).toString(), Asked.KEY), "m");
    }

    private JsonNode sent() throws Exception {
        return MAPPER.readTree(Objects.requireNonNull(server.takeRequest().getBody()).utf8());
    }

    private void play(Function<JsonNode, MockResponse> answers) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                try {
                    return answers.apply(MAPPER.readTree(Objects.requireNonNull(request.getBody()).utf8()));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
    }

    private static String stream(String text) {
        return RawServer.delta(text) + RawServer.finish("stop") + "data: [DONE]\n\n";
    }

    private static MockResponse answer(String body) {
        return new MockResponse.Builder().code(200).body(body).build();
    }

    private static MockResponse refusal(String message, String parameter) {
        return new MockResponse.Builder().code(400).body(MAPPER.createObjectNode().set("error",
                MAPPER.createObjectNode().put("message", message).put("param", parameter)).toString()).build();
    }

    private static String fixture(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DialectsTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
