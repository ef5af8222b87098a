package arborist.exchange.play;

import arborist.exchange.render.Cut;
import arborist.exchange.render.Mark;
import arborist.exchange.render.Palette;
import arborist.exchange.render.Picture;
import arborist.exchange.render.PlainText;
import arborist.exchange.render.ScoreText;
import arborist.exchange.render.Sign;
import arborist.exchange.render.Staging;
import arborist.exchange.render.StillPicture;
import arborist.exchange.render.Type;
import arborist.exchange.render.Wrap;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Verdict;
import arborist.vote.Luck;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws frames: the tree, the text of what changed beside it, what happened and why below it. */
final class Slide {
    private static final Words WORDS = Words.of(Slide.class);
    private static final double MARGIN = 20;
    static final double LINE = 1.35;
    private static final int SENTENCES = 2;

    private final Film film;
    private final Palette palette;
    private final Size size;
    private final StillPicture still;

    /**
     * How large it is.
     *
     * @param head whether the title stands above the tree
     * @param smallest how small the tree may be drawn
     * @param what in which type what happened is set, {@code why} why, {@code text} the thought
     */
    record Size(double width, double height, boolean head, double smallest, Type what, Type why, Type text) {
        /** 16 to 9, for a screen. */
        static final Size SCREEN = new Size(960, 540, true, 0.75, Type.LEAD, Type.LARGE, Type.LARGE);
        /** A third of a page. */
        static final Size HANDOUT = new Size(780, 336, false, 0.8, Type.STRONG, Type.BODY, Type.BODY);

        double top() {
            return head ? 44 : 0;
        }

        double foot() {
            return MARGIN + LINE * (what.size() + SENTENCES * why.size());
        }

        double side() {
            return width * 0.3;
        }
    }

    Slide(Film film, boolean dark, Size size) {
        this.film = film;
        this.size = size;
        palette = dark ? Palette.DARK : Palette.LIGHT;
        still = new StillPicture(film.staging(), dark, size.width - size.side(),
                size.height - size.top() - size.foot(), size.smallest);
    }

    Picture of(Frame frame) {
        List<Mark> marks = new ArrayList<>();
        Staging.Scene scene = film.staging().at(frame.tree());
        double bottom = size.height - size.foot();
        marks.add(still.at(scene, frame.about(), frame.words().named(), 0, size.top()));
        double side = size.width - size.side();
        marks.add(line(side, size.top(), side, bottom));
        marks.add(line(0, bottom, size.width, bottom));
        if (size.head) {
            head(frame, marks);
        }
        thought(frame, side + MARGIN, bottom, marks);
        told(frame, bottom, marks);
        return new Picture(film.title() + ", " + place(frame), size.width, size.height,
                palette.ground(), marks);
    }

    private void head(Frame frame, List<Mark> marks) {
        String right = Stream.of(film.run(), place(frame)).filter(s -> !s.isEmpty()).collect(Collectors.joining("   "));
        String cut = Cut.toFit(right, size.width / 2, Type.BODY::width);
        double room = size.width - 3 * MARGIN - Type.BODY.width(cut);
        marks.add(
                new Mark.Words(MARGIN, 28, Cut.toFit(film.title(), room, Type.TITLE::width), Type.TITLE, palette.ink(),
                        false));
        marks.add(new Mark.Words(size.width - MARGIN, 28, cut, Type.BODY, palette.muted(), true));
        marks.add(line(0, size.top(), size.width, size.top()));
    }

    private String place(Frame frame) {
        return WORDS.say("slide.place", frame.number(), film.size());
    }

    /** What changed; of a sample that is told as a whole all its steps, the wrong ones marked. */
    private void thought(Frame frame, double x, double bottom, List<Mark> marks) {
        Bars bars = frame.words().bars();
        if (bars != null) {
            new SlideBars(palette, size.why, size.side() - 2 * MARGIN).draw(bars, x, size.top() + MARGIN, bottom,
                    marks);
            return;
        }
        Node node = frame.about() == null ? null : frame.tree().node(frame.about());
        if (node == null) {
            return;
        }
        double room = size.side() - 2 * MARGIN;
        double y = size.top() + MARGIN + Type.SMALL.size();
        String state = Cast.state(node, node.score().map(s -> ScoreText.of(s.value())).orElse(""))
                + (Luck.of(frame.tree(), node).isEmpty() ? "" : " · " + WORDS.say("play-page.by-luck"));
        y = paragraph(state, x, y, room, Type.SMALL, palette.muted(), 2, marks) + 6;
        boolean sample = frame.words().sample();
        List<Node> shown = sample
                ? frame.tree().path(node.id()).stream().filter(n -> !n.thought().kind().equals(Kind.PROBLEM)).toList()
                : List.of(node);
        Type type = sample ? size.why : size.text;
        y += type.size() - Type.SMALL.size();
        for (Node step : shown) {
            int lines = (int) Math.floor((bottom - y - MARGIN / 2) / (LINE * type.size())) + 1;
            if (lines < 1) {
                return;
            }
            boolean wrong = sample && step.outcome(Verdict.VALID) == Verdict.Outcome.NO;
            String text = (wrong ? Sign.INVALID.glyph() + " " : "") + PlainText.of(Looks.safe(step.text()));
            y = paragraph(text, x, y, room, type, wrong ? palette.bad() : palette.ink(), lines, marks)
                    + (size.head ? 0.35 : 0.12) * type.size();
        }
    }

    private void told(Frame frame, double bottom, List<Mark> marks) {
        double y = bottom + 12 + size.what.size() * 0.85;
        double room = size.width - 2 * MARGIN;
        marks.add(new Mark.Words(MARGIN, y,
                Cut.toFit((size.head ? "" : frame.number() + ". ") + Looks.safe(frame.words().what()), room,
                        size.what::width),
                size.what, palette.ink(), false));
        paragraph(Looks.safe(frame.words().why()), MARGIN, y + LINE * size.why.size(), room, size.why, palette.ink(),
                SENTENCES, marks);
    }

    static double paragraph(String text, double x, double y, double room, Type type, int fill, int most,
            List<Mark> marks) {
        double at = y;
        for (String line : Wrap.lines(text, room, type, most)) {
            marks.add(new Mark.Words(x, at, line, type, fill, false));
            at += LINE * type.size();
        }
        return at;
    }

    private Mark line(double x1, double y1, double x2, double y2) {
        return new Mark.Line(List.of(new Mark.At(x1, y1), new Mark.At(x2, y2)), 1, palette.line(), List.of());
    }
}
