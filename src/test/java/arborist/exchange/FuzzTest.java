package arborist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.trace.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a file, reading it ends in a report or in one clear refusal, and what was read is whole. */
class FuzzTest {
    private static final String OMEGA = """
            {"question": "q", "final_answer": "1", "reasoning_steps": {"text": "q", "mc_value": 0.5, "children":
             [{"text": "s", "mc_value": 1.0, "children": []}, {"text": "t \\\\boxed{1}", "mc_value": 0}]}}"""
            .replace("\n", "");
    private static final String OWN = """
            {"format":"arborist","version":1,"program":"test",
            "edits":[
            {"id":"00000000000000000000000000000001","problem":"00000000000000000000000000000002","clock":1,\
            "group":"00000000000000000000000000000003","author":{"role":"PERSON","name":"ada","person":"ada"},\
            "time":"2026-01-01T00:00:00Z","kind":"set-note","version":1,"change":{"thought":"00000000000000000000000000000004","note":"n"}}
            ],
            "payloads":[
            ]}
            """;
    private static final List<String> TOKENS =
            List.of("{", "}", "[", "]", "\"", ",", ":", "\\", "\n", "\n{", "\r\n", "null", "true",
                    "1e999999999", "-1e-999999999", "1e99999999999", "9".repeat(400), "9".repeat(2_000), "NaN",
                    "\\ud800", "\\u0000", "[".repeat(300),
                    "{\"a\":".repeat(300), "\"steps\"", "\"new_ys\"", "\"values\"", "<think>", "</think>", "<answer>",
                    "\uFEFF", "\u0000", "\ud83d\ude00", "");

    @Property(tries = 1_000)
    void brokenFilesEndInAReport(@ForAll @From("files") byte[] bytes, @ForAll @From("formats") String format)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile("fuzz", ".json");
        FoldDoor door = new FoldDoor();
        try {
            Files.write(file, bytes);
            ImportReport report = door.importer().read(file, Formats.standard("test").named(format).orElseThrow());
            assertThat(report.cancelled()).isFalse();
            assertThat(report.badCount()).isGreaterThanOrEqualTo(report.bad().size());
            assertThat(report.bad()).allSatisfy(bad -> {
                assertThat(bad.number()).isPositive();
                assertThat(bad.why()).endsWith(".").doesNotContain("\n", "Exception");
            });
            // Half a problem is never left behind.
            if (!format.equals("arborist-json")) {
                assertThat(door.trees()).allSatisfy(tree -> {
                    assertThat(tree.problem()).isNotNull();
                    assertThat(tree.roots()).hasSize(1);
                    assertThat(tree.liveRuns()).isNotEmpty().allMatch(run -> run.status().ended());
                });
            }
            ImportReport again = door.importer().read(file, Formats.standard("test").named(format).orElseThrow());
            assertThat(again.added()).isZero();
        } catch (Refused e) {
            assertThat(e.getMessage()).endsWith(".").doesNotContain("Exception");
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of("tot-game24", "gsm8k-solutions", "omegaprm-tree", "chain", "arborist-json", "samples");
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<byte[]> random = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<byte[]> soup = Arbitraries.of(TOKENS).list().ofMaxSize(40)
                .map(tokens -> String.join("", tokens).getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> broken = Combinators.combine(Arbitraries.of(samples()), Arbitraries.of(TOKENS),
                Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(0, 30), Arbitraries.of(true, false))
                .as(FuzzTest::broken);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, random), net.jqwik.api.Tuple.of(2, soup),
                net.jqwik.api.Tuple.of(7, broken));
    }

    private static List<String> samples() {
        List<String> all = new ArrayList<>(BrokenFilesTest.samples());
        all.addAll(List.of(OMEGA + "\n" + OMEGA, OWN, "# Q?\n<think>a\n\nWait, b</think>c\n\\boxed{1}",
                "{\"question\":\"q\",\"gold\":[1,2],\"samples\":[\"a\\nb\",\"c\"],\"correct\":[true,0],\"scores\":[[0.5,1],0.2]}\n"
                        + "{\"question\":\"q\",\"gold\":[1,2],\"samples\":[\"d\"],\"tokens\":7}",
                "question,response,score,model\nq,\"a \"\"b\"\"\nc\",0.5,m\nq,d,1,m\n"));
        return Stream.concat(all.stream(), all.stream().map(s -> s.replace("\n", " "))).toList();
    }

    /** Some characters replaced by a token, or the rest of the file. */
    private static byte[] broken(String sample, String token, double where, int length, boolean truncated) {
        int from = (int) (where * sample.length());
        String rest = truncated ? "" : sample.substring(Math.min(sample.length(), from + length));
        return (sample.substring(0, from) + token + rest).getBytes(StandardCharsets.UTF_8);
    }
}
