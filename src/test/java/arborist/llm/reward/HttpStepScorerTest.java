package arborist.llm.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import arborist.llm.ModelTrouble;
import arborist.llm.Prices;
import arborist.llm.StepScorer;
import arborist.llm.StepScorer.Scored;
import arborist.llm.StepScorer.Solution;
import arborist.llm.http.Manners;
import arborist.llm.openai.Connections;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reward models on a server, in the shapes in which vLLM tells their values. */
@Timeout(60)
class HttpStepScorerTest {
    private static final Solution TWO = new Solution("Six times seven?", List.of("6 * 7 = 42", "So 42."));

    private final MockWebServer server = new MockWebServer();
    private final Connections connections = new Connections(Manners.STANDARD, new Prices(List.of()));

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        connections.close();
        server.close();
    }

    @Test
    void aProcessRewardModelGivesEachStepItsValue() throws Exception {
        answer("{\"object\":\"list\",\"data\":[{\"id\":\"m\"}]}");
        answer("{\"object\":\"list\",\"data\":[{\"index\":0,\"object\":\"pooling\",\"data\":[[0.1,0.9],[0.75,0.25]]}],"
                + "\"usage\":{\"prompt_tokens\":33,\"total_tokens\":33}}");
        StepScorer scorer = scorer("/pooling", "");
        Scored scored = scorer.score(List.of(TWO)).getFirst();
        assertThat(scored.steps()).containsExactly(0.9, 0.25);
        assertThat(scored.tokens()).isEqualTo(33);
        assertThat(scorer.version()).isEqualTo("m");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/v1/models");
        JsonNode sent = new JsonMapper().readTree(Objects.requireNonNull(server.takeRequest().getBody()).utf8());
        assertThat(sent.path("model").asText()).isEqualTo("m");
        assertThat(sent.path("messages").path(1).path("content").asText())
                .isEqualTo("6 * 7 = 42<extra_0>So 42.<extra_0>");
    }

    @Test
    void solutionsAreAskedForAtOnceAndComeInTheirOrder() throws Exception {
        CyclicBarrier all = new CyclicBarrier(3);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                try {
                    // None is answered before the third has been asked for.
                    all.await();
                } catch (BrokenBarrierException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                String asked = Objects.requireNonNull(request.getBody()).utf8();
                String value = asked.contains("first") ? "0.9,0.1" : asked.contains("second") ? "0.8,0.2" : "0.7,0.3";
                return new MockResponse.Builder().body("{\"data\":[{\"data\":[[" + value + "]]}]}").build();
            }
        });
        assertThat(scorer("/pooling", "#model=m").score(List.of(solution("first"), solution("second"),
                solution("third")))).extracting(s -> s.steps().getFirst()).containsExactly(0.1, 0.2, 0.3);
    }

    private static Solution solution(String step) {
        return new Solution("?", List.of(step));
    }

    @Test
    void rawNumbersOfClassesAreSoftened() throws Exception {
        answer("{\"data\":[{\"data\":[[-1.0,1.0],[2.0,2.0]]}]}");
        assertThat(scorer("/pooling", "#model=m").score(List.of(TWO)).getFirst().steps().getFirst())
                .isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
    }

    @Test
    void anOutcomeRewardModelGivesOneValue() throws Exception {
        answer("{\"data\":[{\"data\":[2.0]}]}");
        assertThat(scorer("/pooling", "#model=m&activation=sigmoid").score(List.of(TWO)).getFirst().steps())
                .singleElement().satisfies(v -> assertThat(v).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9)));
        answer("{\"data\":[{\"index\":0,\"label\":\"LABEL_1\",\"probs\":[0.3,0.7],\"num_classes\":2}]}");
        assertThat(scorer("/classify", "#model=m").score(List.of(TWO)).getFirst().steps()).containsExactly(0.7);
    }

    @Test
    void whatDoesNotFitIsSaid() {
        answer("{\"data\":[{\"data\":[[0.1,0.9],[0.7,0.3],[0.7,0.3]]}]}");
        assertThatThrownBy(() -> scorer("/pooling", "#model=m").score(List.of(TWO)))
                .isInstanceOf(ModelTrouble.class).hasMessageContaining("3 values for 2 steps");
        answer("{\"data\":[{\"probs\":[3.5]}]}");
        assertThatThrownBy(() -> scorer("/classify", "#model=m").score(List.of(TWO)))
                .hasMessageContaining("activation=sigmoid");
        answer("{\"data\":[]}");
        assertThatThrownBy(() -> scorer("/classify", "#model=m").score(List.of(TWO)))
                .hasMessageContaining("no numbers");
        server.enqueue(new MockResponse.Builder().code(401).body("{\"detail\":\"no\"}").build());
        assertThatThrownBy(() -> scorer("/classify", "#model=m").score(List.of(TWO))).hasMessageContaining("key");
        assertThatThrownBy(() -> RewardServer.of("http:nothing")).hasMessageContaining("no address");
        assertThatThrownBy(() -> RewardServer.of("http://h/pooling#speed=9")).hasMessageContaining("no option");
    }

    private StepScorer scorer(String path, String options) {
        return connections.scorer(RewardServer.of("http:" + server.url(path) + options), null);
    }

    private void answer(String body) {
        server.enqueue(new MockResponse.Builder().code(200).body(body).build());
    }
}
