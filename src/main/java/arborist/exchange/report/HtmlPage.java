package arborist.exchange.report;

import arborist.exchange.chart.Chart;
import arborist.exchange.chart.ChartExport;
import arborist.exchange.text.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A page of HTML that is XML too. Its policy lets it load nothing and run nothing, and lets only its own style sheet style it, so that
 * even a text that slipped through as markup could do nothing.
 */
final class HtmlPage implements Page, Closeable {
    private final Writer out;

    HtmlPage(Writer out, String title) throws IOException {
        this.out = out;
        String style = Style.sheet();
        out.write("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n"
                + "<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src '" + Style.hash(style) + "'; base-uri 'none'; form-action 'none'\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>" + safe(title) + "</title>\n<style>"
                + style + "</style>\n</head>\n<body>\n<main>\n");
        heading(1, title);
    }

    @Override
    public void heading(int level, String text) throws IOException {
        element("h" + level, "", text);
    }

    @Override
    public void paragraph(String text) throws IOException {
        element("p", "", text);
    }

    @Override
    public void warning(String text) throws IOException {
        element("p", " class=\"warning\"", "⚠ " + text);
    }

    @Override
    public void facts(Map<String, String> facts) throws IOException {
        out.write("<dl>\n");
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            out.write("<div>");
            element("dt", "", fact.getKey());
            element("dd", " dir=\"auto\"", fact.getValue());
            out.write("</div>\n");
        }
        out.write("</dl>\n");
    }

    @Override
    public void table(List<Column> columns, List<List<String>> rows) throws IOException {
        out.write("<div class=\"wide\"><table>\n<thead><tr>");
        for (Column column : columns) {
            element("th", " scope=\"col\"" + kind(column), column.name());
        }
        out.write("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            out.write("<tr>");
            for (int i = 0; i < row.size(); i++) {
                int over = i == row.size() - 1 ? columns.size() - i : 1;
                String span = over > 1 ? " colspan=\"" + over + "\"" : kind(columns.get(i));
                element(i == 0 ? "th" : "td", (i == 0 ? " scope=\"row\"" : "") + span, row.get(i));
            }
            out.write("</tr>\n");
        }
        out.write("</tbody></table></div>\n");
    }

    @Override
    public void figure(Chart chart) throws IOException {
        // Which of the two is seen the style sheet decides, by the reader's colours.
        out.write("<figure>");
        for (boolean dark : List.of(false, true)) {
            ByteArrayOutputStream svg = new ByteArrayOutputStream();
            ChartExport.svgElement(chart, dark, svg);
            out.write("<div class=\"" + (dark ? "on-dark" : "on-light") + "\">" + svg.toString(StandardCharsets.UTF_8)
                    + "</div>\n");
        }
        out.write("</figure>\n");
    }

    @Override
    public void excerpt(String head, String text) throws IOException {
        out.write("<figure class=\"excerpt\">");
        element("figcaption", "", head);
        element("blockquote", " dir=\"auto\"", text);
        out.write("</figure>\n");
    }

    @Override
    public void close() throws IOException {
        out.write("</main>\n</body>\n</html>\n");
    }

    private void element(String name, String attributes, String text) throws IOException {
        out.write("<" + name + attributes + ">" + safe(text) + "</" + name + ">\n");
    }

    private static String kind(Column column) {
        return column.number() ? " class=\"number\"" : "";
    }

    /** Nor may a text turn the direction of what stands around it. */
    private static String safe(String text) {
        return XmlText.escaped(text).replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "");
    }
}
