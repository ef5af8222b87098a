package arborist.ui.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The manual as it lies in the program, page by page, in the order of its index. */
final class Manual {
    /** The page that is shown where no other fits better. */
    static final String INDEX = "index";

    private static final String FOLDER = "/arborist/manual/";
    private static final Pattern ENTRY = Pattern.compile("\\]\\(([a-z0-9-]+)\\.md[^)]*\\)");
    /** A link to another page: its address would only stand in the way, since the list beside the page has it. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\((?!https?:)[^)]*\\)");

    private Manual() {}

    /** A page: its name, as files and links have it, its title, and below that its Markdown. */
    record Page(String name, String title, String text) {}

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
        String rest = markdown.lines().skip(1).collect(Collectors.joining("\n"));
        return new Page(name, first.replaceFirst("^#\\s*", ""), LINK.matcher(rest).replaceAll("$1"));
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
