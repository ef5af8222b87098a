package arborist.ui.tree;

import java.util.Arrays;

/** Paints one frame: edges, then bars, then thoughts, so that no line crosses a text. */
final class Painter implements Cull.Sink {
    private final Ints edges = new Ints();
    private final Ints bars = new Ints();
    private final Ints thoughts = new Ints();

    /** A growing row of ints that keeps its room from frame to frame. */
    private static final class Ints {
        private int[] all = new int[256];
        private int size;

        void add(int i) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = i;
        }
    }

    @Override
    public void thought(int i) {
        thoughts.add(i);
    }

    @Override
    public void bar(int i) {
        bars.add(i);
    }

    @Override
    public void edge(int i) {
        edges.add(i);
    }

    void paint(Picture p) {
        edges.size = 0;
        bars.size = 0;
        thoughts.size = 0;
        p.gc().setGlobalAlpha(1);
        p.gc().setFill(p.colours().get(Tone.BACKGROUND));
        p.gc().fillRect(0, 0, p.view().width(), p.view().height());
        Cull.run(p.plan(), p.view(), this);
        EdgePainter lines = new EdgePainter(p);
        DotPainter dots = new DotPainter(p);
        lines.paint(edges.all, edges.size);
        p.extras().forEach(lines::extra);
        for (int i = 0; i < bars.size; i++) {
            dots.bar(bars.all[i]);
        }
        if (Detail.at(p.view().scale()) == Detail.CARDS) {
            CardPainter cards = new CardPainter(p);
            for (int i = 0; i < thoughts.size; i++) {
                cards.card(thoughts.all[i]);
            }
            p.extras().forEach(cards::extra);
        } else {
            for (int i = 0; i < thoughts.size; i++) {
                dots.dot(thoughts.all[i]);
            }
            p.extras().forEach(dots::extra);
            dots.matches();
        }
    }
}
