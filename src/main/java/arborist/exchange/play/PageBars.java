package arborist.exchange.play;

import arborist.exchange.text.XmlText;
import arborist.trace.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** A vote on a page: its bars, to be read as a list too. What tells right from wrong is an attribute, which a script takes away. */
final class PageBars {
    private final Writer out;

    PageBars(Writer out) {
        this.out = out;
    }

    void write(Bars bars) throws IOException {
        out.write("<div class=\"votes\" data-head=\"" + PlayPage.safe(bars.head()) + "\"><div role=\"list\">");
        for (Bars.Bar bar : bars.bars()) {
            out.write("<div class=\"vote\" role=\"listitem\"" + (bar.right() == Verdict.Outcome.UNDECIDED ? ""
                    : " data-right=\"" + bar.right().name().toLowerCase(Locale.ROOT) + "\"")
                    + (bar.extra() ? " data-extra=\"yes\"" : "") + (bar.chosen() ? " data-chosen=\"yes\"" : "")
                    + "><span class=\"answer\" dir=\"auto\">"
                    + PlayPage.safe(bar.answer()) + "</span>"
                    + (bar.chosen() ? " <span class=\"chosen\">" + PlayPage.safe(Bars.chosen()) + "</span>" : "")
                    + " <span class=\"count\">" + PlayPage.safe(bars.figure(bar)) + "</span>"
                    + "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" viewBox=\"0 0 100 1\""
                    + " preserveAspectRatio=\"none\"><rect class=\"share\" height=\"1\" width=\""
                    + String.format(Locale.ROOT, "%.1f", 100 * bar.share()) + "\"/></svg></div>");
        }
        out.write("</div>");
        rest(bars, "judged");
        rest(bars.unjudged(), "unjudged");
        out.write("</div>");
    }

    private void rest(Bars bars, String which) throws IOException {
        for (String line : bars.rest()) {
            out.write("<p class=\"rest " + which + "\">" + XmlText.escaped(line) + "</p>");
        }
    }
}
