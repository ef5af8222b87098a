package arborist.exchange.report;

import java.io.IOException;
import java.util.List;

/** What persons asked for and did, problem by problem: without it the figures would pass for those of the samples as they came. */
final class AskedPart {
    private static final int MOST = 200;

    private AskedPart() {}

    static void write(List<ByHand> all, Page page) throws IOException {
        page.heading(2, "What was done by hand");
        if (all.isEmpty()) {
            page.paragraph("Nothing: the votes are those of the samples as they came.");
            return;
        }
        for (ByHand one : all.subList(0, Math.min(MOST, all.size()))) {
            page.heading(3, Texts.title(one.title()));
            for (String sentence : one.sentences()) {
                page.paragraph(Texts.cut(sentence, Texts.SENTENCE));
            }
        }
        if (all.size() > MOST) {
            page.paragraph("And on " + FiguresPart.count(all.size() - MOST, "more problem") + ".");
        }
    }
}
