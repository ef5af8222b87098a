package arborist.words;

import java.util.Locale;

/**
 * Says in the reader's language the names that the program gives to what it does by itself: strategies, scorers, verifiers. In sessions
 * and files they stand in English; a name of somebody's own, such as a model's or a person's, stands as it is.
 */
public final class Named {
    private static final Words NAMES = Words.of(Named.class.getPackageName() + ".names");
    private static final int LONGEST = 40;

    private Named() {}

    /** What the name is in the reader's language; the name itself in English, and where the program does not give it. */
    public static String shown(String name) {
        if (name.length() > LONGEST) {
            return name;
        }
        String key = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        String said = NAMES.named("name", key);
        return said.equals(key) ? name : said;
    }
}
