package arborist.app.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.llm.http.Secret;
import arborist.reason.Plan;
import arborist.settings.Keys;
import arborist.settings.MemoryKeys;
import arborist.trace.Refused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key goes to the server it was kept for, wherever that is, and can be forgotten. */
class ServersTest {
    private final MemoryKeys ring = new MemoryKeys();
    private final Servers servers = new Servers(new Keys(ring, Map.of()), null);

    @Test
    void aKeyThatIsKeptForAServerOnThisMachineIsSentAndForgotten() {
        for (String address : new String[] {"http://localhost:8000/v1", "http://127.0.0.1:8000/",
            "http://[::1]:8000/"}) {
            assertThat(servers.key(address)).as("it needs none").isNull();
            servers.keep(address, "sk-for-this-machine-0123456789");
            assertThat(sent(servers.key(address))).contains("sk-for-this-machine-0123456789");
            servers.forget(address);
            assertThat(servers.key(address)).isNull();
        }
    }

    @Test
    void theServerAtTheNextPortDoesNotGetIt() {
        servers.keep("http://house:8000/v1", "sk-eight-0123456789");
        servers.keep("http://house:9000/v1", "sk-nine-0123456789");
        assertThat(sent(servers.key("http://house:8000/v1"))).contains("sk-eight-0123456789");
        assertThat(servers.key("http://house:7000/v1")).isNull();
        servers.forget("http://house:8000/v1");
        assertThat(servers.key("http://house:8000/v1")).isNull();
        assertThat(sent(servers.key("http://house:9000/other"))).contains("sk-nine-0123456789");
    }

    @Test
    void aKeyThatWasKeptForAWholeHostIsStillReadAndForgottenForGood() {
        ring.keep("house", "sk-of-the-house-0123456789");
        assertThat(sent(servers.key("http://house:8000/v1"))).contains("sk-of-the-house-0123456789");
        servers.keep("http://house:8000/v1", "sk-newer-0123456789");
        assertThat(sent(servers.key("http://house:8000/v1"))).contains("sk-newer-0123456789");
        servers.forget("http://house:8000/v1");
        assertThat(servers.key("http://house:8000/v1")).isNull();
    }

    @Test
    void thePortThatGoesWithoutSayingIsNotWritten() {
        servers.keep("https://api.house.org/v1", "sk-api-0123456789");
        assertThat(ring.find("api.house.org")).contains("sk-api-0123456789");
        assertThat(sent(servers.key("https://api.house.org:443/v2"))).contains("sk-api-0123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://ada:pass-word@house:8000/v1", "ada:pass-word@house", "HTTPS://pass-word@house",
        "http:ada:pass-word@house/v1", "http:\\\\ada:pass-word@house"})
    void aPasswordInAnAddressIsRefusedInASentenceWithoutIt(String address) {
        assertThatThrownBy(() -> servers.of(new Plan.ModelName("m", "other", address))).isInstanceOf(Refused.class)
                .hasMessageContaining("keep the key as a key").hasMessageNotContaining("pass-word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://house:8000/v1", "house:8000/v1/@here", "house/?to=ada@house", "[::1]:8000"})
    void anAddressWithoutOneIsTaken(String address) {
        assertThat(servers.of(new Plan.ModelName("m", "other", address)).key()).isNull();
    }

    private static List<String> sent(@Nullable Secret key) {
        return Objects.requireNonNull(key).spellings();
    }
}
