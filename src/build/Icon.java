import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the program's icon, a drawing of few kinds of shapes, as a PNG, or as the files of several sizes that macOS and Windows want. */
public final class Icon {
    private static final double UNITS = 256;

    private final Document drawing;

    private Icon(Path svg) throws Exception {
        drawing = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(svg.toFile());
    }

    /** Arguments: the drawing, and files to make, such as {@code icon-48.png}, {@code icon.ico} or {@code icon.icns}. */
    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Icon icon = new Icon(Path.of(args[0]));
        for (String name : List.of(args).subList(1, args.length)) {
            Path file = Path.of(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, icon.of(file.getFileName().toString()));
        }
    }

    private byte[] of(String name) throws IOException {
        if (name.endsWith(".ico")) {
            return ico();
        }
        return name.endsWith(".icns") ? icns() : png(Integer.parseInt(name.replaceAll("\\D", "")));
    }

    private byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / UNITS, size / UNITS);
        for (Node n = drawing.getDocumentElement().getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                paint(g, element);
            }
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void paint(Graphics2D g, Element element) {
        Shape shape = switch (element.getTagName()) {
            case "rect" -> new RoundRectangle2D.Double(number(element, "x"), number(element, "y"),
                    number(element, "width"), number(element, "height"), 2 * number(element, "rx"),
                    2 * number(element, "rx"));
            case "circle" -> {
                double r = number(element, "r");
                yield new Ellipse2D.Double(number(element, "cx") - r, number(element, "cy") - r, 2 * r, 2 * r);
            }
            case "path" -> path(element.getAttribute("d"));
            default -> throw new IllegalArgumentException("the icon may not hold a " + element.getTagName());
        };
        if (!element.getAttribute("fill").equals("none")) {
            g.setColor(Color.decode(element.getAttribute("fill")));
            g.fill(shape);
        }
        if (element.hasAttribute("stroke")) {
            g.setColor(Color.decode(element.getAttribute("stroke")));
            g.setStroke(new BasicStroke((float) number(element, "stroke-width")));
            g.draw(shape);
        }
    }

    private static Path2D path(String d) {
        Path2D path = new Path2D.Double();
        Scanner in = new Scanner(d);
        while (in.hasNext()) {
            switch (in.next()) {
                case "M" -> path.moveTo(next(in), next(in));
                case "L" -> path.lineTo(next(in), next(in));
                case "C" -> path.curveTo(next(in), next(in), next(in), next(in), next(in), next(in));
                default -> throw new IllegalArgumentException("a path of the icon may hold M, L and C");
            }
        }
        return path;
    }

    private static double next(Scanner in) {
        return Double.parseDouble(in.next());
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    /** For Windows: a table of PNGs. */
    private byte[] ico() throws IOException {
        int[] sizes = {16, 32, 48, 256};
        ByteBuffer head = ByteBuffer.allocate(6 + 16 * sizes.length).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int size : sizes) {
            byte[] png = png(size);
            head.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(png.length).putInt(head.capacity() + pictures.size());
            pictures.write(png);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head.array());
        pictures.writeTo(out);
        return out.toByteArray();
    }

    /** For macOS: named PNGs one after the other. */
    private byte[] icns() throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(pictures);
        for (var kind : List.of(List.of("ic07", 128), List.of("ic08", 256), List.of("ic09", 512))) {
            byte[] png = png((Integer) kind.get(1));
            out.write(((String) kind.get(0)).getBytes(StandardCharsets.US_ASCII));
            out.writeInt(png.length + 8);
            out.write(png);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(whole);
        file.write("icns".getBytes(StandardCharsets.US_ASCII));
        file.writeInt(pictures.size() + 8);
        pictures.writeTo(file);
        return whole.toByteArray();
    }
}
