package arborist.app.models;

import arborist.llm.http.Secret;
import arborist.llm.openai.Preset;
import arborist.llm.openai.Presets;
import arborist.llm.openai.Server;
import arborist.reason.Plan;
import arborist.settings.Keys;
import arborist.trace.Refused;
import arborist.words.Words;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the server that a plan names, and its key. May ask the keyring, so it is not for the FX thread. */
public final class Servers {
    private static final Words WORDS = Words.of(Servers.class);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Keys keys;
    private final @Nullable String variable;

    /** @param variable the environment variable that holds the key, null to ask the keyring */
    public Servers(Keys keys, @Nullable String variable) {
        this.keys = keys;
        this.variable = variable;
    }

    /** @throws Refused where it is not said well enough where the model is */
    public Server of(Plan.ModelName name) {
        Preset preset = preset(name);
        String address = name.baseUrl() == null ? "" : name.baseUrl();
        if (address.isBlank() && preset.baseUrl().isEmpty()) {
            throw new Refused(WORDS.say("servers.it-is-not-said-where", name.name()));
        }
        try {
            Server bare = Server.at(preset, address, null);
            return new Server(preset, bare.base(), key(bare.base().toString()));
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    /** The key for an address, null where none is known; a server on this machine needs none. */
    public @Nullable Secret key(String address) {
        if (variable != null) {
            return Secret.of(keys.inEnvironment(variable).orElseThrow(
                    () -> new Refused(WORDS.say("servers.the-environment-variable-is-not", variable))));
        }
        return isLoopback(address) ? null : keys.find(account(address)).map(Secret::of).orElse(null);
    }

    /** Keeps the key for an address, and says in a sentence where. */
    public String keep(String address, String key) {
        var _ = Secret.of(key);
        return keys.keep(account(address), key.strip());
    }

    /** Forgets the key for an address. */
    public void forget(String address) {
        keys.forget(account(address));
    }

    private static Preset preset(Plan.ModelName name) {
        String id = name.preset();
        return id == null ? Presets.OTHER : Presets.named(id)
                .orElseThrow(() -> new Refused(WORDS.say("servers.there-is-no-kind-of", id,
                        String.join(", ", Presets.ALL.stream().map(Preset::id).toList()))));
    }

    /** A key belongs to a host: the same one for all paths there. */
    private static String account(String address) {
        String host = URI.create(address).getHost();
        return host == null ? address : host;
    }

    private static boolean isLoopback(String address) {
        String host = URI.create(address).getHost();
        return host != null && LOOPBACK.contains(host);
    }
}
