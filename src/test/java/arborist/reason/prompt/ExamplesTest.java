package arborist.reason.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.reason.prompt.Examples.Worked;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"gsm8k", "game24", "arithmetic", "free", "choice"})
    void readsThoseThatComeWithTheProgramAndWritesThemBackAsTheyWere(String task) {
        String ours = new PromptFolder(Path.of("nowhere")).ours(task, "examples").text();
        Examples read = Examples.of(ours);
        assertThat(read.all()).hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(e -> assertThat(e.solution()).contains("Answer: "));
        assertThat(read.text()).isEqualTo(ours.strip() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028\u0085", "a\u0085\u0085\u0085b", "\r\u0085\n", "a\n\u2003\n\u0085",
        "\f\u0085 x", "\u2003"})
    void lineEndsOfEveryKindAreReadTheSame(String odd) {
        whatWasWrittenIsReadTheSame(List.of(odd, odd + "y"), odd);
    }

    @Property
    void whatWasWrittenIsReadTheSame(@ForAll @Size(max = 5) List<String> questions, @ForAll String solution) {
        List<Worked> some = questions.stream().map(q -> new Worked("Q " + q, "S\n" + solution)).toList();
        assertThat(Examples.of(new Examples(some).text()).all()).isEqualTo(some);
    }
}
