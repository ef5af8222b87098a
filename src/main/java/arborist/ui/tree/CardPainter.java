package arborist.ui.tree;

import arborist.exchange.render.FigureText;
import arborist.label.mark.StepMark;
import arborist.trace.Node;
import arborist.words.Words;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** Paints thoughts as cards to read: a bar in the score's colour, sign and text in two lines, and the score as a number. */
final class CardPainter {
    private static final Words WORDS = Words.of(CardPainter.class);
    private static final double SMALL = 0.85;
    private static final double SIGN = 1.2;
    /** The room of a mark in the upper right corner. */
    private static final double MARK = 1.3;
    /** By how much bold letters are wider, at most. */
    private static final double BOLD = 1.16;

    private final Picture p;
    private final GraphicsContext gc;
    private final MarkPainter marks;
    private final double em;
    private final Font text;
    private final Font strong;
    private final Font small;

    CardPainter(Picture p) {
        this.p = p;
        gc = p.gc();
        marks = new MarkPainter(p);
        em = p.view().scale();
        // Sizes in quarters of a pixel: a font of its own for each frame of a zoom would draw every letter anew.
        double size = Math.round(em * 4) / 4.0;
        text = Font.font(p.family(), size);
        strong = Font.font(p.family(), FontWeight.BOLD, size);
        small = Font.font(p.family(), Math.round(em * SMALL * 4) / 4.0);
        gc.setTextBaseline(VPos.BASELINE);
        gc.setLineWidth(1);
    }

    void card(int i) {
        Looks looks = p.plan().looks();
        Sign sign = looks.sign(i);
        Node node = looks.node(i);
        if (p.plan().piled(i) > 0) {
            pile(i);
            return;
        }
        boolean root = p.plan().outline().parent()[i] < 0;
        boolean back = looks.dim(i);
        String number = looks.number(i);
        Lines lines = looks.lines(i);
        if (lines == null) {
            lines = cut(p.text().apply(node), sign, looks.mark(i), number, root ? BOLD : 1);
            looks.lines(i, lines);
        }
        Color bar = root && Float.isNaN(looks.share(i)) ? p.colours().get(Tone.ACCENT) : p.scores().of(looks.share(i));
        draw(p.x(i), p.y(i), sign, lines, number, bar, back, root, p.marks().matches().get(i));
        mark(looks.mark(i), p.x(i), p.y(i));
        int folded = p.plan().outline().hidden()[i];
        if (folded > 0) {
            badge(p.x(i), p.y(i), folded);
        }
    }

    void extra(Extra extra) {
        Node node = extra.node();
        Sign sign = p.plan().looks().sign(node);
        String number = FigureText.of(node);
        draw(p.x(extra.parent()) + Em.LEVEL * p.view().scaleX(), p.view().toScreenY(extra.centre()), sign,
                cut(p.text().apply(node), sign, p.plan().looks().mark(node), number, 1), number,
                p.colours().get(Tone.ACCENT), false, false, false);
        mark(p.plan().looks().mark(node), p.x(extra.parent()) + Em.LEVEL * p.view().scaleX(),
                p.view().toScreenY(extra.centre()));
    }

    /** A card with the edges of others behind it. */
    private void pile(int i) {
        double w = Em.CARD_WIDTH * em;
        double h = Em.CARD_HEIGHT * em;
        gc.setStroke(p.colours().get(Tone.EDGE));
        for (int behind = 2; behind > 0; behind--) {
            double off = 0.3 * em * behind;
            gc.setFill(p.colours().get(Tone.CARD));
            gc.fillRect(p.x(i) + off, p.y(i) - h / 2 + off, w, h);
            gc.strokeRect(p.x(i) + off + 0.5, p.y(i) - h / 2 + off + 0.5, w - 1, h - 1);
        }
        draw(p.x(i), p.y(i), Sign.PRUNED, new Lines(Pile.first(p.plan(), i), Pile.second(p.plan(), i), true), "",
                p.scores().of(p.plan().looks().share(i)), p.plan().looks().dim(i), false, p.marks().matches().get(i));
    }

    private void mark(StepMark mark, double x, double middle) {
        double y = middle - Em.CARD_HEIGHT / 2 * em;
        marks.paint(mark, x + (Em.CARD_WIDTH - 0.95) * em, y + 0.95 * em, 0.42 * em);
    }

    private Lines cut(String whole, Sign sign, StepMark mark, String number, double weight) {
        double width = Em.CARD_WIDTH - 2 * Em.PADDING - 0.3 - (sign.glyph.isEmpty() ? 0 : SIGN)
                - (mark == StepMark.NONE ? 0 : MARK);
        double taken = number.isEmpty() ? 0 : p.advances().width(number) * SMALL + 0.8;
        return Lines.of(whole, p.advances(), width / weight, Em.CARD_WIDTH - 2 * Em.PADDING - 0.3 - taken);
    }

    private void draw(double x, double middle, Sign sign, Lines lines, String number, Color bar, boolean back,
            boolean root,
            boolean match) {
        double y = middle - Em.CARD_HEIGHT / 2 * em;
        boolean pruned = sign == Sign.PRUNED;
        box(x, y, pruned, back, bar, match);
        Color ink = p.colours().get(pruned || back ? Tone.PRUNED : Tone.TEXT);
        Color pale = p.colours().get(pruned || back ? Tone.PRUNED : Tone.MUTED);
        double left = x + (Em.PADDING + 0.3) * em;
        double first = y + (lines.second().isEmpty() && number.isEmpty() ? 2.1 : 1.5) * em;
        gc.setFont(root ? strong : text);
        if (!sign.glyph.isEmpty()) {
            gc.setFill(signColour(sign, ink));
            gc.fillText(sign.glyph, left, first);
        }
        double start = left + (sign.glyph.isEmpty() ? 0 : SIGN * em);
        gc.setFill(ink);
        gc.fillText(lines.first(), start, first);
        gc.setFont(text);
        if (!lines.second().isEmpty()) {
            gc.setFill(lines.parted() ? pale : ink);
            gc.fillText(lines.second(), left, first + Em.LINE * em);
        }
        if (!number.isEmpty()) {
            gc.setFont(small);
            gc.setFill(pale);
            double width = p.advances().width(number) * SMALL * em;
            gc.fillText(number, x + (Em.CARD_WIDTH - 0.7) * em - width, y + (Em.CARD_HEIGHT - 0.65) * em);
        }
    }

    private void box(double x, double y, boolean pruned, boolean back, Color bar, boolean match) {
        double w = Em.CARD_WIDTH * em;
        double h = Em.CARD_HEIGHT * em;
        double arc = 0.8 * em;
        Color ground = p.colours().get(match ? Tone.MARK : Tone.CARD);
        if (pruned) {
            gc.setFill(ground);
            gc.fillRect(x, y, w, h);
            gc.setStroke(p.colours().get(Tone.EDGE));
            gc.setLineDashes(0.3 * em, 0.25 * em);
            gc.strokeRect(x + 0.5, y + 0.5, w - 1, h - 1);
            gc.setLineDashes();
        } else {
            gc.setFill(p.colours().get(match ? Tone.ACCENT : Tone.LINE));
            gc.fillRoundRect(x, y, w, h, arc, arc);
            gc.setFill(ground);
            gc.fillRoundRect(x + 1, y + 1, w - 2, h - 2, arc - 1, arc - 1);
        }
        gc.setGlobalAlpha(back ? 0.45 : 1);
        gc.setFill(bar);
        gc.fillRoundRect(x, y, arc, h, pruned ? 0 : arc, pruned ? 0 : arc);
        gc.setGlobalAlpha(1);
        gc.setFill(ground);
        gc.fillRect(x + 0.42 * em, y + 1, arc, h - 2);
    }

    private void badge(double x, double middle, int folded) {
        String words = folded < 1000 ? WORDS.say("card-painter.folded", folded) : "+" + folded;
        double width = (p.advances().width(words) * SMALL + 1) * em;
        double left = x + (Em.CARD_WIDTH - 0.4) * em;
        gc.setFill(p.colours().get(Tone.SELECTION));
        gc.fillRoundRect(left, middle - 0.75 * em, width, 1.5 * em, 1.5 * em, 1.5 * em);
        gc.setFont(small);
        gc.setFill(p.colours().get(Tone.TEXT));
        gc.fillText(words, left + 0.5 * em, middle + 0.3 * em);
    }

    private Color signColour(Sign sign, Color otherwise) {
        return switch (sign) {
            case RIGHT -> p.colours().get(Tone.RIGHT);
            case WRONG, INVALID, DEAD_END, CUT_OFF -> p.colours().get(Tone.WRONG);
            case GROWING -> p.colours().get(Tone.ACCENT);
            case SOUND, LOST -> p.colours().get(Tone.MUTED);
            default -> otherwise;
        };
    }
}
