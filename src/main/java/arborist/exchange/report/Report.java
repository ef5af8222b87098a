package arborist.exchange.report;

import arborist.vote.set.ProblemFigures;
import arborist.vote.set.SetFigures;
import arborist.vote.why.Loss;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A report about the votes of a set.
 *
 * @param name of the set or its file
 * @param explained in words, whose losses are explained, for example {@code majority}
 * @param decides whether that chose anything, so that there are losses to explain
 * @param problems every problem
 * @param byHand what persons asked for and did, of the problems where they did
 * @param details is asked for the first lost problems only, one after another
 */
public record Report(String name, SetFigures figures, String explained, boolean decides,
        List<ProblemFigures> problems, List<ByHand> byHand, Details details) {
    public Report {
        problems = List.copyOf(problems);
        byHand = List.copyOf(byHand);
    }

    /** Reads up a lost problem, which figures do not keep. */
    @FunctionalInterface
    public interface Details {
        /** Empty where the problem is not there any more. */
        Optional<LostDetail> of(Loss loss) throws IOException, InterruptedException;
    }

    /** Writes it as one file of HTML that needs nothing beside it; the stream stays open. */
    public void html(OutputStream out) throws IOException, InterruptedException {
        Writer to = writer(out);
        try (HtmlPage page = new HtmlPage(to, title())) {
            write(page);
        }
        to.flush();
    }

    /** Writes it as Markdown, without charts; the stream stays open. */
    public void markdown(OutputStream out) throws IOException, InterruptedException {
        Writer to = writer(out);
        MarkdownPage page = new MarkdownPage(to);
        page.heading(1, title());
        write(page);
        to.flush();
    }

    private void write(Page page) throws IOException, InterruptedException {
        FiguresPart part = new FiguresPart(figures, page);
        part.summary();
        part.rules();
        part.curves();
        new LossesPart(this, page).write();
        AskedPart.write(byHand, page);
    }

    private String title() {
        return "Votes of " + name;
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
