package arborist.lesson;

import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the header of a lesson. */
final class HeaderReader {
    private static final Words WORDS = Words.of(HeaderReader.class);
    private static final int LONGEST_TITLE = 120;
    private static final int MOST_MINUTES = 240;
    private static final int THIS_MILLENNIUM = 2999;

    private HeaderReader() {}

    static Lesson read(Fields fields, String name, List<Part> parts) throws Wrong {
        Field title = fields.need("title");
        if (title.value().length() > LONGEST_TITLE) {
            throw title.wrong(WORDS.say("header-reader.title-too-long", LONGEST_TITLE));
        }
        List<Paper> papers = new ArrayList<>();
        for (Field paper : fields.all("paper")) {
            papers.add(paper(paper));
        }
        if (papers.isEmpty()) {
            var _ = fields.need("paper");
        }
        int minutes = (int) fields.need("minutes").whole(1, MOST_MINUTES);
        fields.done();
        return new Lesson(name, title.value(), papers, minutes, parts);
    }

    /** {@code authors | year | title | section}, the last if there is one. */
    private static Paper paper(Field field) throws Wrong {
        String[] cells = field.value().split("\\s*\\|\\s*", -1);
        try {
            int year = cells.length < 2 ? 0 : Integer.parseInt(cells[1]);
            if (cells.length >= 3 && cells.length <= 4 && year > 0 && year <= THIS_MILLENNIUM && !cells[0].isEmpty()
                    && !cells[2].isEmpty()) {
                return new Paper(cells[0], year, cells[2], cells.length == 4 ? cells[3] : "");
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw field.wrong(WORDS.say("header-reader.paper"));
    }
}
