package arborist.exchange.chart;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.exchange.chart.Chart.Bar;
import arborist.exchange.chart.Chart.Point;
import arborist.exchange.chart.Chart.Series;
import arborist.exchange.chart.Chart.Style;
import arborist.exchange.render.Mark;
import arborist.exchange.render.Picture;
import arborist.words.Words;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** A chart can be read: nothing on it is cut or covers anything else, whatever it is of and however large it is. */
class ChartPictureTest {
    private static final String NASTY = "<script>alert(1)</script> & \"]]>\" \u0001\uD800 \u202E=cmd()";
    private static final List<Style> STYLES = List.of(Style.LINE, Style.STEPS, Style.POINTS);
    private static final double TOUCH = 1.5;

    @Test
    void noTextLeavesThePictureOrTouchesAnother() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Chart chart = seed % 4 == 0 ? bars(random) : lines(random);
            double width = ChartPicture.LEAST_WIDTH + random.nextInt(900);
            double height = ChartPicture.LEAST_HEIGHT + random.nextInt(500);
            Picture picture = ChartPicture.of(chart, width, height, random.nextBoolean());
            List<Rectangle2D> boxes = new ArrayList<>();
            for (Mark mark : picture.marks()) {
                if (mark instanceof Mark.Words words && !words.text().isEmpty()) {
                    Rectangle2D box = box(words);
                    String where = "seed " + seed + ", " + width + " x " + height + ": " + words.text();
                    assertThat(box.getMinX()).as(where).isGreaterThanOrEqualTo(-1);
                    assertThat(box.getMaxX()).as(where).isLessThanOrEqualTo(width + 1);
                    assertThat(box.getMaxY()).as(where).isLessThanOrEqualTo(height + 1);
                    assertThat(boxes).as(where).noneMatch(b -> b.intersects(box));
                    boxes.add(box);
                }
            }
        }
    }

    @Test
    void numbersStandInTheReadersLanguage() {
        Chart lines = new Chart.Lines("", "", "", "",
                List.of(new Series("a", List.of(new Point(0, 0.1, 0, 0.2), new Point(1, 0.995, 0.99, 1)), Style.LINE)));
        Chart bars = new Chart.Bars("", "", List.of(new Bar("a", 1.25, Optional.empty(), "")));
        assertThat(Words.in(Locale.GERMAN, () -> texts(lines))).contains("100\u00a0%").doesNotContain("100%");
        assertThat(Words.in(Locale.GERMAN, () -> texts(bars))).contains("1,25").doesNotContain("1.25");
        assertThat(Words.inEnglish(() -> texts(lines))).contains("100%");
        assertThat(Words.inEnglish(() -> texts(bars))).contains("1.25");
    }

    /** The letters, without the room that lines of a text keep between them. */
    private static Rectangle2D box(Mark.Words words) {
        double width = words.type().width(words.text());
        double size = words.type().size();
        return new Rectangle2D.Double(words.x() - (words.end() ? width : 0) + TOUCH, words.y() - 0.75 * size,
                Math.max(0.1, width - 2 * TOUCH), 0.75 * size);
    }

    private static Chart lines(Random random) {
        List<Series> series = new ArrayList<>();
        int many = random.nextInt(10);
        int most = 1 + random.nextInt(random.nextBoolean() ? 4 : 1_000);
        for (int i = 0; i < many; i++) {
            List<Point> points = new ArrayList<>();
            double x = 1 + (random.nextInt(3) == 0 ? random.nextDouble() : 0);
            for (; x <= most; x += 1 + random.nextInt(1 + most / 50)) {
                double y = random.nextDouble();
                points.add(new Point(x, y, y - random.nextDouble() / 10, random.nextBoolean() ? Double.NaN : y + 0.05));
            }
            series.add(new Series("line " + i + " w".repeat(random.nextInt(40)), points,
                    STYLES.get(random.nextInt(3))));
        }
        return new Chart.Lines(random.nextBoolean() ? "" : "title " + "t".repeat(random.nextInt(200)),
                random.nextBoolean() ? "" : "along " + "x ".repeat(random.nextInt(100)),
                random.nextBoolean() ? "" : "up " + "y ".repeat(random.nextInt(100)), series);
    }

    private static Chart bars(Random random) {
        List<Bar> bars = new ArrayList<>();
        int many = random.nextInt(60);
        for (int i = 0; i < many; i++) {
            double value = random.nextInt(9) == 0 ? Double.NaN
                    : random.nextGaussian() * Math.pow(10, random.nextInt(12) - 4);
            bars.add(new Bar("a ".repeat(random.nextInt(60)), value,
                    random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean()),
                    "n".repeat(random.nextInt(30))));
        }
        return new Chart.Bars(random.nextBoolean() ? "" : "title", bars);
    }

    @Test
    void textsOfStrangersStayTexts() throws Exception {
        Chart lines = new Chart.Lines(NASTY, NASTY, NASTY,
                List.of(new Series(NASTY, List.of(Point.of(1, 0.5), Point.of(2, Double.NaN)), Style.LINE)));
        Chart bars = new Chart.Bars(NASTY, List.of(new Bar(NASTY, 3, Optional.of(true), NASTY)));
        for (Chart chart : List.of(lines, bars)) {
            ByteArrayOutputStream svg = new ByteArrayOutputStream();
            ChartExport.svg(chart, false, svg);
            Document read = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.toByteArray()));
            assertThat(read.getElementsByTagName("script").getLength()).isZero();
            assertThat(read.getElementsByTagName("title").item(0).getTextContent()).startsWith("<script>");
            StringWriter csv = new StringWriter();
            ChartExport.csv(chart, csv);
            assertThat(csv.toString()).contains("\"<script>alert(1)</script> & \"\"]]>\"\" \u0001");
        }
    }

    @Test
    void aNumberOfSamplesIsWholeAndManyStandToBaseTwo() {
        assertThat(texts(line(4))).contains("1", "2", "3", "4").doesNotContain("1.5");
        assertThat(texts(line(1000))).contains("1", "2", "64", "512", "1,000").doesNotContain("500");
        assertThat(texts(line(1))).contains("1").doesNotContain("0", "2");
    }

    private static Chart line(int most) {
        List<Point> points = new ArrayList<>();
        for (int k = 1; k <= most; k++) {
            points.add(new Point(k, 0.5, 0.4, 0.6));
        }
        return new Chart.Lines("", "k", "right", List.of(new Series("pass@k", points, Style.LINE)));
    }

    private static List<String> texts(Chart chart) {
        return ChartPicture.of(chart, false).marks().stream()
                .flatMap(m -> m instanceof Mark.Words words ? Optional.of(words.text()).stream()
                        : Optional.<String>empty().stream())
                .toList();
    }

    @Test
    void linesDifferWithoutTheirColour() {
        assertThat(IntStream.range(0, 8).mapToObj(i -> Look.of(i, false).dashes()))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 50).mapToObj(i -> Look.of(i, true))).doesNotHaveDuplicates();
    }

    @Test
    void pixelsAreAsManyAsAreAskedFor() throws IOException {
        for (int[] size : new int[][] {{640, 400}, {100, 60}, {20, 300}}) {
            BufferedImage image = ChartExport.image(line(9), size[0], size[1], 1.5, true);
            assertThat(image.getWidth()).isBetween(size[0] * 3 / 2 - 1, size[0] * 3 / 2 + 1);
            assertThat(image.getHeight()).isBetween(size[1] * 3 / 2 - 1, size[1] * 3 / 2 + 1);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ChartExport.png(line(9), false, png);
        assertThat(ImageIO.read(new ByteArrayInputStream(png.toByteArray())).getWidth()).isEqualTo(1440);
    }
}
