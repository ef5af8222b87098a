package arborist.exchange.text;

/** Names problems in lists. */
public final class Titles {
    private static final int LONGEST = 60;

    private Titles() {}

    /** The first words of a question, on one line. */
    public static String of(String question) {
        String start = question.length() > 1_000 ? question.substring(0, 1_000) : question;
        String line = start.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return Utf8.clean(line);
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return Utf8.clean(line.substring(0, space > LONGEST / 2 ? space : LONGEST)) + "...";
    }
}
