package arborist.llm.reward;

import arborist.llm.ModelTrouble;
import arborist.llm.StepScorer;
import arborist.llm.Trouble;
import arborist.llm.http.Answered;
import arborist.llm.http.Fan;
import arborist.llm.http.Fault;
import arborist.llm.http.WholeReading;
import arborist.llm.http.Wire;
import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reward model on a server: one that scores each step gives a value for each, one that scores the whole gives one value. Each
 * solution is a request of its own, so that the model's own batching fills up and none waits for the longest.
 */
public final class HttpStepScorer implements StepScorer {
    private static final Words KEPT = Words.kept(HttpStepScorer.class);
    private static final int SHOWN = 300;

    private final RewardServer server;
    private final Wire wire;
    private volatile @Nullable String model;

    /** @param wire to the server's root, since the endpoint stands in {@code server} */
    public HttpStepScorer(RewardServer server, Wire wire) {
        this.server = server;
        this.wire = wire;
        this.model = server.model();
    }

    @Override
    public String name() {
        return "http:" + server.endpoint();
    }

    @Override
    public String version() {
        String known = model;
        return known == null ? "" : known;
    }

    @Override
    public List<Scored> score(List<Solution> solutions) throws InterruptedException, ModelTrouble {
        String name = modelName();
        // All at once; how many go to the server together is the way's to say.
        List<Heard> heard = Fan.out(solutions.stream().<Fan.Job<Heard>>map(s -> () -> hear(name, s)).toList());
        List<Scored> scored = new ArrayList<>();
        for (Heard each : heard) {
            scored.add(each.scored());
        }
        return scored;
    }

    /** What came for one solution: a score or a trouble. */
    private record Heard(@Nullable Scored score, @Nullable ModelTrouble trouble) {
        Scored scored() throws ModelTrouble {
            if (score == null) {
                throw Objects.requireNonNull(trouble);
            }
            return score;
        }
    }

    private Heard hear(String name, Solution solution) throws InterruptedException {
        try {
            return new Heard(score(name, solution), null);
        } catch (ModelTrouble e) {
            return new Heard(null, e);
        }
    }

    private Scored score(String name, Solution solution) throws InterruptedException, ModelTrouble {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("model", name);
        if (server.chat()) {
            ArrayNode turns = body.putArray("messages");
            turns.addObject().put("role", "user").put("content", solution.question());
            turns.addObject().put("role", "assistant").put("content", steps(solution));
        } else {
            body.put("input", solution.question() + "\n" + steps(solution));
        }
        Answered<WholeReading> answered = wire.post(server.endpoint().encodedPath(),
                body.toString().getBytes(StandardCharsets.UTF_8), this::reading);
        return scored(solution, checked(answered).json());
    }

    private String steps(Solution solution) {
        StringBuilder text = new StringBuilder();
        solution.steps().forEach(step -> text.append(step).append(server.separator()));
        return text.toString();
    }

    private Scored scored(Solution solution, JsonNode json) throws ModelTrouble {
        List<List<Double>> raw = Scores.raw(json.path("data").path(0));
        if (raw == null) {
            throw unreadable(KEPT.say("http-step-scorer.the-reward-models-answer-holds"));
        }
        if (raw.size() != 1 && raw.size() != solution.steps().size()) {
            throw unreadable(
                    KEPT.say("http-step-scorer.the-reward-model-gave-values", raw.size(), solution.steps().size()));
        }
        List<Double> values = new ArrayList<>();
        for (List<Double> each : raw) {
            if (each.size() > 1 && (server.good() < 0 || server.good() >= each.size())) {
                throw unreadable(KEPT.say("http-step-scorer.the-reward-model-has-classes", each.size()));
            }
            double value = server.activation().apply(each, server.good());
            if (!(value >= 0 && value <= 1)) {
                throw unreadable(KEPT.say("http-step-scorer.the-reward-model-gave-which", value));
            }
            values.add(value);
        }
        String evidence = raw.toString();
        return new Scored(values, evidence.length() > SHOWN ? evidence.substring(0, SHOWN) + " ..." : evidence,
                json.path("usage").path("total_tokens").asLong(0));
    }

    private String modelName() throws InterruptedException, ModelTrouble {
        String known = model;
        if (known == null) {
            Answered<WholeReading> answered = wire.get("/v1/models", this::reading);
            known = checked(answered).json().path("data").path(0).path("id").asText("");
            model = known;
        }
        return known;
    }

    private WholeReading reading() {
        return new WholeReading(wire.manners().caps(), wire.faults());
    }

    private static WholeReading checked(Answered<WholeReading> answered) throws ModelTrouble {
        Fault fault = answered.fault();
        if (fault != null) {
            throw new ModelTrouble(fault.trouble());
        }
        return answered.reading();
    }

    private static ModelTrouble unreadable(String what) {
        return new ModelTrouble(
                new Trouble(Trouble.Kind.UNREADABLE, KEPT.say("http-step-scorer.no-scores-came", what)));
    }
}
