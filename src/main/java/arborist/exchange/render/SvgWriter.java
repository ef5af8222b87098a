package arborist.exchange.render;

import arborist.exchange.text.XmlText;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a picture as SVG 1.1: shapes and texts alone, no scripts, links or styles, so that it may be put on any page. */
final class SvgWriter {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter xml;

    private SvgWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes it in UTF-8; the stream stays open. */
    static void write(Picture picture, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
        new SvgWriter(xml).picture(picture);
        xml.writeEndDocument();
        xml.flush();
    }

    /** Writes its element alone; the stream stays open. */
    static void writeElement(Picture picture, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        new SvgWriter(xml).picture(picture);
        xml.flush();
    }

    private void picture(Picture picture) throws XMLStreamException {
        String width = number(picture.width());
        String height = number(picture.height());
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        attributes("width", width, "height", height, "viewBox", "0 0 " + width + " " + height, "role", "img",
                "font-family", "DejaVu Sans, Verdana, Segoe UI, Helvetica, Arial, sans-serif");
        xml.writeStartElement("title");
        xml.writeCharacters(XmlText.legal(picture.title()));
        xml.writeEndElement();
        empty("rect", "width", width, "height", height, "fill", colour(picture.ground()));
        for (Mark mark : picture.marks()) {
            xml.writeCharacters("\n");
            mark(mark);
        }
        xml.writeEndElement();
    }

    private void mark(Mark mark) throws XMLStreamException {
        switch (mark) {
            case Mark.Box box -> empty("rect", "x", number(box.x()), "y", number(box.y()), "width", number(box.width()),
                    "height", number(box.height()), "rx", number(box.radius()), "fill", colour(box.fill()), "stroke",
                    colour(box.stroke()), "stroke-dasharray", box.dashed() ? "4 3" : "none");
            case Mark.Bar bar -> empty("path", "d", path(bar), "fill", colour(bar.fill()));
            case Mark.Curve curve -> empty("path", "d", path(curve), "fill", "none", "stroke", colour(curve.stroke()),
                    "stroke-width", number(curve.width()), "stroke-dasharray", curve.dashed() ? "4 3" : "none");
            case Mark.Strip strip -> strip(strip);
            case Mark.Line line -> empty("path", "d", path(line.points()), "fill", "none", "stroke",
                    colour(line.stroke()), "stroke-width", number(line.width()), "stroke-linejoin", "round",
                    "stroke-dasharray", line.dashes().isEmpty() ? "none"
                            : line.dashes().stream().map(SvgWriter::number).collect(Collectors.joining(" ")));
            case Mark.Area area -> empty("path", "d", path(area.points()) + "z", "fill", colour(area.fill()),
                    "fill-opacity", number(area.opacity()));
            case Mark.Words words -> words(words);
            case Mark.Inset inset -> inset(inset);
        }
    }

    /** An svg inside an svg shows nothing outside its box. */
    private void inset(Mark.Inset inset) throws XMLStreamException {
        xml.writeStartElement("svg");
        attributes("x", number(inset.x()), "y", number(inset.y()), "width", number(inset.width()), "height",
                number(inset.height()), "viewBox",
                number(inset.left()) + " " + number(inset.top()) + " " + number(inset.width() / inset.scale()) + " "
                        + number(inset.height() / inset.scale()));
        for (Mark mark : inset.marks()) {
            mark(mark);
        }
        xml.writeEndElement();
    }

    private void strip(Mark.Strip strip) throws XMLStreamException {
        double field = strip.width() / strip.fills().size();
        for (int i = 0; i < strip.fills().size(); i++) {
            // Each reaches to the end, under those that follow: fields side by side would leave hairlines.
            empty("rect", "x", number(strip.x() + i * field), "y", number(strip.y()), "width",
                    number(strip.width() - i * field),
                    "height",
                    number(strip.height()), "fill", colour(strip.fills().get(i)));
        }
    }

    private void words(Mark.Words words) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes("x", number(words.x()), "y", number(words.y()), "font-size", Integer.toString(words.type().size()),
                "fill", colour(words.fill()));
        if (words.type().bold()) {
            attributes("font-weight", "bold");
        }
        if (words.end()) {
            attributes("text-anchor", "end");
        }
        xml.writeCharacters(XmlText.legal(words.text()));
        xml.writeEndElement();
    }

    private static String path(List<Mark.At> points) {
        return points.stream().map(p -> number(p.x()) + " " + number(p.y())).collect(Collectors.joining("L", "M", ""));
    }

    private static String path(Mark.Bar bar) {
        String r = number(bar.radius());
        return "M" + number(bar.x() + bar.width()) + " " + number(bar.y()) + "h-" + number(bar.width() - bar.radius())
                + "a" + r
                + " " + r + " 0 0 0 -" + r + " " + r + "v" + number(bar.height() - 2 * bar.radius()) + "a" + r + " " + r
                + " 0 0 0 " + r + " " + r + "h" + number(bar.width() - bar.radius()) + "z";
    }

    private static String path(Mark.Curve curve) {
        double x1 = curve.x1();
        double y1 = curve.y1();
        double x2 = curve.x2();
        double y2 = curve.y2();
        double midX = (x1 + x2) / 2;
        double midY = (y1 + y2) / 2;
        return "M" + number(x1) + " " + number(y1) + "C" + number(curve.upright() ? x1 : midX) + " "
                + number(curve.upright() ? midY : y1) + " " + number(curve.upright() ? x2 : midX) + " "
                + number(curve.upright() ? midY : y2) + " " + number(x2) + " " + number(y2);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    /** To a hundredth; no formatter, which takes most of the time where there are 20,000 cards. */
    private static String number(double value) {
        String text = Double.toString(Math.round(value * 100) / 100.0);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String colour(int rgb) {
        return "#" + HexFormat.of().toHexDigits(rgb, 6);
    }
}
