package arborist.ui.workbench;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where in the manual a link leads.
 *
 * @param page its name
 * @param section as addresses have it; empty for the page's beginning
 */
record Spot(String page, String section) {
    private static final Pattern ADDRESS = Pattern.compile("(?:([a-z0-9-]+)\\.md)?(?:#([\\p{L}\\p{N}_-]+))?");

    /**
     * Empty where the address leads out of the manual.
     *
     * @param from the page that the link stands on
     */
    static Optional<Spot> of(String from, String address) {
        Matcher found = ADDRESS.matcher(address);
        if (address.isEmpty() || !found.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Spot(found.group(1) == null ? from : found.group(1),
                found.group(2) == null ? "" : found.group(2)));
    }

    /** @param sections those of each page, by the names of the pages */
    boolean isIn(Map<String, Set<String>> sections) {
        Set<String> there = sections.get(page);
        return there != null && (section.isEmpty() || there.contains(section));
    }

    /** The sections of a page, by its headings. */
    static Set<String> sections(String markdown) {
        return markdown.lines().filter(line -> line.startsWith("#"))
                .map(line -> section(line.replaceFirst("^#+\\s*", "").replace("`", "")))
                .collect(Collectors.toSet());
    }

    /** What addresses call a section with this heading, here as where the manual lies as files. */
    static String section(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }
}
