package arborist.exchange.prm800k;

import arborist.exchange.label.Account;
import arborist.exchange.label.Choices;
import arborist.exchange.label.Flat;
import arborist.exchange.label.HumanStep;
import arborist.exchange.label.Judge;
import arborist.exchange.label.Mark;
import arborist.exchange.text.Json;
import arborist.trace.Id;
import arborist.trace.Node;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes the completions of one row, and notes whose ratings they bear. */
final class Completions {
    private final Judge judge;
    private final Choices choices;
    private final Account account;
    private final Map<Id, Mark> marks = new HashMap<>();
    private final Set<String> annotators = new TreeSet<>();

    /** @param path the steps of the row's path with their marks, null where it has none */
    Completions(Judge judge, Choices choices, Account account, @Nullable Flat path) {
        this.judge = judge;
        this.choices = choices;
        this.account = account;
        for (int i = 0; path != null && i < path.steps().size(); i++) {
            marks.put(path.steps().get(i).id(), path.marks().get(i));
        }
    }

    /** Whose ratings were written until now, joined. */
    String annotators() {
        return String.join(", ", annotators);
    }

    boolean hasBad(List<Node> path) {
        return path.stream().anyMatch(n -> marks.getOrDefault(n.id(), Mark.NONE).value() == Mark.Value.BAD);
    }

    ObjectNode completion(Node node) {
        account.alternative(node);
        ObjectNode came = Json.in(node.thought().attributes(), Prm800kFormat.NAME);
        ObjectNode completion = came == null ? Json.object() : came.deepCopy();
        completion.put("text", node.text());
        rating(completion, node, came != null);
        if (judge.flagged(node)) {
            completion.put("flagged", true);
        } else if (came == null) {
            completion.put("flagged", false);
        }
        if (came == null && HumanStep.is(node)) {
            completion.put("source", "human");
        }
        return completion;
    }

    /** A step that the annotator wrote; as a text where it came as one. */
    JsonNode human(Node human, @Nullable ObjectNode below) {
        ObjectNode written = completion(human);
        boolean text = below != null && below.path("human").asText("").equals("text") && written.size() == 1;
        return text ? written.get("text") : written;
    }

    private void rating(ObjectNode completion, Node node, boolean read) {
        Mark alone = judge.step(node);
        // That its author holds it to be good is no rating.
        boolean author = HumanStep.is(node) && alone.source() == Mark.Source.NOBODY;
        Mark mark = author ? Mark.NONE : marks.getOrDefault(node.id(), Flat.zero(alone, choices.zero()));
        if (mark.value().rates()) {
            completion.put("rating", mark.value().number());
        } else if (mark.value() == Mark.Value.UNSURE || !read) {
            completion.putNull("rating");
        }
        if (mark.source() != Mark.Source.NOBODY) {
            annotators.add(mark.by());
        }
        account.label(mark.value().rates() ? Integer.toString(mark.value().number()) : "null", mark);
    }
}
