package arborist.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** A cell comes back as it was, and none is run. */
class CsvCellsTest {

    @Test
    void cellsAreQuotedWhereTheyMustBe() throws IOException {
        StringWriter out = new StringWriter();
        new CsvCells(out).text("plain").text("a, b").text("say \"no\"").text("two\nlines").text("").end();
        assertThat(out).hasToString("plain,\"a, b\",\"say \"\"no\"\"\",\"two\nlines\",\r\n");
    }

    @Test
    void whatASpreadsheetWouldRunIsShown() throws IOException {
        for (String formula : new String[] {"=1+1", "+SUM(A1)", "-2+3", "@x", "\tx", "\rx", "-", "=\"a\"", "-1e9,3"}) {
            StringWriter out = new StringWriter();
            new CsvCells(out).text(formula).end();
            assertThat(out.toString().replaceFirst("^\"", "")).startsWith("'");
        }
    }

    @Test
    void numbersStayNumbers() throws IOException {
        StringWriter out = new StringWriter();
        new CsvCells(out).text("-3").text("+4.5").number(-3).number(0.25).number(Double.NaN).number(1e15).end();
        assertThat(out).hasToString("-3,+4.5,-3,0.25,,1.0E15\r\n");
    }
}
