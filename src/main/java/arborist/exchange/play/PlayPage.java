package arborist.exchange.play;

import arborist.exchange.render.Places;
import arborist.exchange.render.Sign;
import arborist.exchange.text.XmlText;
import arborist.layout.Orientation;
import arborist.trace.Change;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Outline;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Writes a film as one page that plays it without a network, and without its script shows the end. Its policy lets in its own script
 * and style by their hashes, and nothing else; whatever a model wrote stands in it as text.
 */
final class PlayPage {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double MARGIN = 24;
    private static final int LONGEST = 20_000;
    private static final int ALL_TEXTS = 16_000_000;
    private static final int DEEPEST = 8;

    private final Film film;
    private final Outline end;
    private final Places places;
    private final int longest;
    private final Writer out;
    private final List<Looks> last = new ArrayList<>();
    private boolean turned;

    private PlayPage(Film film, Writer out) {
        this.film = film;
        this.out = out;
        end = film.staging().end();
        places = Places.of(end.parent(), Orientation.RIGHT);
        longest = Math.clamp(ALL_TEXTS / Math.max(1, end.size()), 500, LONGEST);
        end.nodes().forEach(node -> last.add(Looks.of(node, film.staging(), longest)));
    }

    /** Writes it in UTF-8; the stream stays open. */
    static void write(Film film, OutputStream to, BooleanSupplier cancelled, Steps done)
            throws IOException, InterruptedException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        new PlayPage(film, out).page(cancelled, done);
        out.flush();
    }

    private void page(BooleanSupplier cancelled, Steps done) throws IOException, InterruptedException {
        String script = Assets.script();
        String style = Assets.style();
        String title = safe(film.title());
        out.write("""
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '%s'; style-src '%s'; \
                base-uri 'none'; form-action 'none'"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>%s</title>
                <style>""".formatted(Assets.hash(script), Assets.hash(style), title));
        out.write(style);
        out.write("""
                </style>
                </head>
                <body class="still">
                <header><h1 dir="auto">%s</h1><p>%s</p></header>
                <div id="play">
                <div id="stage" tabindex="0">""".formatted(title, safe(film.run())));
        svg();
        out.write("""
                </div>
                <aside><p id="kind"></p><div id="text" dir="auto"></div></aside>
                <div id="told" aria-live="polite"><p id="what" dir="auto"></p><p id="why" dir="auto"></p></div>
                </div>
                """);
        controls();
        if (!film.remark().isEmpty()) {
            out.write(
                    "<p class=\"remark\">" + safe(Words.<String, RuntimeException>inEnglish(film::remark)) + "</p>\n");
        }
        out.write("<details id=\"all\" open=\"open\"><summary>All steps in words</summary>\n<ol id=\"steps\">\n");
        film.play(cancelled, frame -> {
            step(frame);
            done.at(frame.number(), film.size());
        });
        out.write(
                "</ol></details>\n<details id=\"tree\" open=\"open\"><summary>The tree as text, as it is in the end</summary>\n");
        outline();
        out.write("</details>\n<script>" + script + "</script>\n</body>\n</html>\n");
    }

    private void svg() throws IOException {
        String width = number(places.width() + 2 * MARGIN);
        String height = number(places.height() + 2 * MARGIN);
        out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"The tree of thoughts\" width=\""
                + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height + "\">\n");
        for (int i = 0; i < end.size(); i++) {
            if (end.parent()[i] >= 0) {
                edge(i, end.parent()[i]);
            }
        }
        for (int i = 0; i < end.size(); i++) {
            card(i, last.get(i));
        }
        out.write("</svg>");
    }

    private void edge(int i, int parent) throws IOException {
        double x1 = MARGIN + places.x()[parent] + Places.CARD_WIDTH;
        double y1 = MARGIN + places.y()[parent] + Places.CARD_HEIGHT / 2;
        double x2 = MARGIN + places.x()[i];
        double y2 = MARGIN + places.y()[i] + Places.CARD_HEIGHT / 2;
        double middle = (x1 + x2) / 2;
        boolean pruned = last.get(i).style().equals("p");
        double share = end.nodes().get(i).score().map(film.staging().scales()::at).orElse(0.0);
        out.write("<path class=\"edge" + (pruned ? " p" : "") + "\" data-of=\"" + i + "\" stroke-width=\""
                + number(1.2 + 2.6 * share) + "\" d=\"M" + number(x1) + " " + number(y1) + "C" + number(middle) + " "
                + number(y1) + " " + number(middle) + " " + number(y2) + " " + number(x2) + " " + number(y2)
                + "\"/>\n");
    }

    private void card(int i, Looks looks) throws IOException {
        boolean question = end.nodes().get(i).thought().kind().equals(Kind.PROBLEM);
        double indent = looks.signs().isEmpty() ? 0 : 5 + 14 * looks.signs().length();
        out.write("<g class=\"thought" + (question ? " q" : "") + (looks.shade() < 0 ? "" : " s" + looks.shade())
                + (looks.style().isEmpty() ? "" : " " + looks.style()) + "\""
                + (question ? " data-question=\"yes\"" : "")
                + " transform=\"translate(" + number(MARGIN + places.x()[i]) + " " + number(MARGIN + places.y()[i])
                + ")\"><rect class=\"card\" width=\"" + number(Places.CARD_WIDTH) + "\" height=\""
                + number(Places.CARD_HEIGHT) + "\" rx=\"5\"/><rect class=\"bar\" width=\"6\" height=\""
                + number(Places.CARD_HEIGHT) + "\" rx=\"2\"/><text class=\"sign\" x=\"14\" y=\"21\">"
                + looks.signs() + "</text><text class=\"first\" x=\"" + number(Looks.PADDING + indent) + "\" y=\"21\">"
                + XmlText.escaped(looks.first()) + "</text><text class=\"second\" x=\"14\" y=\"40\">"
                + XmlText.escaped(looks.second()) + "</text><text class=\"number\" x=\"202\" y=\"40\">"
                + XmlText.escaped(looks.number()) + "</text></g>\n");
    }

    private void controls() throws IOException {
        out.write("<nav id=\"keys\" hidden=\"hidden\">"
                + "<button id=\"turn-back\" title=\"To the turn of the search before (Shift+N)\">« Turn</button>"
                + "<button id=\"back\" title=\"One step back (arrow left)\">◀ Back</button>"
                + "<button id=\"on\" title=\"One step forward (arrow right)\">Forward ▶</button>"
                + "<button id=\"turn\" title=\"To the next turn of the search (N)\">Turn »</button>"
                + "<input id=\"slider\" type=\"range\" min=\"0\" max=\"" + film.size()
                + "\" value=\"0\" aria-label=\"Step\"/><output id=\"place\"></output>"
                + "<button id=\"smaller\" title=\"The tree smaller (-)\">−</button>"
                + "<button id=\"larger\" title=\"The tree larger (+)\">+</button></nav>\n");
    }

    private void step(Frame frame) throws IOException {
        Integer about = frame.about() == null ? null : end.index().get(frame.about());
        boolean first = frame.turn() && !turned;
        turned = frame.turn();
        out.write("<li" + (about == null ? " data-about=\"\"" : " data-about=\"" + about + "\"")
                + (first ? " data-turn=\"first\"" : "") + " data-looks=\"" + XmlText.escaped(looks(frame))
                + "\"><b class=\"what\">" + safe(frame.words().what()) + "</b> <span class=\"why\">"
                + safe(frame.words().why()) + "</span></li>\n");
    }

    /** What of the tree looks otherwise after the step, as an array of arrays. */
    private String looks(Frame frame) throws IOException {
        List<List<Object>> all = new ArrayList<>();
        Set<Id> touched = new LinkedHashSet<>();
        frame.edits().forEach(edit -> touched(edit, touched));
        if (frame.number() == 1) {
            // What was there before the run began.
            frame.tree().nodes().values().forEach(node -> touched.add(node.id()));
        }
        for (Id id : touched) {
            Integer i = end.index().get(id);
            Node node = frame.tree().node(id);
            if (i != null) {
                all.add(node == null || node.removed() ? List.of(i) : look(i, node));
            }
        }
        try {
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private List<Object> look(int i, Node node) {
        Looks now = Looks.of(node, film.staging(), longest);
        List<Object> look = new ArrayList<>(List.of(i, now.signs(), now.number(), now.shade(), now.style()));
        // The same text beside other signs is cut elsewhere.
        if (!now.text().equals(last.get(i).text()) || !now.first().equals(last.get(i).first())) {
            look.addAll(List.of(now.first(), now.second(), now.text()));
        }
        return look;
    }

    private static void touched(Edit edit, Set<Id> into) {
        switch (edit.change()) {
            case Change.Remove(var thing) -> into.add(thing.on());
            case Change.Restore(var thing) -> into.add(thing.on());
            case Change.AddBackup(var backup) -> into.addAll(backup.path());
            default -> into.add(edit.change().subject());
        }
    }

    private void outline() throws IOException {
        int[] depth = new int[end.size()];
        out.write("<ul id=\"outline\">\n");
        for (int i = 0; i < end.size(); i++) {
            int parent = end.parent()[i];
            depth[i] = parent < 0 ? 0 : depth[parent] + 1;
            Node node = end.nodes().get(i);
            String kind = node.thought().kind().name().replace('-', ' ');
            String signs = Sign.of(node).stream().map(Sign::word).collect(Collectors.joining(", "));
            String number = last.get(i).number();
            String state = String.join(" · ", List.of(kind, number, signs).stream().filter(s -> !s.isEmpty()).toList());
            out.write("<li class=\"d" + Math.min(DEEPEST, depth[i]) + "\" data-kind=\"" + safe(kind)
                    + "\"><div class=\"full\" dir=\"auto\">" + XmlText.escaped(last.get(i).text())
                    + "</div><span class=\"state\">" + safe(state) + "</span></li>\n");
        }
        out.write("</ul>\n");
    }

    private static String safe(String text) {
        return XmlText.escaped(Looks.safe(text));
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
