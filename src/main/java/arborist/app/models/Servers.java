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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the server that a plan names, and its key. May ask the keyring, so it is not for the FX thread. */
public final class Servers {
    private static final Words WORDS = Words.of(Servers.class);
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
        if (Server.hasUser(address)) {
            throw new Refused(WORDS.say("servers.no-password-in-an-address"));
        }
        try {
            Server bare = Server.at(preset, address, null);
            return new Server(preset, bare.base(), key(bare.base().toString()));
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    /** The key for an address, null where none is known. */
    public @Nullable Secret key(String address) {
        if (variable != null) {
            return Secret.of(keys.inEnvironment(variable).orElseThrow(
                    () -> new Refused(WORDS.say("servers.the-environment-variable-is-not", variable))));
        }
        Optional<String> own = keys.find(account(address));
        return own.or(() -> keys.find(host(address))).map(Secret::of).orElse(null);
    }

    /** Keeps the key for an address, and says in a sentence where. */
    public String keep(String address, String key) {
        var _ = Secret.of(key);
        return keys.keep(account(address), key.strip());
    }

    /** Forgets the key for an address, also one that was kept for its host. */
    public void forget(String address) {
        keys.forget(account(address));
        keys.forget(host(address));
    }

    private static Preset preset(Plan.ModelName name) {
        String id = name.preset();
        return id == null ? Presets.OTHER : Presets.named(id)
                .orElseThrow(() -> new Refused(WORDS.say("servers.there-is-no-kind-of", id,
                        String.join(", ", Presets.ALL.stream().map(Preset::id).toList()))));
    }

    /** A key belongs to a host and port, the same one for all paths there; a port that goes without saying is not written. */
    private static String account(String address) {
        URI uri = URI.create(address);
        boolean plain = uri.getPort() < 0 || uri.getPort() == ("https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80);
        return plain ? host(address) : host(address) + ":" + uri.getPort();
    }

    /** What keys were kept under before ports were told apart. */
    private static String host(String address) {
        String host = URI.create(address).getHost();
        return host == null ? address : host;
    }
}
