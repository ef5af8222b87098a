package arborist.session.sqlite;

import arborist.trace.Attributes;
import arborist.trace.Backup;
import arborist.trace.Call;
import arborist.trace.Change;
import arborist.trace.ContentHash;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Payload;
import arborist.trace.Refused;
import arborist.trace.Score;
import arborist.trace.Submission;
import arborist.trace.json.BadJson;
import arborist.trace.json.ChangeJson;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes changes fit to be stored, so that what is told to watchers now is to the letter what a later opening reads; refuses what
 * could not be read again. Safe to share between threads.
 */
public final class Preparer {
    private static final Words WORDS = Words.of(Preparer.class);
    /** The greatest length of a thought's text in UTF-16 units. */
    public static final int MAX_TEXT = 16 * 1024 * 1024;

    private final ChangeJson json;
    private final JsonMapper attributes = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    public Preparer(ChangeJson json) {
        this.json = json;
    }

    /** A change as its stored form reads, and that form. */
    public record Ready(Change change, StoredBody body) {
    }

    /** Makes a whole submission ready, or refuses it. */
    public Prepared prepare(Submission submission) {
        List<Draft> drafts = new ArrayList<>(submission.drafts().size());
        List<StoredBody> bodies = new ArrayList<>(submission.drafts().size());
        for (Draft draft : submission.drafts()) {
            Ready ready = ready(draft.problem(), draft.change());
            drafts.add(new Draft(draft.id(), draft.problem(), ready.change));
            bodies.add(ready.body);
        }
        submission.payloads().forEach(Preparer::check);
        return new Prepared(new Submission(submission.group(), submission.author(), drafts, submission.payloads(),
                submission.undoes()), bodies);
    }

    /** Makes one change ready, or refuses it. */
    public Ready ready(Id problem, Change original) {
        check(problem, original);
        Change change = withoutNegativeZero(original);
        try {
            boolean same = true;
            for (Attributes each : attributes(change)) {
                same &= each.isEmpty() || isWritten(each);
            }
            ChangeJson.Body body = json.write(change);
            if (!same) {
                change = json.read(body);
                body = json.write(change);
            }
            String whole = wellFormed(body.json());
            if (!whole.equals(body.json())) {
                body = new ChangeJson.Body(body.kind(), body.version(), whole);
                change = json.read(body);
            }
            int length = body.json().length();
            if (length > Connections.MAX_VALUE / 3) {
                throw new Refused(() -> WORDS.say("preparer.a-change-of-million-signs", length / 1_000_000), null);
            }
            return new Ready(change, StoredBody.of(body, problem));
        } catch (BadJson | JsonProcessingException e) {
            throw new Refused(() -> WORDS.say("preparer.a-change-cannot-be-stored", BadJson.firstLine(e)), e);
        }
    }

    /** Refuses a payload that is not what its hash says. */
    public static void check(Payload payload) {
        if (payload.content().length > Connections.MAX_VALUE / 2) {
            throw new Refused(() -> WORDS.say("preparer.a-payload-of-mb-is", payload.content().length / 1_000_000),
                    null);
        }
        if (!ContentHash.of(payload.content()).equals(payload.hash())) {
            throw new Refused(() -> WORDS.say("preparer.a-payloads-bytes-are-not"), null);
        }
    }

    private static void check(Id problem, Change change) {
        String text = switch (change) {
            case Change.AddThought c -> c.thought().text();
            case Change.Rewrite c -> c.text();
            case Change.Finish c -> c.text();
            default -> "";
        };
        if (text.length() > MAX_TEXT) {
            throw new Refused(() -> WORDS.say("preparer.a-thought-of-million-signs", text.length() / 1_000_000,
                    MAX_TEXT / 1_000_000), null);
        }
        Id says = switch (change) {
            case Change.AddProblem c -> c.problem().id();
            case Change.ReviseProblem c -> c.problem().id();
            case Change.StartRun c -> c.run().problem();
            case Change.RecordCall c -> c.call().problem();
            case Change.AddThought c -> c.thought().problem();
            case Change.Choose c -> c.problem();
            default -> problem;
        };
        if (!says.equals(problem)) {
            throw new Refused(() -> WORDS.say("preparer.an-edit-of-problem-adds", problem, says), null);
        }
        if (change instanceof Change.AddBackup(Backup backup)
                && new HashSet<>(backup.path()).size() < backup.path().size()) {
            throw new Refused(() -> WORDS.say("preparer.a-simulation-goes-through-one"), null);
        }
    }

    private static Stream<Attributes> stream(Change change) {
        return switch (change) {
            case Change.AddProblem c -> Stream.of(c.problem().attributes());
            case Change.ReviseProblem c -> Stream.of(c.problem().attributes());
            case Change.StartRun c -> Stream.of(c.run().parameters(), c.run().attributes());
            case Change.RecordCall(Call c) -> Stream.of(c.asked(), c.accepted(), c.dropped());
            default -> Stream.of();
        };
    }

    private static List<Attributes> attributes(Change change) {
        // Thoughts are nearly all there is, and need no stream.
        return change instanceof Change.AddThought c ? List.of(c.thought().attributes()) : stream(change).toList();
    }

    private boolean isWritten(Attributes value) throws JsonProcessingException, BadJson {
        JsonNode tree = attributes.readTree(value.json());
        if (!tree.isObject()) {
            throw new BadJson(() -> WORDS.say("packing.attributes"));
        }
        return tree.toString().equals(value.json());
    }

    /** SQLite keeps no negative zero. */
    private static Change withoutNegativeZero(Change change) {
        return switch (change) {
            case Change.AddScore(Score s) -> new Change.AddScore(new Score(s.id(), s.thought(), s.scorer(),
                    s.value() + 0.0,
                    s.min() == null ? null : s.min() + 0.0, s.max() == null ? null : s.max() + 0.0, s.higherIsBetter(),
                    s.readings(), s.evidence(), s.scope(), s.text()));
            case Change.AddBackup(Backup b) ->
                    new Change.AddBackup(new Backup(b.id(), b.run(), b.path(), b.reward() + 0.0));
            default -> change;
        };
    }

    /**
     * Replaces half characters (lone surrogates), which no file can hold, by question marks: the same that Java's UTF-8 puts in
     * their place, so that the name of a wording stays what it was.
     */
    static String wellFormed(String json) {
        if (isPlain(json)) {
            return json;
        }
        StringBuilder mended = null;
        int done = 0;
        for (int at = 0; at < json.length();) {
            int length = unit(json, at);
            char c = value(json, at, length);
            int next = at + length;
            if (Character.isHighSurrogate(c) && next < json.length()
                    && Character.isLowSurrogate(value(json, next, unit(json, next)))) {
                next += unit(json, next);
            } else if (Character.isSurrogate(c)) {
                mended = (mended == null ? new StringBuilder(json.length()) : mended).append(json, done, at)
                        .append('?');
                done = next;
            }
            at = next;
        }
        return mended == null ? json : mended.append(json, done, json.length()).toString();
    }

    /** Whether there can be no half of a character in it, neither as it is nor as an escape. */
    private static boolean isPlain(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return !json.contains("\\u");
    }

    /** How long the sign is that stands there: one, or an escape. */
    private static int unit(String json, int at) {
        if (json.charAt(at) != '\\' || at + 1 == json.length()) {
            return 1;
        }
        return json.charAt(at + 1) == 'u' && at + 6 <= json.length() ? 6 : 2;
    }

    private static char value(String json, int at, int length) {
        return length == 6 ? (char) HexFormat.fromHexDigits(json, at + 2, at + 6) : json.charAt(at);
    }
}
