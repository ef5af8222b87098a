package arborist.exchange.play;

import arborist.exchange.render.Picture;
import arborist.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes a film as a PDF to hand out: three steps a page, drawn as vectors, with their sentences and page numbers. */
final class Handout {
    private static final Words WORDS = Words.of(Handout.class);
    private static final int A_PAGE = 3;
    private static final float MARGIN = 40;
    private static final float HEAD = 26;
    private static final float GAP = 12;

    private final Film film;
    private final PDDocument document;
    private final PdfFont font;
    private final float width = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private Handout(Film film, PDDocument document) throws IOException {
        this.film = film;
        this.document = document;
        font = PdfFont.in(document);
    }

    /** Writes it; the stream stays open. */
    static void write(Film film, OutputStream out, BooleanSupplier cancelled, Steps done)
            throws IOException, InterruptedException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(Looks.safe(film.title()));
            document.getDocumentInformation().setCreator("Arborist");
            new Handout(film, document).pages(cancelled, done);
            document.save(out);
        }
    }

    private void pages(BooleanSupplier cancelled, Steps done) throws IOException, InterruptedException {
        Slide slide = new Slide(film, false, Slide.Size.HANDOUT);
        Sheet sheet = new Sheet();
        film.play(cancelled, frame -> {
            sheet.add(slide.of(frame));
            done.at(frame.number(), film.size());
        });
        sheet.end();
    }

    /** The page that is being filled. */
    private final class Sheet {
        private PDPageContentStream content = open();
        private int filled;
        private int number = 1;

        private Sheet() throws IOException {}

        void add(Picture picture) throws IOException {
            if (filled == A_PAGE) {
                end();
                number++;
                filled = 0;
                content = open();
            }
            double scale = width / picture.width();
            double height = picture.height() * scale;
            double top = PDRectangle.A4.getHeight() - MARGIN - HEAD - filled * (height + GAP);
            content.saveGraphicsState();
            PdfCanvas canvas = new PdfCanvas(content, font);
            canvas.place(MARGIN, top, scale);
            canvas.frame(picture.width(), picture.height());
            for (var mark : picture.marks()) {
                canvas.mark(mark);
            }
            content.restoreGraphicsState();
            filled++;
        }

        void end() throws IOException {
            PdfCanvas canvas = new PdfCanvas(content, font);
            canvas.place(MARGIN, PDRectangle.A4.getHeight() - MARGIN, 1);
            canvas.heading(Looks.safe(film.title()), Looks.safe(film.run()), WORDS.say("handout.page", number),
                    number == 1 ? film.remark() : "", width,
                    PDRectangle.A4.getHeight() - 2 * MARGIN);
            content.close();
        }

        private PDPageContentStream open() throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            return new PDPageContentStream(document, page);
        }
    }
}
