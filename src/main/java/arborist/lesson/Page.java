package arborist.lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * What is shown together.
 *
 * @param title its heading; the lesson's title where it has none
 * @param parts without the heading
 */
public record Page(String title, List<Part> parts) {
    static final String HEADING = "## ";

    public Page {
        parts = List.copyOf(parts);
    }

    /** A text of the second level of headings begins a page; the reader cuts texts there. */
    static List<Page> of(Lesson lesson) {
        List<Page> pages = new ArrayList<>();
        String title = lesson.title();
        List<Part> parts = new ArrayList<>();
        for (Part part : lesson.parts()) {
            if (part instanceof Part.Text(String markdown, int line) && markdown.startsWith(HEADING)) {
                if (!parts.isEmpty()) {
                    pages.add(new Page(title, parts));
                }
                parts = new ArrayList<>();
                String heading = markdown.lines().findFirst().orElseThrow();
                title = heading.substring(HEADING.length()).strip();
                String rest = markdown.substring(heading.length()).strip();
                if (!rest.isEmpty()) {
                    parts.add(new Part.Text(rest, line));
                }
            } else {
                parts.add(part);
            }
        }
        pages.add(new Page(title, parts));
        return pages;
    }
}
