package arborist.llm.http;

import arborist.llm.Trouble;
import arborist.llm.Trouble.Kind;
import arborist.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what went wrong with a server and what to do about it. */
public final class Faults {
    private static final Words KEPT = Words.kept(Faults.class);
    private final String host;

    /** @param host where the server is, as the user knows it */
    public Faults(String host) {
        this.host = host;
    }

    /** The server answered with a status that is no success. */
    Fault status(int status, String body, @Nullable Duration wait) {
        boolean page = body.stripLeading().startsWith("<");
        ServerSaid said = ServerSaid.of(body);
        return page && status < 500 && status != 429 && status != 401 && status != 403 ? page(status)
                : said(status, said, wait);
    }

    /** An answer had an error inside, whatever its status was. */
    public Fault inside(JsonNode frame) {
        ServerSaid said = ServerSaid.of(frame);
        return said(said.status(), said, null);
    }

    private Fault said(int status, ServerSaid said, @Nullable Duration wait) {
        String words = said.message().isEmpty() ? "" : " " + KEPT.say("faults.says", said.message());
        String code = said.code().toLowerCase(Locale.ROOT);
        boolean spent = status == 402 || code.contains("insufficient_quota") || code.contains("billing");
        boolean busy = status == 429 || code.contains("rate_limit") || code.contains("resource_exhausted");
        boolean again = !spent && (busy || status == 0 || status == 408 || status == 409 || status == 425
                || status >= 500 && status != 501);
        return new Fault(trouble(status, spent, busy, words), again, wait, status, said.message(), said.parameter());
    }

    private Trouble trouble(int status, boolean spent, boolean busy, String words) {
        if (spent) {
            return new Trouble(Kind.CREDIT,
                    KEPT.say("faults.the-account-at-has-no", host) + words);
        }
        if (busy) {
            return new Trouble(Kind.BUSY, KEPT.say("faults.asks-to-slow-down-try", host) + words);
        }
        return switch (status) {
            case 401, 403 ->
                    new Trouble(Kind.KEY, KEPT.say("faults.does-not-accept-the-key", host) + words);
            case 404 ->
                    new Trouble(Kind.REFUSED, KEPT.say("faults.does-not-know-this-model", host) + words);
            case 301, 302, 303, 307, 308 ->
                    new Trouble(Kind.REFUSED, KEPT.say("faults.points-to-another-address-which", host) + words);
            case 413 ->
                    new Trouble(Kind.REFUSED, KEPT.say("faults.the-request-is-too-long", host) + words);
            default -> status >= 400 && status < 500 && status != 408 && status != 409 && status != 425
                    ? new Trouble(Kind.REFUSED, words.isEmpty() ? KEPT.say("faults.refused", host, status)
                            : KEPT.say("faults.refused-said", host, status) + words)
                    : new Trouble(Kind.SERVER, (status == 0 ? KEPT.say("faults.failed", host)
                            : KEPT.say("faults.failed-status", host, status)) + words);
        };
    }

    private Fault page(int status) {
        return new Fault(
                new Trouble(Kind.UNREADABLE, KEPT.say("faults.answered-with-a-web-page", host)),
                false, null, status, "", null);
    }

    /** An answer that was to hold text was a web page. */
    public Fault page() {
        return page(200);
    }

    /** An answer could not be read. */
    public Fault unreadable(String what) {
        return Fault.last(Kind.UNREADABLE, KEPT.say("faults.sent-what-is-no-answer", host, what));
    }

    /** More came than is taken. */
    public Fault tooMuch(String what) {
        return Fault.last(Kind.TOO_LONG, KEPT.say("faults.the-answer-of-was-cut", host, what));
    }

    /** The stream ended before the answer did. */
    public Fault unfinished() {
        return Fault.passing(Kind.BROKEN, KEPT.say("faults.ended-its-answer-without-saying", host));
    }

    /** A deadline passed. */
    Fault late(Late which, Deadlines deadlines) {
        return switch (which) {
            case FIRST -> Fault.last(Kind.STALLED,
                    KEPT.say("faults.sent-no-text-for-it", host, words(deadlines.firstToken())));
            case IDLE -> Fault.last(Kind.STALLED,
                    KEPT.say("faults.stopped-in-the-middle-of", host, words(deadlines.idle())));
            case TOTAL ->
                    Fault.last(Kind.TOO_LONG, KEPT.say("faults.took-more-than-for-an", host, words(deadlines.total())));
        };
    }

    /** The connection failed before an answer began, or broke off. */
    Fault connection(IOException e, boolean answered) {
        if (answered) {
            return Fault.passing(Kind.BROKEN, KEPT.say("faults.the-connection-to-broke-off", host));
        }
        return switch (e) {
            case UnknownHostException _ ->
                    Fault.last(Kind.UNREACHABLE, KEPT.say("faults.there-is-no-server-named", host));
            case ConnectException _ ->
                    Fault.last(Kind.UNREACHABLE, KEPT.say("faults.nobody-answers-at-start-the", host));
            case SocketTimeoutException _ ->
                    Fault.last(Kind.UNREACHABLE, KEPT.say("faults.cannot-be-reached-check-the", host));
            case SSLException _ -> Fault.last(Kind.UNREACHABLE, KEPT.say("faults.no-safe-connection-to-could", host));
            default -> Fault.passing(Kind.BROKEN, KEPT.say("faults.closed-the-connection-without-an", host));
        };
    }

    private static String words(Duration time) {
        return time.toSeconds() >= 120 ? KEPT.say("faults.minutes", time.toMinutes())
                : time.toSeconds() > 0 ? KEPT.say("faults.seconds", time.toSeconds())
                : KEPT.say("faults.milliseconds", time.toMillis());
    }

    /** Which deadline passed. */
    enum Late {
        FIRST, IDLE, TOTAL
    }
}
