package arborist.exchange.play;

import arborist.exchange.render.Sign;
import arborist.exchange.text.XmlText;
import arborist.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a film as one page that plays it without a network, and without its script shows the end. Its policy lets in its own script
 * and style by their hashes, and nothing else; whatever a model wrote stands in it as text.
 */
final class PlayPage {
    private static final Words WORDS = Words.of(PlayPage.class);

    private final Film film;
    private final @Nullable Film other;
    private final Writer out;
    private final Cast cast;

    private PlayPage(Film film, @Nullable Film other, Writer out) {
        this.film = film;
        this.other = other;
        this.out = out;
        cast = new Cast(film.staging());
    }

    /**
     * Writes it in UTF-8; the stream stays open.
     *
     * @param other the same at another pace, which a reader may choose; null where there is none
     */
    static void write(Film film, @Nullable Film other, OutputStream to, BooleanSupplier cancelled, Steps done)
            throws IOException, InterruptedException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        new PlayPage(film, other, out).page(cancelled, done);
        out.flush();
    }

    private void page(BooleanSupplier cancelled, Steps done) throws IOException, InterruptedException {
        String script = Assets.script();
        String title = safe(film.title());
        head(script, title);
        PageTree tree = new PageTree(cast, out);
        out.write(
                """
                <body class="still">
                <main id="show">
                <header><h1 dir="auto">%s</h1><p>%s</p></header>
                <div id="play">
                <div id="stage" tabindex="0" role="region" aria-label="%s" data-part="%s" data-large="%s" data-sheets="%s">"""
                        .formatted(title, safe(film.run()),
                                safe(WORDS.say("play-page.stage")), safe(WORDS.say("play-page.part", "{0}", "{1}")),
                                safe(WORDS.say("play-page.large")), tree.sheets()));
        tree.picture();
        out.write("""
                </div>
                <aside tabindex="0" aria-label="%s"><p id="kind" data-luck="%s" data-selected="%s"></p>\
                <div id="text" dir="auto" data-wrong="%s"></div></aside>
                <div id="sheets"></div>
                </div>
                <div id="foot">
                <div id="told" aria-live="polite" aria-atomic="true"><p id="head"><b id="what" dir="auto" data-before="%s"></b> <span id="which" dir="auto"></span></p>\
                <p id="why" dir="auto"></p></div>
                """.formatted(safe(WORDS.say("play-page.thought")), safe(WORDS.say("play-page.by-luck")),
                safe(WORDS.say("play-page.selected", "{0}")), safe(Cast.word(Sign.INVALID)),
                safe(WORDS.say("play-page.before"))));
        PageControls controls = new PageControls(out);
        controls.buttons(film, other);
        out.write("</div>\n</main>\n");
        if (!film.remark().isEmpty()) {
            out.write("<p class=\"remark\">" + safe(film.remark()) + "</p>\n");
        }
        details("all", WORDS.say("play-page.all"));
        new PageSteps(cast, out).write(film, false, cancelled, done);
        if (other != null) {
            new PageSteps(cast, out).write(other, true, cancelled, done);
        }
        out.write("</details>\n");
        details("tree", WORDS.say("play-page.tree"));
        tree.list();
        out.write("</details>\n");
        controls.legend(cast);
        out.write("<script>" + script + "</script>\n</body>\n</html>\n");
    }

    private void head(String script, String title) throws IOException {
        String style = Assets.style();
        out.write("""
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '%s'; style-src '%s'; \
                base-uri 'none'; form-action 'none'"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>%s</title>
                <style>""".formatted(WORDS.language().toLanguageTag(), Assets.hash(script), Assets.hash(style),
                title));
        out.write(style);
        out.write("</style>\n</head>\n");
    }

    private void details(String id, String summary) throws IOException {
        out.write("<details id=\"" + id + "\" open=\"open\"><summary>" + safe(summary) + "</summary>\n");
    }

    static String safe(String text) {
        return XmlText.escaped(Looks.safe(text));
    }
}
