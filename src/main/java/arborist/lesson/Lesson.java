package arborist.lesson;

import java.util.List;
import java.util.Optional;

/**
 * One lesson, read from its file.
 *
 * @param name that of its file without the ending, for example {@code 03-temperature}
 * @param title as the class sees it
 * @param minutes how long it takes, about
 * @param parts in the order of the file
 */
public record Lesson(String name, String title, List<Paper> papers, int minutes, List<Part> parts) {
    public Lesson {
        papers = List.copyOf(papers);
        parts = List.copyOf(parts);
    }

    /** What is shown together: from one heading of the second level to the next. */
    public List<Page> pages() {
        return Page.of(this);
    }

    public List<Part.Run> runs() {
        return of(Part.Run.class);
    }

    public List<Part.Curve> curves() {
        return of(Part.Curve.class);
    }

    public List<Part.Claim> claims() {
        return of(Part.Claim.class);
    }

    public Optional<Part.Run> run(String id) {
        return runs().stream().filter(run -> run.id().equals(id)).findFirst();
    }

    public Optional<Part.Curve> curve(String id) {
        return curves().stream().filter(curve -> curve.id().equals(id)).findFirst();
    }

    public Optional<Part.Claim> claim(String id) {
        return claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    private <T extends Part> List<T> of(Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
