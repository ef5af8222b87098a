package arborist.session.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.TraceArbitraries;
import arborist.trace.json.BadJson;
import arborist.trace.json.ChangeJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is packed comes back to the letter, whatever it is; what is damaged ends in a sentence. */
class PackingTest {
    private static final Id PROBLEM = new Id(0x0123456789abcdefL, 0xfedcba9876543210L);

    private final ChangeJson json = new ChangeJson();

    @Provide
    Arbitrary<Change> changes() {
        return TraceArbitraries.changes();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return TraceArbitraries.edits();
    }

    /** Pieces that the packing has codes for, and what looks nearly like them. */
    @Provide
    Arbitrary<String> pieces() {
        Arbitrary<String> piece = Arbitraries.of("\"", "{\"thought\":{\"id\":\"", PROBLEM + "\"", PROBLEM.toString(),
                "0123456789abcdef\"", "0123456789ABCDEF\"", "0123456789abcdef0\"", "\",\"run\":\"", "\n", "ÿ", "🧠",
                "\u0001", ",\"min\":", ",\"mix\":");
        return Arbitraries.oneOf(piece.list().ofMaxSize(12).map(all -> String.join("", all)),
                Arbitraries.strings().map(text -> new String(text.getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8)));
    }

    @Property(tries = 2000)
    void anyTextComesBackTheSame(@ForAll("pieces") String text) throws BadJson {
        assertThat(Packing.unpack(Packing.pack(text, PROBLEM), PROBLEM)).isEqualTo(text);
    }

    @Property(tries = 500)
    void everyChangeComesBackTheSame(@ForAll("changes") Change change) throws BadJson {
        String body = Preparer.wellFormed(json.write(change).json());
        byte[] packed = Packing.pack(body, PROBLEM);
        assertThat(Packing.unpack(packed, PROBLEM)).isEqualTo(body);
        assertThat(packed.length).isLessThanOrEqualTo(body.getBytes(StandardCharsets.UTF_8).length);
    }

    @Property(tries = 100)
    void theIdOfTheProblemIsOneByte(@ForAll("edits") List<Edit> edits) {
        for (Edit edit : edits) {
            String body = json.write(edit.change()).json();
            if (body.contains("\"problem\":\"" + edit.problem() + "\"")) {
                assertThat(Packing.pack(body, edit.problem()).length)
                        .isLessThan(Packing.pack(body, PROBLEM).length);
            }
        }
    }

    @Property(tries = 1000)
    void damageEndsInASentence(@ForAll("changes") Change change, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] packed = Packing.pack(json.write(change).json(), PROBLEM);
        packed[random.nextInt(packed.length)] = (byte) random.nextInt();
        byte[] damaged = Arrays.copyOf(packed, random.nextInt(packed.length + 1));
        try {
            assertThat(Packing.unpack(damaged, PROBLEM)).isNotNull();
        } catch (BadJson e) {
            assertThat(e.getMessage()).startsWith("an edit that is");
        }
    }
}
