package arborist.exchange.play;

import arborist.exchange.render.Places;
import arborist.exchange.text.XmlText;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.words.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The tree on a page, as a picture of its end that a script dresses, and as a list for whoever reads instead. */
final class PageTree {
    private static final Words WORDS = Words.of(PageTree.class);
    private static final double MARGIN = 24;
    private static final int DEEPEST = 8;

    private final Cast cast;
    private final Writer out;

    PageTree(Cast cast, Writer out) {
        this.cast = cast;
        this.out = out;
    }

    void picture() throws IOException {
        String width = number(cast.places().width() + 2 * MARGIN);
        String height = number(cast.places().height() + 2 * MARGIN);
        out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\""
                + PlayPage.safe(WORDS.say("page-tree.name")) + "\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\">\n");
        int[] parent = cast.end().parent();
        for (int i = 0; i < parent.length; i++) {
            if (parent[i] >= 0) {
                edge(i, parent[i]);
            }
        }
        for (int i = 0; i < parent.length; i++) {
            card(i, cast.last(i));
        }
        out.write("</svg>");
    }

    /** Which cards stand on which sheet of paper, for the script: an object in JSON. */
    String sheets() {
        Sheets sheets = Sheets.of(cast.places());
        return XmlText.escaped("{\"scale\":" + String.format(Locale.ROOT, "%.4f", sheets.scale()) + ",\"edge\":"
                + number(Sheets.EDGE) + ",\"large\":" + sheets.large() + ",\"sheets\":" + sheets.pieces() + "}");
    }

    private void edge(int i, int parent) throws IOException {
        Places places = cast.places();
        double x1 = MARGIN + places.x()[parent] + Places.CARD_WIDTH;
        double y1 = MARGIN + places.y()[parent] + Places.CARD_HEIGHT / 2;
        double x2 = MARGIN + places.x()[i];
        double y2 = MARGIN + places.y()[i] + Places.CARD_HEIGHT / 2;
        double middle = (x1 + x2) / 2;
        boolean pruned = cast.last(i).style().equals("p");
        out.write("<path class=\"edge" + (pruned ? " p" : "") + "\" data-of=\"" + i + "\" data-from=\"" + parent
                + "\" stroke-width=\"" + number(1.2 + 2.6 * cast.share(i)) + "\" d=\"M" + number(x1) + " " + number(y1)
                + "C" + number(middle) + " " + number(y1) + " " + number(middle) + " " + number(y2) + " " + number(x2)
                + " " + number(y2) + "\"/>\n");
    }

    private void card(int i, Looks looks) throws IOException {
        boolean question = cast.end().nodes().get(i).thought().kind().equals(Kind.PROBLEM);
        double indent = looks.signs().isEmpty() ? 0 : 5 + 14 * looks.signs().length();
        out.write("<g class=\"thought" + (question ? " q" : "") + (looks.shade() < 0 ? "" : " s" + looks.shade())
                + (looks.style().isEmpty() ? "" : " " + looks.style()) + "\" data-i=\"" + i + "\""
                + (question ? " data-question=\"yes\"" : "")
                + " transform=\"translate(" + number(MARGIN + cast.places().x()[i]) + " "
                + number(MARGIN + cast.places().y()[i])
                + ")\"><rect class=\"card\" width=\"" + number(Places.CARD_WIDTH) + "\" height=\""
                + number(Places.CARD_HEIGHT) + "\" rx=\"5\"/><rect class=\"bar\" width=\"6\" height=\""
                + number(Places.CARD_HEIGHT) + "\" rx=\"2\"/><text class=\"sign\" x=\"14\" y=\"21\">"
                + looks.signs() + "</text><text class=\"first\" x=\"" + number(Looks.PADDING + indent) + "\" y=\"21\">"
                + XmlText.escaped(looks.first()) + "</text><text class=\"second\" x=\"14\" y=\"40\">"
                + XmlText.escaped(looks.second()) + "</text><text class=\"number\" x=\"202\" y=\"40\">"
                + XmlText.escaped(looks.number()) + "</text></g>\n");
    }

    void list() throws IOException {
        int[] parent = cast.end().parent();
        int[] depth = new int[parent.length];
        out.write("<ul id=\"outline\">\n");
        for (int i = 0; i < parent.length; i++) {
            depth[i] = parent[i] < 0 ? 0 : depth[parent[i]] + 1;
            Node node = cast.end().nodes().get(i);
            Looks looks = cast.last(i);
            out.write("<li class=\"d" + Math.min(DEEPEST, depth[i]) + "\" data-kind=\"" + PlayPage.safe(Cast.kind(node))
                    + "\"><div class=\"full\" dir=\"auto\">" + XmlText.escaped(looks.text())
                    + "</div><span class=\"state\">" + PlayPage.safe(Cast.state(node, looks.number()))
                    + "</span></li>\n");
        }
        out.write("</ul>\n");
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
