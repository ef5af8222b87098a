package arborist.exchange.report;

import arborist.exchange.chart.Chart;
import arborist.exchange.text.Markdown;
import arborist.exchange.text.XmlText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A page of Markdown, with the tables of GitHub's dialect and no pictures. */
final class MarkdownPage implements Page {
    private static final Pattern STEERS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(www)\\\\?\\.");
    private static final Pattern TICKS = Pattern.compile("`+");
    private static final int LEAST_FENCE = 3;

    private final Writer out;

    MarkdownPage(Writer out) {
        this.out = out;
    }

    @Override
    public void heading(int level, String text) throws IOException {
        out.write("#".repeat(level) + " " + line(text) + "\n\n");
    }

    @Override
    public void paragraph(String text) throws IOException {
        out.write(line(text) + "\n\n");
    }

    @Override
    public void warning(String text) throws IOException {
        out.write("**" + line(text) + "**\n\n");
    }

    @Override
    public void facts(Map<String, String> facts) throws IOException {
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            out.write("- **" + line(fact.getKey()) + ":** " + line(fact.getValue()) + "\n");
        }
        out.write("\n");
    }

    @Override
    public void table(List<Column> columns, List<List<String>> rows) throws IOException {
        out.write(row(columns.stream().map(Column::name).toList(), columns.size()));
        out.write(columns.stream().map(c -> c.number() ? "---:" : "---").reduce("|", (a, b) -> a + b + "|") + "\n");
        for (List<String> row : rows) {
            out.write(row(row, columns.size()));
        }
        out.write("\n");
    }

    private static String row(List<String> cells, int width) {
        List<String> all = new ArrayList<>(cells.stream().map(MarkdownPage::line).toList());
        while (all.size() < width) {
            all.add("");
        }
        return "| " + String.join(" | ", all) + " |\n";
    }

    @Override
    public void figure(Chart chart) {
        // The table says the same.
    }

    /** In a fence longer than any row of its own ticks, so that nothing in it is read as Markdown. */
    @Override
    public void excerpt(String head, String text) throws IOException {
        String plain = STEERS.matcher(XmlText.legal(text)).replaceAll("");
        int ticks = TICKS.matcher(plain).results().mapToInt(r -> r.end() - r.start()).max().orElse(0);
        String fence = "`".repeat(Math.max(LEAST_FENCE, ticks + 1));
        out.write(line(head) + "\n\n" + fence + "text\n" + plain + "\n" + fence + "\n\n");
    }

    /** Any text on one line as text: also no address in it becomes a link, and no name is called. */
    private static String line(String text) {
        String one = STEERS.matcher(XmlText.legal(text)).replaceAll("").replaceAll("\\s+", " ").strip();
        String escaped = Markdown.escaped(one, "").replace("://", "\\://").replace("@", "@&#8288;");
        return ADDRESS.matcher(escaped).replaceAll("$1\\\\.");
    }
}
