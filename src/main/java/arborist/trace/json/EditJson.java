package arborist.trace.json;

import arborist.trace.Author;
import arborist.trace.Change;
import arborist.trace.ContentHash;
import arborist.trace.Edit;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An edit, or a payload, as one JSON object each, so that a file of them can be written and read one at a time.
 *
 * <p>Safe to share between threads.
 */
public final class EditJson {
    private static final Words WORDS = Words.of(EditJson.class);
    private final ChangeJson changes = new ChangeJson();

    /** Writes the edit as one object on one line. */
    public void write(Edit edit, JsonGenerator out) throws IOException {
        ChangeJson.Body body = changes.write(edit.change());
        Author author = edit.author();
        out.writeStartObject();
        out.writeStringField("id", edit.id().toString());
        out.writeStringField("problem", edit.problem().toString());
        out.writeNumberField("clock", edit.clock());
        out.writeStringField("group", edit.group().toString());
        out.writeObjectFieldStart("author");
        out.writeStringField("role", author.role().name());
        text(out, "name", author.name());
        text(out, "person", author.person());
        out.writeEndObject();
        out.writeStringField("time", edit.time().toString());
        text(out, "undoes", edit.undoes() == null ? null : edit.undoes().toString());
        out.writeStringField("kind", body.kind());
        out.writeNumberField("version", body.version());
        out.writeFieldName("change");
        out.writeRawValue(body.json());
        out.writeEndObject();
    }

    /**
     * Reads what {@link #write(Edit, JsonGenerator)} wrote, now or in an earlier version of the program.
     *
     * @throws BadJson where a part is missing, broken, or of a newer version than this program knows
     */
    public Edit read(JsonNode json) throws BadJson {
        JsonNode author = json.path("author");
        Change change = changes.read(required(json, "kind"), number(json, "version", Integer.MAX_VALUE).intValue(),
                json.path("change"));
        try {
            String undoes = optional(json, "undoes");
            return new Edit(Id.parse(required(json, "id")), Id.parse(required(json, "problem")),
                    number(json, "clock", Long.MAX_VALUE), Id.parse(required(json, "group")),
                    new Author(role(required(author, "role")), required(author, "name"), optional(author, "person")),
                    Instant.parse(required(json, "time")), change, undoes == null ? null : Id.parse(undoes));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadJson(() -> WORDS.say("edit.unreadable", BadJson.firstLine(e)), e);
        }
    }

    /** Writes the payload as one object on one line, its content in base 64. */
    public void write(Payload payload, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("hash", payload.hash().hex());
        text(out, "mediaType", payload.mediaType());
        out.writeStringField("content", Base64.getEncoder().encodeToString(payload.content()));
        out.writeEndObject();
    }

    /**
     * Reads what {@link #write(Payload, JsonGenerator)} wrote.
     *
     * @throws BadJson where a part is missing or broken, or the content is not the one the hash is of
     */
    public Payload readPayload(JsonNode json) throws BadJson {
        try {
            ContentHash hash = new ContentHash(required(json, "hash"));
            Payload payload =
                    Payload.of(required(json, "mediaType"), Base64.getDecoder().decode(required(json, "content")));
            if (!payload.hash().equals(hash)) {
                throw new BadJson(() -> WORDS.say("edit.payload-hash"));
            }
            return payload;
        } catch (IllegalArgumentException e) {
            throw new BadJson(() -> WORDS.say("edit.payload-unreadable", BadJson.firstLine(e)), e);
        }
    }

    private static Author.Role role(String name) throws BadJson {
        for (Author.Role role : Author.Role.values()) {
            if (role.name().equals(name.toUpperCase(Locale.ROOT))) {
                return role;
            }
        }
        throw new BadJson(() -> WORDS.say("edit.role", BadJson.shortened(name)));
    }

    private static void text(JsonGenerator out, String field, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeFieldName(field);
            out.writeRawValue(Surrogates.quoted(value));
        }
    }

    private static String required(JsonNode json, String field) throws BadJson {
        String value = optional(json, field);
        if (value == null) {
            throw new BadJson(() -> WORDS.say("edit.without", field));
        }
        return value;
    }

    private static @Nullable String optional(JsonNode json, String field) throws BadJson {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadJson(() -> WORDS.say("edit.no-text", field));
        }
        return value.textValue();
    }

    private static Long number(JsonNode json, String field, long most) throws BadJson {
        JsonNode value = json.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 1
                || value.longValue() > most) {
            throw new BadJson(() -> WORDS.say("edit.no-number", field));
        }
        return value.longValue();
    }
}
