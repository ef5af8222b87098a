package arborist.llm.openai;

import arborist.llm.LanguageModel;
import arborist.llm.ModelTrouble;
import arborist.llm.Price;
import arborist.llm.Prices;
import arborist.llm.StepScorer;
import arborist.llm.Tokens;
import arborist.llm.http.Answered;
import arborist.llm.http.Fault;
import arborist.llm.http.Gate;
import arborist.llm.http.Manners;
import arborist.llm.http.Secret;
import arborist.llm.http.WholeReading;
import arborist.llm.http.Wire;
import arborist.llm.reward.HttpStepScorer;
import arborist.llm.reward.RewardServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The program's way to all servers: one pool of connections, and for each server one gate that all its models share. */
public final class Connections implements AutoCloseable {
    private static final int AT_ONCE = 64;

    private final OkHttpClient client = client();
    private final Map<HttpUrl, Gate> gates = new ConcurrentHashMap<>();
    private final Map<Known, Terms> learned = new ConcurrentHashMap<>();
    private final Tokens tokens = new Tokens();
    private final Supplier<Manners> manners;
    private volatile Prices prices;

    private record Known(HttpUrl base, String preset, String model) {}

    public Connections(Manners manners, Prices prices) {
        this(() -> manners, prices);
    }

    /** @param manners asked at the beginning of each way to a server, since somebody may change them */
    public Connections(Supplier<Manners> manners, Prices prices) {
        this.manners = manners;
        this.prices = prices;
    }

    /** What calls cost from now on. */
    public void reprice(Prices now) {
        prices = now;
    }

    /** A model on a server. What is learned of what it takes is shared by all that ask the same one. */
    public LanguageModel model(Server server, String model) {
        Preset preset = server.preset();
        Terms terms = learned.computeIfAbsent(new Known(server.base(), preset.id(), model), _ -> new Terms(preset));
        Price price = prices.of(model).orElse(preset.local() ? Price.free(model) : null);
        return new OpenAiModel(preset, terms,
                new Asking(model, preset, terms, wire(server), new Accounts(tokens, price)));
    }

    /**
     * The models that a server offers, in its order.
     *
     * @throws ModelTrouble where it does not tell
     */
    public List<String> models(Server server) throws InterruptedException, ModelTrouble {
        Wire wire = wire(server);
        Answered<WholeReading> answered = wire.get(server.preset().ollama() ? "/api/tags" : "/models",
                () -> new WholeReading(wire.manners().caps(), wire.faults()));
        Fault fault = answered.fault();
        if (fault != null) {
            throw new ModelTrouble(fault.trouble());
        }
        List<String> names = new ArrayList<>();
        JsonNode json = answered.reading().json();
        json.path("data").forEach(m -> names.add(m.path("id").asText()));
        json.path("models").forEach(m -> names.add(m.path("name").asText()));
        names.removeIf(String::isBlank);
        return names.stream().distinct().toList();
    }

    /** A reward model on a server. */
    public StepScorer scorer(RewardServer reward, @Nullable Secret key) {
        HttpUrl root = reward.endpoint().newBuilder().encodedPath("/").query(null).build();
        return new HttpStepScorer(reward, wire(new Server(Presets.OTHER, root, key)));
    }

    /** The way to a server, for whoever asks it something else than text. */
    public Wire wire(Server server) {
        return new Wire(client, server.base(), server.key(), gates.computeIfAbsent(
                server.base().newBuilder().encodedPath("/").query(null).fragment(null).build(),
                _ -> new Gate(AT_ONCE, InstantSource.system())), manners.get());
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    private static OkHttpClient client() {
        // Redirects are not followed: a key goes to the address that the user named and to no other.
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(AT_ONCE, 1, TimeUnit.MINUTES))
                .followRedirects(false).followSslRedirects(false)
                .readTimeout(0, TimeUnit.SECONDS)
                // Only one of us asks again, or a try would be three.
                .retryOnConnectionFailure(false)
                .build();
    }
}
