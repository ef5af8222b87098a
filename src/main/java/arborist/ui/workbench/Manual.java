package arborist.ui.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The manual as it lies in the program, page by page, in the order of its index. */
final class Manual {
    /** The page that is shown where no other fits better. */
    static final String INDEX = "index";

    private static final String FOLDER = "/arborist/manual/";
    private static final Pattern ENTRY = Pattern.compile("\\]\\(([a-z0-9-]+)\\.md[^)]*\\)");
    /** A link within the manual, or to what is not in the program. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\((?!https?:)([^)]*)\\)");
    /** A picture, which has a line of its own. */
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]+)\\]\\(\\.\\./images/([a-z-]+)\\.png\\)");

    private Manual() {}

    /** A page: its name, as files and links have it, its title, and what stands below that. */
    record Page(String name, String title, List<Piece> pieces) {
        Page {
            pieces = List.copyOf(pieces);
        }
    }

    /** What stands on a page. */
    sealed interface Piece {
        /** Markdown. */
        record Text(String markdown) implements Piece {}

        /**
         * A picture.
         *
         * @param says what is to be seen on it
         */
        record Picture(String name, String says) implements Piece {
            /** The file; empty where this build came without pictures. */
            Optional<URL> file() {
                return Optional.ofNullable(Manual.class.getResource(FOLDER + "images/" + name + ".png"));
            }
        }
    }

    /** All pages, the index first. May read files. */
    static List<Page> pages() throws IOException {
        String index = read(INDEX);
        List<String> names = Stream.concat(Stream.of(INDEX), ENTRY.matcher(index).results().map(m -> m.group(1)))
                .distinct().toList();
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names) {
            texts.put(name, name.equals(INDEX) ? index : read(name));
        }
        Map<String, Set<String>> sections = new HashMap<>();
        texts.forEach((name, text) -> sections.put(name, Spot.sections(text)));
        return texts.entrySet().stream().map(page -> page(page.getKey(), page.getValue(), sections)).toList();
    }

    /** @param sections those of each page, by the names of the pages */
    static Page page(String name, String markdown, Map<String, Set<String>> sections) {
        String first = markdown.lines().findFirst().orElse("");
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        markdown.lines().skip(1).forEach(line -> {
            Matcher picture = PICTURE.matcher(line);
            if (picture.matches()) {
                pieces.add(text(name, text, sections));
                text.setLength(0);
                pieces.add(new Piece.Picture(picture.group(2), picture.group(1)));
            } else {
                text.append(line).append('\n');
            }
        });
        pieces.add(text(name, text, sections));
        return new Page(name, first.replaceFirst("^#\\s*", ""), pieces);
    }

    /** A link that leads nowhere within the program is left as its words: its address would only stand in the way. */
    private static Piece text(String page, StringBuilder markdown, Map<String, Set<String>> sections) {
        return new Piece.Text(LINK.matcher(markdown).replaceAll(link -> Spot.of(page, link.group(2))
                .filter(spot -> spot.isIn(sections)).isPresent() ? Matcher.quoteReplacement(link.group())
                        : Matcher.quoteReplacement(link.group(1))));
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Manual.class.getResourceAsStream(FOLDER + name + ".md")) {
            if (in == null) {
                throw new IOException("The manual has no page " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
