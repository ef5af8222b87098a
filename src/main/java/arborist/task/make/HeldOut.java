package arborist.task.make;

import arborist.task.word.Templates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;

/**
 * Which problems are never trained on: one in ten by a hash of what the problem comes to, and whole templates of word problems.
 */
public final class HeldOut {
    private static final int ONE_IN = 10;

    private HeldOut() {}

    public static boolean is(Made made) {
        return byTemplate(made) || byKey(made.key());
    }

    /** Whether it is a word problem of a kind that is never trained on, and not only of other numbers. */
    public static boolean byTemplate(Made made) {
        return Templates.standard().isHeldOut(made.template());
    }

    /**
     * A problem of the maker that is held out.
     *
     * @param level from 1 to the hardest of the maker
     */
    public static Made draw(Maker maker, RandomGenerator random, int level) {
        while (true) {
            Made made = maker.make(random, level);
            if (is(made)) {
                return made;
            }
        }
    }

    private static boolean byKey(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            int number = (hash[0] & 0xff) << 16 | (hash[1] & 0xff) << 8 | hash[2] & 0xff;
            return number % ONE_IN == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
