package arborist.exchange.play;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.Session;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.ui.present.SessionTeller;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** No text of a model leaves its place on the page that plays a run, and its policy lets in what it has and nothing else. */
class PlayPageTest {
    private static final List<String> HOSTILE = List.of(
            "</script><script>alert(1)</script>", "<!-- <script>", "]]> <![CDATA[", "\" onload=\"alert(1)",
            "' onclick='alert(1)", "line\u2028and\u2029paragraph", "zero\u0000 bell\u0007 escape\u001b[31m",
            "\uD800 half", "\u202Eturned around", "&lt;img src=x onerror=alert(1)&gt; &amp; &#60;",
            "</style><svg/onload=1>",
            "\\u003c/script\\u003e", "</div></li></ul>", "{\"a\":[1]}", "data-looks='[[0]]'", "𝔘𝔫𝔦 中文 עברית", "");

    @TempDir
    Path folder;

    @Test
    void hostileTextsStayTexts() throws Exception {
        Past past = Past.of(HOSTILE.getFirst(), HOSTILE.get(1));
        for (String text : HOSTILE) {
            Id thought = past.thought(past.root(), "first " + text);
            past.edit(new Change.Rewrite(thought, text));
            past.prune(thought, text);
        }
        String page = page(past);
        assertThat(page).doesNotContain("\u0000", "\u0007", "\u001b", "\u202E", "\uD800 ");
        assertThat(count(page, "<script")).isEqualTo(1);
        assertThat(count(page, "</script")).isEqualTo(1);
        assertThat(count(page, "<style")).isEqualTo(1);
        assertThat(count(page, "</style")).isEqualTo(1);
        assertThat(page).doesNotContain("<!--");

        Document read = read(page);
        NodeList all = read.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.getTagName()).isIn("html", "head", "meta", "title", "style", "body", "header", "h1", "p",
                    "div", "svg", "path", "g", "rect", "text", "aside", "nav", "button", "input", "output", "details",
                    "summary", "ol", "li", "b", "span", "ul", "script");
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                assertThat(element.getAttributes().item(a).getNodeName()).doesNotStartWith("on")
                        .isNotIn("src", "href", "style", "action", "srcdoc");
            }
        }
        List<String> texts = new ArrayList<>();
        for (Element full : with(read, "class", "full")) {
            texts.add(full.getTextContent());
        }
        assertThat(texts).contains(HOSTILE.getFirst(), HOSTILE.get(2), HOSTILE.get(3), HOSTILE.get(9), HOSTILE.get(11),
                HOSTILE.get(15));
        for (Element step : with(read, "class", "what")) {
            String looks = ((Element) step.getParentNode()).getAttribute("data-looks");
            assertThat(new JsonMapper().readTree(looks).isArray()).isTrue();
        }
    }

    @Test
    void thePolicyNamesTheScriptAndTheStyleAsTheyStandThere() throws Exception {
        Past past = Past.of("4 5 6 10", "Make 24.");
        String page = page(past);
        String policy = ((Element) read(page).getElementsByTagName("meta").item(1)).getAttribute("content");
        assertThat(policy).isEqualTo("default-src 'none'; script-src 'sha256-" + hash(between(page, "script"))
                + "'; style-src 'sha256-" + hash(between(page, "style")) + "'; base-uri 'none'; form-action 'none'");
        // Read as XML it is the same script, so that no character of it is markup.
        assertThat(read(page).getElementsByTagName("script").item(0).getTextContent())
                .isEqualTo(between(page, "script"));
        assertThat(between(page, "script")).doesNotContain("http", "fetch", "eval", "innerHTML", "import");
    }

    @Test
    void withoutItsScriptItIsAStillPictureWithTheOutline() throws Exception {
        Past past = Past.of("4 5 6 10", "Make 24.");
        past.prune(past.thought(past.root(), "4 + 5 = 9"), "rank 6 of 8, keep 5");
        Document read = read(page(past));
        assertThat(read.getElementsByTagName("rect").getLength()).isEqualTo(4);
        assertThat(read.getElementsByTagName("nav").item(0).getAttributes().getNamedItem("hidden")).isNotNull();
        assertThat(with(read, "id", "steps").getFirst().getTextContent())
                .contains("Pruned", "Rank 6 of 8; the five best are kept.");
        assertThat(with(read, "id", "outline").getFirst().getTextContent()).contains("Make 24.", "4 + 5 = 9", "pruned");
    }

    @Test
    void samplesArePlayedAsAPresentationTellsThem() throws Exception {
        Path copy = folder.resolve("vote.arborist");
        Files.copy(Path.of("sessions/vote-gone-wrong.arborist"), copy);
        Past past;
        try (Session session = Session.open(copy)) {
            past = Past.of(session.edits(session.problems(0, 1).get().getFirst().id(), 0, 10_000).get());
        }
        List<String> wholes = told(past, Pace.USUAL);
        assertThat(wholes).hasSize(19).isEqualTo(told(past, Pace.SAMPLES));
        for (int i = 1; i <= 16; i++) {
            assertThat(wholes.get(i + 1)).startsWith("Sample " + i + " says ");
        }
        List<String> every = told(past, Pace.EVERY);
        assertThat(every).hasSizeGreaterThan(100);
        assertThat(every.getLast()).isEqualTo(wholes.getLast());
        assertThat(every.get(2)).as("the first step of the first sample").contains("97 + 10 = 107");
    }

    /** What the page says of each step. */
    private List<String> told(Past past, Pace pace) throws Exception {
        Path file = folder.resolve(pace + ".html");
        new PlayExport(past, new SessionTeller(), Past.PROBLEM, null, pace, false).write(PlayExport.Kind.PLAY_HTML,
                file, () -> false, (done, all) -> {
                });
        return with(read(Files.readString(file)), "class", "what").stream().map(Element::getTextContent).toList();
    }

    @Test
    void ofAHugeRunAPartIsShownAndSaidSo() throws Exception {
        Past past = Past.of("huge", "root");
        Id chosen = past.root();
        for (int i = 0; i < 100_000; i++) {
            Id thought = past.thought(i < 50_000 ? past.root() : chosen, "a thought of some length, number " + i);
            chosen = i % 10_000 == 9_999 ? thought : chosen;
        }
        past.edit(new Change.SetSearch(chosen, arborist.trace.SearchState.SOLVED, null));
        Path file = folder.resolve("huge.html");
        String told = export(past).write(PlayExport.Kind.PLAY_HTML, file, () -> false, (done, all) -> {
        });
        assertThat(told).contains("3,000 of 100,001 thoughts are shown");
        assertThat(Files.size(file)).isLessThan(6_000_000);
        assertThat(Files.readString(file)).contains("number 99999<", told.substring(told.indexOf("3,000")));
    }

    private String page(Past past) throws IOException, InterruptedException {
        Path file = folder.resolve("page.html");
        export(past).write(PlayExport.Kind.PLAY_HTML, file, () -> false, (done, all) -> {
        });
        return Files.readString(file);
    }

    static PlayExport export(Past past) {
        return new PlayExport(past, new SessionTeller(), Past.PROBLEM, null, Pace.EVERY, false);
    }

    private static List<Element> with(Document read, String attribute, String value) {
        List<Element> found = new ArrayList<>();
        NodeList all = read.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute(attribute).equals(value)) {
                found.add((Element) all.item(i));
            }
        }
        return found;
    }

    private static Document read(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static String between(String page, String tag) {
        return page.substring(page.indexOf("<" + tag + ">") + tag.length() + 2, page.indexOf("</" + tag + ">"));
    }

    private static String hash(String text) throws Exception {
        return Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static long count(String text, String part) {
        return Pattern.compile(part, Pattern.LITERAL | Pattern.CASE_INSENSITIVE).matcher(text).results().count();
    }
}
