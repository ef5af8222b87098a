package arborist.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual's page on strategies names each technique with its options and defaults, and each option with its range. */
class StrategiesPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/strategies.md");

    @ParameterizedTest
    @MethodSource("techniques")
    void namesATechniqueAsItIs(Technique technique) throws IOException {
        List<String> options = new ArrayList<>();
        for (Option option : technique.options()) {
            Number value = option.of(technique.defaults());
            options.add("`" + option.flag() + (value == null ? "" : " " + plain(value.doubleValue())) + "`");
        }
        for (Choice choice : technique.choices()) {
            options.add("`" + choice.flag() + " " + choice.of(technique.defaults()) + "`");
        }
        String scorer = technique.needsScorer() ? "must have one" : technique.scored() ? "can have one" : "none";
        assertThat(cells(technique.name())).contains(String.join(", ", options), scorer);
    }

    @ParameterizedTest
    @EnumSource(Option.class)
    void namesAnOptionWithItsRange(Option option) throws IOException {
        assertThat(cells(option.flag())).contains(plain(option.least()) + " to " + plain(option.most()));
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void namesAChoiceWithItsWords(Choice choice) throws IOException {
        assertThat(cells(choice.flag()))
                .contains(choice.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", ")));
    }

    @Test
    void namesNoTechniqueThatThereIsNot() throws IOException {
        List<String> names = Files.readAllLines(PAGE).stream().filter(line -> line.matches("\\| `[a-z].*"))
                .map(line -> line.split("`", 3)[1]).toList();
        assertThat(names).containsExactlyInAnyOrderElementsOf(Techniques.all().stream().map(Technique::name).toList());
    }

    static List<Technique> techniques() {
        return Techniques.all();
    }

    /** The cells of the row that begins with a name. */
    private static List<String> cells(String name) throws IOException {
        String row = Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `" + name + "` |")).findFirst()
                .orElse("");
        return List.of(row.split(" *\\| *", -1));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
