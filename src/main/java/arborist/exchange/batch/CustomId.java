package arborist.exchange.batch;

import arborist.trace.Id;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a request, by which its answer finds home. At most 64 characters, of letters, digits, hyphens and underscores, since some
 * providers take no others.
 *
 * @param sample the index of its first sample in the run
 */
public record CustomId(Id problem, Id run, int sample) {
    private static final String BEGINS = "arb";
    private static final int LENGTH = 22;
    private static final Pattern FORM =
            Pattern.compile(BEGINS + "([\\w-]{" + LENGTH + "})([\\w-]{" + LENGTH + "})-(\\d{1,9})");

    public CustomId {
        if (sample < 0) {
            throw new IllegalArgumentException("a sample's index is not negative");
        }
    }

    /** Reads what {@link #toString()} wrote; empty for the name of a request of somebody else's. */
    public static Optional<CustomId> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CustomId(id(matcher.group(1)), id(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (IllegalArgumentException e) {
            // It has the letters of one, but they stand for no 16 bytes.
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return BEGINS + text(problem) + text(run) + "-" + sample;
    }

    private static Id id(String text) {
        return Id.ofBytes(Base64.getUrlDecoder().decode(text));
    }

    private static String text(Id id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.bytes());
    }
}
