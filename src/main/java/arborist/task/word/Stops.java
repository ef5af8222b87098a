package arborist.task.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes commas for full stops, in every way there is. */
final class Stops {
    private static final Pattern STOP = Pattern.compile("[,;]\\s+");
    private static final int MOST = 3;

    private Stops() {}

    /** The text as it stands, then with each choice of its commas as full stops; with more commas than {@link #MOST} only as it stands. */
    static List<String> ways(String text) {
        String[] parts = STOP.split(text, -1);
        List<String> ways = new ArrayList<>();
        for (int stops = 0; stops < (parts.length > MOST + 1 ? 1 : 1 << parts.length - 1); stops++) {
            StringBuilder way = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                way.append((stops >> i - 1 & 1) == 1 ? ". " : ", ").append(parts[i]);
            }
            ways.add(way.toString());
        }
        return ways;
    }
}
