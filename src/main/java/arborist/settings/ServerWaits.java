package arborist.settings;

import org.jspecify.annotations.Nullable;

/**
 * How long servers are waited for, in seconds; null for as long as usual.
 *
 * @param first from a request to the first piece of its answer
 * @param total for all of an answer
 */
public record ServerWaits(@Nullable Long first, @Nullable Long total) {
    public static final ServerWaits USUAL = new ServerWaits(null, null);
}
