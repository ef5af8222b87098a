package arborist.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.exchange.Format;
import arborist.exchange.Formats;
import arborist.words.Words;
import java.util.List;
import java.util.stream.Stream;
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
}
