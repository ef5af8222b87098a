package arborist.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A key is kept somewhere in any case, and one is told where. */
class KeysTest {

    @Test
    void withoutAKeyringItLastsAsLongAsTheProgram() {
        Keys keys = new Keys(null, Map.of());
        assertThat(keys.keep("openai", "sk-1")).contains("until Arborist closes").doesNotContain("sk-1");
        assertThat(keys.find("openai")).contains("sk-1");
        keys.forget("openai");
        assertThat(keys.find("openai")).isEmpty();
    }

    @Test
    void theKeyringIsPreferred() {
        MemoryKeys ring = new MemoryKeys();
        assertThat(new Keys(ring, Map.of()).keep("openai", "sk-1")).contains("keyring").doesNotContain("sk-1");
        assertThat(new Keys(ring, Map.of()).find("openai")).contains("sk-1");
    }

    @Test
    void aKeyringThatRefusesLosesNothing() {
        Keys keys = new Keys(new KeyPlace() {
            @Override
            public Optional<String> find(String account) {
                return Optional.empty();
            }

            @Override
            public void keep(String account, String key) {
                throw new IllegalStateException(key);
            }

            @Override
            public void forget(String account) {}
        }, Map.of());
        assertThat(keys.keep("openai", "sk-1")).contains("until Arborist closes").doesNotContain("sk-1");
        assertThat(keys.find("openai")).contains("sk-1");
    }

    @Test
    void anEnvironmentVariableIsReadByName() {
        Keys keys = new Keys(null, Map.of("MY_KEY", "sk-2", "EMPTY", " "));
        assertThat(keys.inEnvironment("MY_KEY")).contains("sk-2");
        assertThat(keys.inEnvironment("EMPTY")).isEmpty();
        assertThat(keys.inEnvironment("NONE")).isEmpty();
    }

    /** Whatever this machine has: it opens, or there is none, and neither is an error. Nothing is read, since it might ask. */
    @Test
    void theSystemsOwnIsLookedFor() {
        assertThat(Keys.standard().inEnvironment("no such variable")).isEmpty();
    }
}
