package arborist.exchange.play;

import static org.assertj.core.api.Assertions.assertThat;

import arborist.session.Session;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.ui.present.SessionTeller;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
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
                    "summary", "ol", "li", "b", "span", "ul", "script", "main", "select", "option");
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
    void whateverTheScriptAsksForIsThere() throws Exception {
        String page = page(Past.of("4 5 6 10", "Make 24."));
        Document read = read(page);
        String script = between(page, "script");
        List<String> ids =
                Pattern.compile("by\\('([a-z-]+)'\\)").matcher(script).results().map(m -> m.group(1)).toList();
        assertThat(ids).contains("stage", "pace", "run").allSatisfy(id -> assertThat(with(read, "id", id)).hasSize(1));
        for (Element button : with(read, "type", "button")) {
            assertThat(button.getAttribute("aria-label")).isNotEmpty();
            assertThat(script).contains("'" + button.getAttribute("id") + "'");
        }
    }

    @Test
    void withoutItsScriptItIsAStillPictureWithTheOutline() throws Exception {
        Past past = Past.of("4 5 6 10", "Make 24.");
        past.prune(past.thought(past.root(), "4 + 5 = 9"), "rank 6 of 8, keep 5");
        Document read = read(page(past));
        assertThat(read.getElementsByTagName("rect").getLength()).isEqualTo(4);
        assertThat(read.getElementsByTagName("nav").item(0).getAttributes().getNamedItem("hidden")).isNotNull();
        assertThat(with(read, "class", "steps").getFirst().getTextContent())
                .contains("Pruned", "Rank 6 of 8; the five best are kept.");
        assertThat(with(read, "id", "outline").getFirst().getTextContent()).contains("Make 24.", "4 + 5 = 9", "pruned");
    }

    @Test
    void samplesArePlayedAsAPresentationTellsThem() throws Exception {
        Past past = shipped("vote-gone-wrong");
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
        return children(with(read(Files.readString(file)), "class", "steps").getFirst()).stream()
                .map(step -> children(step).getFirst().getTextContent()).toList();
    }

    @Test
    void aReaderChoosesAmongSamplesAndEveryStep() throws Exception {
        Past past = shipped("vote-gone-wrong");
        Document usual = read(written(past, Pace.USUAL, null));
        assertThat(sizes(usual)).containsExactly(19, 163);
        assertThat(with(usual, "class", "steps").get(1).getAttribute("hidden")).isEqualTo("hidden");
        assertThat(options(usual)).containsExactly("Whole samples", "Every step", "Decisions only");
        Document every = read(written(past, Pace.EVERY, null));
        assertThat(sizes(every)).containsExactly(163, 19);
        assertThat(options(every)).containsExactly("Every step", "Whole samples", "Decisions only");
        assertThat(sizes(read(written(past, Pace.TURNS, null)))).hasSize(1);
        assertThat(sizes(read(written(shipped("game24-beam"), Pace.USUAL, null)))).as("no samples").hasSize(1);

        // Where one goes on from one list to the other: both are told in one order, and end alike.
        List<List<Integer>> places = with(usual, "class", "steps").stream()
                .map(ol -> children(ol).stream().map(li -> Integer.parseInt(li.getAttribute("data-to"))).toList())
                .toList();
        assertThat(places).allSatisfy(list -> assertThat(list).isSorted().doesNotHaveDuplicates());
        assertThat(places.getFirst().getLast()).isEqualTo(places.get(1).getLast());
    }

    @Test
    void ofASampleItIsMarkedThatItIsOneAndWhetherItIsRightByLuck() throws Exception {
        List<Element> steps = children(with(read(written(shipped("vote-gone-wrong"), Pace.USUAL, null)), "class",
                "steps").getFirst());
        assertThat(steps.stream().filter(li -> !li.getAttribute("data-sample").isEmpty())).hasSize(16);
        assertThat(steps.stream().filter(li -> !li.getAttribute("data-luck").isEmpty())
                .map(li -> li.getTextContent())).isNotEmpty().allSatisfy(told -> assertThat(told).contains("by luck"));
    }

    @Test
    void aClassCanGuessBeforeItIsToldWhatIsRight() throws Exception {
        for (Element list : with(read(written(shipped("vote-gone-wrong"), Pace.USUAL, null)), "class", "steps")) {
            for (Element step : children(list)) {
                String told = step.getAttribute("data-guess").isEmpty() ? step.getTextContent()
                        : step.getAttribute("data-guess") + step.getAttribute("data-guess-why");
                assertThat(told).doesNotContain("right", "wrong", "by luck", "votes");
            }
        }
        Document tree = read(written(shipped("game24-beam"), Pace.USUAL, null));
        assertThat(with(tree, "data-judges", "yes")).extracting(sign -> sign.getAttribute("data-word"))
                .contains("right", "wrong", "step not valid").doesNotContain("pruned");
        assertThat(with(tree, "data-settles", "yes")).isNotEmpty();
    }

    @Test
    void theEndOfAVoteHasItsBarsAndASampleTheStepThatItSpeaksOf() throws Exception {
        Document read = read(written(shipped("vote-gone-wrong"), Pace.USUAL, null));
        List<Element> steps = children(with(read, "class", "steps").getFirst());
        assertThat(with(read, "class", "votes")).as("in both lists, at the end").hasSize(2);
        Element votes = children(steps.getLast()).getLast();
        assertThat(votes.getAttribute("data-head")).isEqualTo("How 16 samples voted");
        List<Element> bars = with(read, "role", "listitem").subList(0, 5);
        assertThat(bars).extracting(Element::getTextContent).startsWith("434 chosen 9 votes", "334 4 votes")
                .contains("344 1 vote");
        assertThat(bars.getFirst().getAttribute("data-right")).isEqualTo("no");
        assertThat(bars).filteredOn(bar -> bar.getAttribute("data-right").equals("yes"))
                .extracting(Element::getTextContent).containsExactly("344 1 vote");

        List<String> outline = with(read, "class", "full").stream().map(Element::getTextContent).toList();
        List<Element> named = steps.stream().filter(step -> !step.getAttribute("data-named").isEmpty()).toList();
        assertThat(named).hasSizeGreaterThan(10).allSatisfy(step -> assertThat(step.getTextContent())
                .contains("The first wrong step is “"
                        + outline.get(Integer.parseInt(step.getAttribute("data-named"))).substring(0, 10)));
        assertThat(with(read(written(shipped("game24-beam"), Pace.USUAL, null)), "class", "votes"))
                .as("a search is no vote").isEmpty();
    }

    @Test
    void whatTheScriptMarksLooksMarked() throws Exception {
        String page = page(Past.of("4 5 6 10", "Make 24."));
        String script = between(page, "script");
        String style = between(page, "style");
        List<String> given = Pattern.compile("(?:className = |classList\\.add\\()[^;]*?'([a-z]+)'").matcher(script)
                .results().map(m -> m.group(1)).toList();
        assertThat(given).contains("wrong", "off", "sample", "now", "selected", "part")
                .allSatisfy(name -> assertThat(style).contains("." + name));
        // The frame of a wrong step, and what is wrong with it, in the colour of what is wrong; the two in one paragraph.
        assertThat(style).containsPattern("#text \\.off \\{ border-left: [^;]* var\\(--bad\\)")
                .containsPattern("#text \\.wrong \\{[^}]*color: var\\(--bad\\)");
        assertThat(script).containsPattern("p\\.className = 'off';[\\s\\S]*p\\.append\\(mark\\)");
        assertThat(with(read(page), "id", "text").getFirst().getAttribute("data-wrong")).isEqualTo("step not valid");
    }

    @Test
    void onPaperEveryCardThatIsInThePictureHasItsSheet() throws Exception {
        Document read = read(written(shipped("game24-beam"), Pace.USUAL, null));
        JsonNode laid = new JsonMapper().readTree(with(read, "id", "stage").getFirst().getAttribute("data-sheets"));
        List<Integer> laidOut = new ArrayList<>();
        laid.get("sheets").forEach(sheet -> sheet.forEach(card -> laidOut.add(card.asInt())));
        assertThat(laid.get("sheets").size()).isGreaterThan(1);
        assertThat(laidOut).hasSize(with(read, "class", "card").size()).doesNotHaveDuplicates();
        assertThat(with(read, "id", "stage").getFirst().getAttribute("data-part")).contains("{0}", "{1}");
    }

    @Test
    void whatHappenedSaysToWhichThought() throws Exception {
        Past past = Past.of("4 5 6 10", "Make 24.");
        past.prune(past.thought(past.root(), "4 + 5 = 9"), "rank 6 of 8, keep 5");
        Document read = read(page(past));
        List<Element> which = with(read, "class", "which");
        assertThat(which).hasSize(1);
        assertThat(which.getFirst().getTextContent()).isEqualTo("4 + 5 = 9");
        assertThat(((Element) which.getFirst().getParentNode()).getTextContent()).startsWith("Pruned");
    }

    @Test
    void everySignThatASceneNeedsIsInTheLegendWithItsWord() throws Exception {
        Document read = read(written(shipped("game24-beam"), Pace.USUAL, null));
        Set<String> explained = with(read, "id", "signs").stream().flatMap(ul -> children(ul).stream())
                .map(li -> li.getAttribute("data-code")).collect(Collectors.toSet());
        for (Element step : children(with(read, "class", "steps").getFirst())) {
            for (JsonNode look : new JsonMapper().readTree(step.getAttribute("data-looks"))) {
                assertThat(explained)
                        .containsAll(look.path(1).asText("").chars().mapToObj(Character::toString).toList());
            }
        }
        assertThat(with(read, "id", "signs").getFirst().getTextContent()).contains("✂ pruned",
                "⊥ valid, but no right answer can follow", "is its score");
    }

    @Test
    void inGermanAllOfItIsGerman() throws Exception {
        String page = written(shipped("vote-gone-wrong"), Pace.USUAL, Locale.GERMAN);
        Document read = read(page);
        assertThat(read.getDocumentElement().getAttribute("lang")).isEqualTo("de");
        assertThat(options(read)).containsExactly("Ganze Stichproben", "Jeder Schritt", "Nur Entscheidungen");
        assertThat(page).contains("Stichprobe 3 sagt 434", "Alle Schritte in Worten", "Schritt nicht gültig",
                "durch Glück").doesNotContain("Sample 3", ">Forward<", "step not valid", "All steps", "by luck",
                        "right step");
    }

    static Past shipped(String session) throws Exception {
        Path copy = Files.createTempFile("shipped", ".arborist");
        Files.copy(Path.of("sessions", session + ".arborist"), copy, StandardCopyOption.REPLACE_EXISTING);
        try (Session open = Session.open(copy)) {
            return Past.of(open.edits(open.problems(0, 1).get().getFirst().id(), 0, 10_000).get());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private String written(Past past, Pace pace, @Nullable Locale language) throws Exception {
        Path file = folder.resolve("written.html");
        new PlayExport(past, new SessionTeller(), Past.PROBLEM, null, pace, false, language)
                .write(PlayExport.Kind.PLAY_HTML, file, () -> false, (done, all) -> {
                });
        return Files.readString(file);
    }

    private static List<Integer> sizes(Document page) {
        return with(page, "class", "steps").stream().map(ol -> children(ol).size()).toList();
    }

    private static List<String> options(Document page) {
        return children(with(page, "id", "pace").getFirst()).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> children(Element of) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < of.getChildNodes().getLength(); i++) {
            if (of.getChildNodes().item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
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
