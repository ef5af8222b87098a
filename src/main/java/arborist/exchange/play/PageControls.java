package arborist.exchange.play;

import arborist.exchange.render.Sign;
import arborist.words.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page is played with, and what its signs mean. */
final class PageControls {
    private static final Words WORDS = Words.of(PageControls.class);

    /** What is hidden while a class guesses. */
    private static final Set<Sign> JUDGES = Set.of(Sign.RIGHT, Sign.SOLVED, Sign.WRONG, Sign.INVALID, Sign.LOST,
            Sign.SOUND, Sign.DEAD_END);

    private final Writer out;

    PageControls(Writer out) {
        this.out = out;
    }

    /** @param other the same at another pace, null where there is none */
    void buttons(Film film, @Nullable Film other) throws IOException {
        out.write("<nav id=\"keys\" aria-label=\"" + say("page-controls.name") + "\" data-pause=\""
                + say("page-controls.pause") + "\" hidden=\"hidden\">\n");
        button("turn-back", "«", "page-controls.turn", "", "page-controls.turn-back-tip");
        button("back", "‹", "page-controls.back", "", "page-controls.back-tip");
        button("run", "▶", "page-controls.run", "", "page-controls.run-tip");
        button("on", "", "page-controls.on", "›", "page-controls.on-tip");
        button("turn", "", "page-controls.turn", "»", "page-controls.turn-tip");
        out.write("<input id=\"slider\" type=\"range\" min=\"0\" max=\"" + film.size() + "\" value=\"0\" aria-label=\""
                + say("page-controls.step") + "\"/><span id=\"place\" data-says=\"" + say("page-controls.place")
                + "\"></span><span class=\"break\"></span>\n");
        pace(film, other);
        button("hide", "", "page-controls.hide", "", "page-controls.hide-tip");
        button("smaller", "−", "", "", "page-controls.smaller-tip");
        button("larger", "+", "", "", "page-controls.larger-tip");
        button("whole", "", "page-controls.whole", "", "page-controls.whole-tip");
        out.write("</nav>\n");
    }

    private void pace(Film film, @Nullable Film other) throws IOException {
        out.write("<select id=\"pace\" title=\"" + say("page-controls.pace-tip") + "\" aria-label=\""
                + say("page-controls.pace") + "\">");
        option(film, 0);
        if (other != null) {
            option(other, 1);
        }
        out.write("<option value=\"turns\" data-list=\"0\">" + say("page-controls.turns") + "</option></select>\n");
    }

    private void option(Film film, int list) throws IOException {
        out.write("<option value=\"all\" data-list=\"" + list + "\">"
                + say(film.wholes() ? "page-controls.samples" : "page-controls.every") + "</option>");
    }

    /** The keys, and the signs of a cast with their words, which the script reads too. */
    void legend(Cast cast) throws IOException {
        out.write("<details id=\"legend\" open=\"open\"><summary>" + say("page-controls.legend")
                + "</summary>\n<ul id=\"signs\">\n");
        for (Sign sign : cast.signs()) {
            out.write("<li data-code=\"" + Looks.code(sign) + "\" data-glyph=\"" + sign.glyph() + "\""
                    + (JUDGES.contains(sign) ? " data-judges=\"yes\"" : "") + " data-word=\""
                    + PlayPage.safe(Cast.word(sign)) + "\"><span class=\"glyph\">" + sign.glyph() + "</span> "
                    + PlayPage.safe(Cast.word(sign)) + "</li>\n");
        }
        if (cast.scored()) {
            out.write("<li>" + say("page-controls.score") + "</li>\n");
        }
        out.write("</ul>\n<p id=\"by-key\" hidden=\"hidden\">" + say("page-controls.by-key") + "</p></details>\n");
    }

    /** Where there is little room only the glyph is seen, and whoever listens hears what it does. */
    private void button(String id, String before, String key, String after, String tip) throws IOException {
        String word = key.isEmpty() ? "" : "<span class=\"word\">" + say(key) + "</span>";
        out.write("<button type=\"button\" id=\"" + id + "\" title=\"" + say(tip) + "\" aria-label=\"" + say(tip)
                + "\">" + glyph(before) + word + glyph(after) + "</button>\n");
    }

    private static String glyph(String glyph) {
        return glyph.isEmpty() ? "" : "<span class=\"glyph\">" + glyph + "</span>";
    }

    private static String say(String key) {
        return PlayPage.safe(switch (key) {
            case "page-controls.place" -> WORDS.say(key, "{0}", "{1}");
            default -> WORDS.say(key);
        });
    }
}
