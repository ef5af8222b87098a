package arborist.exchange.play;

import arborist.exchange.render.CardText;
import arborist.exchange.render.Places;
import arborist.exchange.render.ScoreText;
import arborist.exchange.render.Sign;
import arborist.exchange.render.Staging;
import arborist.exchange.render.Type;
import arborist.exchange.text.XmlText;
import arborist.trace.Node;
import arborist.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a thought's card looks like at a moment.
 *
 * @param signs as the card shows them
 * @param codes the same, and those that no card shows, a letter each: see {@link #code}
 * @param number the score, empty where there is none
 * @param shade of the score, from 0 to {@link #SHADES} - 1; -1 where there is none
 * @param style {@code p} pruned, {@code g} a good sign, {@code b} a bad one, empty for none of them
 * @param first the first line, {@code second} the second
 * @param text the whole text, as far as a page has room for
 */
record Looks(String signs, String codes, String number, int shade, String style, String first, String second,
        String text) {
    private static final Words WORDS = Words.of(Looks.class);
    private static final List<Sign> SIGNS = List.of(Sign.values());
    static final int SHADES = 16;
    static final double PADDING = 14;
    private static final double EDGE = 10;

    static Looks of(Node node, Staging staging, int longest) {
        Set<Sign> signs = Sign.of(node);
        String glyphs = signs.stream().map(Sign::glyph).collect(Collectors.joining());
        String number = node.score().map(s -> ScoreText.of(s.value())).orElse("");
        int shade = node.score()
                .map(s -> (int) Math.min(SHADES - 1, Math.floor(staging.scales().at(s) * SHADES))).orElse(-1);
        double room = Places.CARD_WIDTH - PADDING - EDGE;
        double indent = glyphs.isEmpty() ? 0 : Type.BODY.width(glyphs) + 5;
        double taken = number.isEmpty() ? 0 : Type.FIGURE.width(number) + 8;
        // A page is set in whatever font its reader has: a little room is left for a wider one.
        CardText lines = CardText.of(node).fit(0.94 * (room - indent), 0.94 * (room - taken), Type.BODY::width,
                Type.SMALL::width);
        String codes = signs.stream().map(s -> String.valueOf(code(s))).collect(Collectors.joining());
        return new Looks(glyphs, codes, number, shade, style(signs), safe(lines.first()), safe(lines.second()),
                cut(node.text(), longest));
    }

    /** A sign as one letter: some signs have the same glyph. */
    static char code(Sign sign) {
        return (char) ('a' + SIGNS.indexOf(sign));
    }

    private static String style(Set<Sign> signs) {
        if (signs.contains(Sign.PRUNED)) {
            return "p";
        }
        if (signs.contains(Sign.RIGHT) || signs.contains(Sign.SOLVED)) {
            return "g";
        }
        return signs.contains(Sign.WRONG) || signs.contains(Sign.INVALID) ? "b" : "";
    }

    /** Cut between characters, and said so. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return safe(text);
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return safe(text.substring(0, end)) + WORDS.say("looks.cut", text.length());
    }

    /** What XML can hold, and nothing that turns the direction of what stands around it. */
    static String safe(String text) {
        return XmlText.legal(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "");
    }
}
