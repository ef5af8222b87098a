package arborist.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.llm.LanguageModel;
import arborist.llm.Prices;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.http.Manners;
import arborist.llm.openai.Connections;
import arborist.llm.openai.Presets;
import arborist.llm.openai.Server;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The mock server says what its script says, not before its time. */
@Timeout(60)
class MockServerTest {

    @Test
    void itPlaysItsScriptAtItsPace() throws Exception {
        MockScript script = new MockScript(List.of(new MockScript.Line("left: 4 6", "4 * 6 = 24"),
                new MockScript.Line("left", "first "), new MockScript.Line("left", "second")));
        MockPace pace = new MockPace(Duration.ofMillis(100), 100, 10);
        try (MockServer server = new MockServer(0, script, pace);
                Connections connections = new Connections(Manners.STANDARD, new Prices(List.of()))) {
            LanguageModel model = connections.model(Server.at(Presets.OTHER, server.baseUrl(), null), "mock");
            assertThat(say(model, "left: 4 6", 1)).containsExactly("4 * 6 = 24");
            assertThat(say(model, "left: 9", 2)).containsExactly("first ", "second");
            Reply reply = model.answer(Request.of("a b c", Request.Sampling.PLAIN.times(3)), _ -> {});
            assertThat(reply.trouble()).isNull();
            assertThat(reply.calls()).hasSize(1);
            assertThat(reply.usage().output()).isEqualTo(30);
            assertThat(reply.usage().input()).isEqualTo(3);
            assertThat(reply.calls().getFirst().firstTokenMillis()).isGreaterThanOrEqualTo(99);
            assertThat(reply.calls().getFirst().tookMillis()).isGreaterThanOrEqualTo(189);
            assertThat(server.requests()).hasSize(3);
            assertThat(server.requests().getLast().toString()).contains("a b c");
        }
    }

    private static List<String> say(LanguageModel model, String question, int n) throws InterruptedException {
        return model.answer(Request.of(question, Request.Sampling.PLAIN.times(n)), _ -> {}).choices().stream()
                .map(Reply.Choice::text).toList();
    }
}
