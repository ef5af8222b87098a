package arborist.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.exchange.Format;
import arborist.exchange.Formats;
import arborist.trace.Id;
import arborist.words.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the window says of formats is what they say of themselves, and each of them is translated. */
class ExportWaysTest {
    @Test
    void eachFormatIsSaidAsItSaysItself() {
        Formats formats = Formats.standard("test");
        List<Format> all = Stream.concat(formats.reading().stream(), formats.writing().stream()).distinct().toList();
        assertThat(all).hasSizeGreaterThan(12);
        Words words = Words.of(ExportWays.class);
        assertThat(all).allSatisfy(format -> assertThat(words.named("export-ways.format", format.name()))
                .as(format.name()).isEqualTo(format.says()));
    }

    @Test
    void whatIsPlayedIsSaidWhereThereIsMoreThanOneRun() {
        assertThat(page(null, 1)).doesNotContain("run that is chosen").doesNotContain("runs");
        assertThat(page(null, 2)).contains("of both runs");
        assertThat(page(null, 3)).contains("of all 3 runs");
        assertThat(page(Id.random(), 2)).contains("of the run that is chosen");
    }

    private static String page(@Nullable Id run, int runs) {
        return ExportWays.of(List.of(), session -> {
            throw new AssertionError("nothing is written");
        }, run, runs).stream().filter(way -> way.id().equals("play-html")).map(ExportWays.Way::says).findFirst()
                .orElseThrow();
    }
}
