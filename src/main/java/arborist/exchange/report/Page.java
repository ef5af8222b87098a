package arborist.exchange.report;

import arborist.exchange.chart.Chart;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What a report is written on. Every text that it is given shows as it stands, wherever it comes from. */
interface Page {
    /** @param level 1 for the page, 2 for a part, 3 for a thing in it */
    void heading(int level, String text) throws IOException;

    void paragraph(String text) throws IOException;

    /** A sentence that must not be passed over. */
    void warning(String text) throws IOException;

    /** Names and what they stand for, in their order. */
    void facts(Map<String, String> facts) throws IOException;

    /** A table; a row may be shorter than the head, its last cell then reaches to the end. */
    void table(List<Column> columns, List<List<String>> rows) throws IOException;

    /** A picture of what a table beside it says too. */
    void figure(Chart chart) throws IOException;

    /** Lines of somebody's text under a head. */
    void excerpt(String head, String text) throws IOException;

    /** A column and whether numbers stand in it. */
    record Column(String name, boolean number) {
        static Column of(String name) {
            return new Column(name, false);
        }

        static Column number(String name) {
            return new Column(name, true);
        }
    }
}
