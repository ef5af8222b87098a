package arborist.trace.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.FixtureEdits;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.TraceArbitraries;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Changes, edits and payloads come back from JSON as they went, and broken JSON ends in a sentence. */
class EditJsonTest {
    private static final JsonMapper MAPPER = TraceMapper.create();
    private final EditJson json = new EditJson();
    private final ChangeJson changes = new ChangeJson();

    @Property(tries = 500)
    void everyChangeComesBackTheSame(@ForAll("changes") Change change) throws BadJson {
        assertThat(changes.read(changes.write(change))).isEqualTo(change);
    }

    @Property(tries = 200)
    void everyEditComesBackTheSame(@ForAll("edits") List<Edit> edits) throws IOException, BadJson {
        for (Edit edit : edits) {
            assertThat(json.read(MAPPER.readTree(written(edit)))).isEqualTo(edit);
        }
    }

    @Test
    void theFixtureComesBackTheSame() throws IOException, BadJson {
        for (Edit edit : FixtureEdits.edits()) {
            assertThat(json.read(MAPPER.readTree(written(edit)))).isEqualTo(edit);
        }
        for (Payload payload : FixtureEdits.payloads()) {
            assertThat(json.readPayload(MAPPER.readTree(written(payload)))).isEqualTo(payload);
        }
    }

    @Test
    void halfAnEmojiComesBackToo() throws IOException, BadJson {
        for (String text : List.of("\uD83E", "a\uDDE0b", "\uDDE0\uD83E", "🧠\uD83E🧠")) {
            Edit edit = rewritten(text);
            assertThat(json.read(MAPPER.readTree(written(edit)))).isEqualTo(edit);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(changes.write(edit.change()).json())).isTrue();
        }
    }

    @Property(tries = 1500)
    void brokenJsonEndsInASentence(@ForAll("edits") List<Edit> edits, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        for (Edit edit : edits.subList(Math.max(0, edits.size() - 5), edits.size())) {
            byte[] bytes = written(edit);
            switch (random.nextInt(3)) {
                case 0 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
                case 1 -> bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
                default -> bytes = mutated((ObjectNode) MAPPER.readTree(bytes), random);
            }
            readOrRefuse(bytes);
        }
    }

    @Property(tries = 500)
    void brokenBodiesEndInASentence(@ForAll("changes") Change change, @ForAll long seed) {
        Random random = new Random(seed);
        ChangeJson.Body body = changes.write(change);
        String cut = body.json().substring(0, random.nextInt(body.json().length()));
        assertThatThrownBy(() -> changes.read(new ChangeJson.Body(body.kind(), 1, cut))).isInstanceOf(BadJson.class);
        assertThatThrownBy(() -> changes.read(new ChangeJson.Body(body.kind(), 2, body.json())))
                .isInstanceOf(BadJson.class)
                .hasMessageContaining("of version 2, this program knows up to 1");
        assertThatThrownBy(() -> changes.read(new ChangeJson.Body("add-nonsense", 1, body.json())))
                .isInstanceOf(BadJson.class);
    }

    @Test
    void hostileNumbersAreRefused() {
        for (String number : List.of("1e1000000000", "1e-1000000000", "-0.01", "1e400")) {
            String call = changes.write(FixtureEdits.edits().stream().map(Edit::change)
                    .filter(Change.RecordCall.class::isInstance).findFirst().orElseThrow()).json();
            String hostile = call.replace("0.03510", number);
            assertThat(hostile).isNotEqualTo(call);
            assertThatThrownBy(() -> changes.read(new ChangeJson.Body("record-call", 1, hostile)))
                    .as(number).isInstanceOf(BadJson.class);
        }
    }

    @Test
    void aMissingPartIsNamed() {
        assertThatThrownBy(
                () -> changes.read(new ChangeJson.Body("rewrite", 1, "{\"thought\":\"" + Id.derived("x") + "\"}")))
                .isInstanceOf(BadJson.class).hasMessage("Rewrite without \"text\"");
        for (String nothing : List.of("null", "[]", "", "1", "\"x\"")) {
            assertThatThrownBy(() -> changes.read(new ChangeJson.Body("rewrite", 1, nothing))).as(nothing)
                    .isInstanceOf(BadJson.class);
        }
    }

    @Test
    void anEarlierVersionIsBroughtUpToDateStepByStep() throws BadJson {
        Upgrades upgrades = new Upgrades(Map.of(
                new Upgrades.Step(ChangeKind.REWRITE, -1),
                body -> body.<ObjectNode>deepCopy().put("text", body.path("words").asText()),
                new Upgrades.Step(ChangeKind.REWRITE, 0), body -> body.<ObjectNode>deepCopy().without("words")));
        JsonNode old = MAPPER.createObjectNode().put("thought", Id.derived("x").toString()).put("words", "w");
        JsonNode now = upgrades.upgrade(ChangeKind.REWRITE, -1, old);
        assertThat(now)
                .isEqualTo(MAPPER.createObjectNode().put("thought", Id.derived("x").toString()).put("text", "w"));
        assertThatThrownBy(() -> upgrades.upgrade(ChangeKind.FINISH, 0, old)).isInstanceOf(BadJson.class)
                .hasMessageContaining("that nothing upgrades");
    }

    @Test
    void aPayloadThatIsNotWhatItsHashSaysIsRefused() throws IOException {
        ObjectNode payload = (ObjectNode) MAPPER.readTree(written(FixtureEdits.payloads().getFirst()));
        assertThatThrownBy(() -> json.readPayload(payload.deepCopy().put("content", "AAAA")))
                .isInstanceOf(BadJson.class)
                .hasMessageContaining("not what its hash says");
        assertThatThrownBy(() -> json.readPayload(payload.deepCopy().put("content", "*"))).isInstanceOf(BadJson.class);
        assertThatThrownBy(() -> json.readPayload(payload.deepCopy().put("hash", "ab"))).isInstanceOf(BadJson.class);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return TraceArbitraries.edits();
    }

    @Provide
    Arbitrary<Change> changes() {
        return TraceArbitraries.changes();
    }

    private void readOrRefuse(byte[] bytes) throws IOException {
        JsonNode node;
        try {
            node = MAPPER.readTree(bytes);
        } catch (JsonProcessingException broken) {
            return;
        }
        try {
            json.read(node);
        } catch (BadJson expected) {
            assertThat(expected.getMessage()).isNotBlank().doesNotContain("\n", "com.fasterxml");
        } catch (RuntimeException e) {
            fail("no sentence but " + e + " for " + node, e);
        }
    }

    /** The object with one field of itself, its author or its change taken away or made into something else. */
    private static byte[] mutated(ObjectNode edit, Random random) throws IOException {
        ObjectNode at = edit;
        while (true) {
            List<String> names = new java.util.ArrayList<>();
            at.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty()) {
                break;
            }
            String name = names.get(random.nextInt(names.size()));
            if (at.get(name) instanceof ObjectNode inner && random.nextInt(3) > 0) {
                at = inner;
                continue;
            }
            switch (random.nextInt(6)) {
                case 0 -> at.remove(name);
                case 1 -> at.putNull(name);
                case 2 -> at.put(name, -1);
                case 3 -> at.putArray(name).add(1).addNull();
                case 4 -> at.put(name, "🧠".repeat(200));
                default -> at.putObject(name).put("x", 1e300);
            }
            break;
        }
        return MAPPER.writeValueAsBytes(edit);
    }

    private static Edit rewritten(String text) {
        Edit edit = FixtureEdits.edits().getFirst();
        return new Edit(edit.id(), edit.problem(), 1, edit.group(), arborist.trace.Author.person(text), edit.time(),
                new Change.Rewrite(edit.id(), text), null);
    }

    private byte[] written(Edit edit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
            json.write(edit, out);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("\n");
        return bytes.toByteArray();
    }

    private byte[] written(Payload payload) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
            json.write(payload, out);
        }
        return bytes.toByteArray();
    }
}
