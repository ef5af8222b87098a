package arborist.lesson;

/**
 * What a lesson is after.
 *
 * @param authors for example {@code Wang et al.}
 * @param where the section, table or figure that is shown, empty where none is named
 */
public record Paper(String authors, int year, String title, String where) {

    @Override
    public String toString() {
        return authors + " (" + year + "), " + title + (where.isEmpty() ? "" : ", " + where);
    }
}
