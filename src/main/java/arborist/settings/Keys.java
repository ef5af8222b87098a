package arborist.settings;

import arborist.words.Words;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys of model servers: in the system's keyring where there is one, else until the program ends. They are in no file of ours.
 *
 * <p>A keyring may ask the person for its password and waits for it, so none of this is for the FX thread.
 */
public final class Keys {
    private static final Words WORDS = Words.of(Keys.class);
    private final @Nullable KeyPlace keyring;
    private final KeyPlace memory = new MemoryKeys();
    private final Map<String, String> environment;

    /**
     * @param keyring null where the system has none
     * @param environment the process's variables
     */
    public Keys(@Nullable KeyPlace keyring, Map<String, String> environment) {
        this.keyring = keyring;
        this.environment = environment;
    }

    /** With the system's own keyring. */
    public static Keys standard() {
        return new Keys(SystemKeys.open().orElse(null), System.getenv());
    }

    /** The key of an account. */
    public Optional<String> find(String account) {
        return memory.find(account).or(() -> keyring == null ? Optional.empty() : keyring.find(account));
    }

    /** The key in an environment variable, empty where there is none of that name. */
    public Optional<String> inEnvironment(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(k -> !k.isBlank());
    }

    /** Keeps a key, and says in a sentence where. */
    public String keep(String account, String key) {
        if (keyring != null) {
            try {
                keyring.keep(account, key);
                memory.forget(account);
                return WORDS.say("keys.in-the-keyring");
            } catch (RuntimeException e) {
                // Kept below instead; the message could hold what was to be kept.
                memory.keep(account, key);
                return WORDS.say("keys.not-taken");
            }
        }
        memory.keep(account, key);
        return WORDS.say("keys.no-keyring");
    }

    public void forget(String account) {
        memory.forget(account);
        if (keyring != null) {
            keyring.forget(account);
        }
    }
}
