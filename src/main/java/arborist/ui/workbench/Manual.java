package arborist.ui.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The manual as it lies in the program, page by page, in the order of its index. */
final class Manual {
    /** The page that is shown where no other fits better. */
    static final String INDEX = "index";

    private static final String FOLDER = "/arborist/manual/";
    private static final Pattern ENTRY = Pattern.compile("\\]\\(([a-z0-9-]+)\\.md[^)]*\\)");
    /** A link to another page: its address would only stand in the way, since the list beside the page has it. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\((?!https?:)[^)]*\\)");
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
        List<Page> pages = new ArrayList<>();
        for (String name : names) {
            pages.add(page(name, read(name)));
        }
        return List.copyOf(pages);
    }

    static Page page(String name, String markdown) {
        String first = markdown.lines().findFirst().orElse("");
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        markdown.lines().skip(1).forEach(line -> {
            Matcher picture = PICTURE.matcher(line);
            if (picture.matches()) {
                pieces.add(text(text));
                text.setLength(0);
                pieces.add(new Piece.Picture(picture.group(2), picture.group(1)));
            } else {
                text.append(line).append('\n');
            }
        });
        pieces.add(text(text));
        return new Page(name, first.replaceFirst("^#\\s*", ""), pieces);
    }

    private static Piece text(StringBuilder markdown) {
        return new Piece.Text(LINK.matcher(markdown).replaceAll("$1"));
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
