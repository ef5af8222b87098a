package arborist.exchange.prm800k;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What an annotator said of a completion.
 *
 * @param said whether there is a rating, be it null
 * @param strange whether there is one that means nothing to us
 */
record Rating(boolean said, @Nullable String value, boolean flagged, boolean strange) {
    static final Rating NONE = new Rating(false, null, false, false);

    /** Takes rating and flag out of a completion's fields; what means nothing stays in. */
    static Rating of(ObjectNode fields) {
        JsonNode rating = fields.get("rating");
        boolean usual = rating != null
                && (rating.isNull() || rating.isInt() && Math.abs((long) rating.intValue()) <= 1);
        if (usual) {
            fields.remove("rating");
        }
        boolean flagged = fields.path("flagged").isBoolean() && fields.path("flagged").booleanValue();
        if (flagged) {
            fields.remove("flagged");
        }
        return new Rating(usual, usual && !rating.isNull() ? rating.asText() : null, flagged,
                rating != null && !usual);
    }

    boolean isBad() {
        return "-1".equals(value);
    }
}
