package arborist.exchange.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arborist.layout.Orientation;
import arborist.trace.Id;
import arborist.trace.Outline;
import arborist.trace.Refused;
import arborist.trace.Scorer;
import arborist.trace.Tree;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A picture is well-formed, says what the tree says, runs nothing, and keeps within its limits. */
class TreeExportTest {
    private static final String NASTY = "<script>alert(1)</script> & \"]]>\" \u0001\uD800 \u0085 שלום";
    private static final Scorer SCORER = new Scorer("<b>", "1", false);

    @TempDir
    Path folder;

    private Document svg(Tree tree) throws Exception {
        Path out = folder.resolve("t.svg");
        TreeExport.write(tree, out, RenderOptions.DEFAULT);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(out.toFile());
    }

    private static List<Element> all(Document svg, String name) {
        NodeList found = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void anSvgSaysWhatTheTreeSays() throws Exception {
        Document svg = svg(Grown.game24().tree());
        List<String> texts = all(svg, "text").stream().map(Element::getTextContent).toList();
        assertThat(texts).contains("4 5 6 10", "30 - 10 = 20", "left 4 20", "60", "0.003", "16 thoughts", "✂ pruned",
                "✓ right", "✓ solved", "✗ wrong", "⊘ dead end");
        assertThat(texts).as("pruned ones, whose minus signs a line would hide").contains("4 + 5 = 9", "20 - 4 = 16");
        assertThat(all(svg, "text")).noneMatch(t -> t.hasAttribute("text-decoration"));
        assertThat(all(svg, "rect").stream().filter(r -> r.getAttribute("stroke-dasharray").equals("4 3"))).hasSize(5);
        List<Element> edges = all(svg, "path").stream().filter(p -> p.getAttribute("fill").equals("none")).toList();
        assertThat(edges).hasSize(15);
        assertThat(edges.stream().filter(e -> !e.getAttribute("stroke-dasharray").equals("none"))).hasSize(5);
    }

    @Test
    void aBetterScoreHasAWiderEdge() throws Exception {
        Grown g = new Grown("p", SCORER);
        Id root = g.add(null, "root");
        g.add(root, "good", 0.9);
        g.add(root, "bad", 0.1);
        assertThat(all(svg(g.tree()), "path").stream().filter(p -> p.getAttribute("fill").equals("none"))
                .map(p -> Double.parseDouble(p.getAttribute("stroke-width")))).containsExactly(3.8, 1.2);
    }

    @Test
    void textsOfStrangersStayTexts() throws Exception {
        Grown g = new Grown(NASTY, SCORER);
        Id root = g.add(null, NASTY);
        g.add(root, NASTY, 1);
        Document svg = svg(g.tree());
        assertThat(all(svg, "script")).isEmpty();
        assertThat(all(svg, "title").getFirst().getTextContent()).startsWith("<script>alert(1)</script> & \"]]>\"");
        assertThat(Files.readString(folder.resolve("t.svg"))).doesNotContain("\u0001", "\u0085", "<script", "<b>");
    }

    @Test
    void aPngHasTheSizeOfThePictureTimesTheScale() throws Exception {
        Tree tree = Grown.game24().tree();
        Path one = folder.resolve("one.PNG");
        Path two = folder.resolve("two.png");
        assertThat(TreeExport.write(tree, one, RenderOptions.DEFAULT).remark()).isNull();
        TreeExport.write(tree, two, RenderOptions.DEFAULT.withScale(2).withDark(true));
        BufferedImage small = ImageIO.read(one.toFile());
        BufferedImage large = ImageIO.read(two.toFile());
        assertThat(large.getWidth()).isBetween(2 * small.getWidth() - 1, 2 * small.getWidth());
        assertThat(small.getRGB(0, 0) & 0xFFFFFF).isEqualTo(Palette.LIGHT.ground());
        assertThat(large.getRGB(0, 0) & 0xFFFFFF).isEqualTo(Palette.DARK.ground());
    }

    @Test
    void aHugeTreeIsDrawnSmallerAndSaysSo() throws Exception {
        Grown g = new Grown("star", SCORER);
        Id root = g.add(null, "root");
        for (int i = 0; i < 2_000; i++) {
            g.add(root, "leaf " + i, i / 2_000.0);
        }
        Path out = folder.resolve("star.png");
        assertThat(TreeExport.write(g.tree(), out, RenderOptions.DEFAULT).remark()).contains("13%").contains(".svg");
        BufferedImage image = ImageIO.read(out.toFile());
        assertThat(image.getHeight()).isLessThanOrEqualTo((int) PngWriter.LONGEST_SIDE);
    }

    @Test
    void whatCannotBeDrawnIsRefusedAndLeavesWhatWasThere() throws IOException {
        Path there = folder.resolve("there.png");
        Files.writeString(there, "kept");
        assertThatThrownBy(() -> TreeExport.write(Tree.EMPTY, there, RenderOptions.DEFAULT)).isInstanceOf(Refused.class)
                .hasMessage("There is no thought to draw.");
        assertThat(there).hasContent("kept");
        assertThatThrownBy(
                () -> TreeExport.write(Grown.game24().tree(), folder.resolve("t.gif"), RenderOptions.DEFAULT))
                .isInstanceOf(Refused.class).hasMessageContaining(".png or .svg");
        assertThatThrownBy(
                () -> TreeExport.write(Grown.game24().tree(), folder.resolve("no/t.svg"), RenderOptions.DEFAULT))
                .isInstanceOf(Refused.class).hasMessageContaining("there is no such folder");
        assertThat(folder.toFile().list()).containsExactly("there.png");
    }

    @Test
    void noCardLeavesThePicture() {
        for (Orientation orientation : Orientation.values()) {
            Picture picture = TreePicture.of("t", Outline.of(Grown.game24().tree(), f -> false, n -> true),
                    new RenderOptions(false, 1, orientation));
            for (Mark mark : picture.marks()) {
                if (mark instanceof Mark.Box box) {
                    assertThat(box.x()).isNotNegative();
                    assertThat(box.x() + box.width()).isLessThan(picture.width());
                    assertThat(box.y()).isGreaterThan(30);
                    assertThat(box.y() + box.height()).isLessThan(picture.height() - 30);
                } else if (mark instanceof Mark.Words words && !words.end()) {
                    assertThat(words.x() + words.type().width(words.text())).isLessThan(picture.width());
                }
            }
        }
    }
}
