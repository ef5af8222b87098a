package arborist.llm.http;

import arborist.llm.Trouble;
import arborist.llm.Trouble.Kind;
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
        String words = said.message().isEmpty() ? "" : " It says: " + said.message();
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
                    "The account at " + host + " has no credit left. Add some, or choose another"
                            + " model." + words);
        }
        if (busy) {
            return new Trouble(Kind.BUSY, host + " asks to slow down. Try again later, or run fewer samples at once."
                    + words);
        }
        return switch (status) {
            case 401, 403 ->
                    new Trouble(Kind.KEY, host + " does not accept the key. Enter it again, or check what it is"
                            + " allowed to do." + words);
            case 404 ->
                    new Trouble(Kind.REFUSED, host + " does not know this model or address. Check the model's name and"
                            + " the base URL." + words);
            case 301, 302, 303, 307, 308 -> new Trouble(Kind.REFUSED, host + " points to another address, which is not"
                    + " followed so that a key goes nowhere else. Enter the new base URL." + words);
            case 413 ->
                    new Trouble(Kind.REFUSED, "The request is too long for " + host + ". Shorten it, or choose a model"
                            + " with a longer context." + words);
            default -> status >= 400 && status < 500 && status != 408 && status != 409 && status != 425
                    ? new Trouble(Kind.REFUSED, host + " refused the request (status " + status + ")."
                            + (words.isEmpty() ? " Check the model's name and the parameters." : words))
                    : new Trouble(Kind.SERVER, host + " failed" + (status == 0 ? "" : " (status " + status + ")")
                            + ". Try again later, or choose another model." + words);
        };
    }

    private Fault page(int status) {
        return new Fault(
                new Trouble(Kind.UNREADABLE, host + " answered with a web page, not as a model server. Check the"
                        + " base URL; it often ends in /v1."),
                false, null, status, "", null);
    }

    /** An answer that was to hold text was a web page. */
    public Fault page() {
        return page(200);
    }

    /** An answer could not be read. */
    public Fault unreadable(String what) {
        return Fault.last(Kind.UNREADABLE, host + " sent what is no answer: " + what
                + ". What had come before is kept. Check that the base URL is that of a model server.");
    }

    /** More came than is taken. */
    public Fault tooMuch(String what) {
        return Fault.last(Kind.TOO_LONG, "The answer of " + host + " was cut: " + what
                + ". What had come by then is kept. Set a limit of tokens.");
    }

    /** The stream ended before the answer did. */
    public Fault unfinished() {
        return Fault.passing(Kind.BROKEN, host + " ended its answer without saying that it was done."
                + " What had come is kept; ask again for the rest.");
    }

    /** A deadline passed. */
    Fault late(Late which, Deadlines deadlines) {
        return switch (which) {
            case FIRST -> Fault.last(Kind.STALLED, host + " sent no text for " + words(deadlines.firstToken())
                    + ". It may still be loading the model; try again, or allow it more time (in the preferences under Models and keys, or with --timeout).");
            case IDLE -> Fault.last(Kind.STALLED, host + " stopped in the middle of its answer for "
                    + words(deadlines.idle()) + ". What had come is kept; try again.");
            case TOTAL -> Fault.last(Kind.TOO_LONG, host + " took more than " + words(deadlines.total())
                    + " for an answer. What had come is kept; set a limit of tokens, or allow more time (in the preferences under Models and keys, or with --timeout-all).");
        };
    }

    /** The connection failed before an answer began, or broke off. */
    Fault connection(IOException e, boolean answered) {
        if (answered) {
            return Fault.passing(Kind.BROKEN, "The connection to " + host + " broke off in the middle of an answer."
                    + " What had come is kept; try again.");
        }
        return switch (e) {
            case UnknownHostException _ -> Fault.last(Kind.UNREACHABLE, "There is no server named " + host
                    + ". Check the base URL and the network.");
            case ConnectException _ -> Fault.last(Kind.UNREACHABLE, "Nobody answers at " + host
                    + ". Start the server, or check the base URL.");
            case SocketTimeoutException _ -> Fault.last(Kind.UNREACHABLE, host
                    + " cannot be reached. Check the network and the base URL.");
            case SSLException _ -> Fault.last(Kind.UNREACHABLE, "No safe connection to " + host
                    + " could be made. Check whether the base URL begins with http or https, and the server's certificate.");
            default -> Fault.passing(Kind.BROKEN, host + " closed the connection without an answer. Try again.");
        };
    }

    private static String words(Duration time) {
        return time.toSeconds() >= 120 ? time.toMinutes() + " minutes"
                : time.toSeconds() > 0 ? time.toSeconds() + " seconds" : time.toMillis() + " milliseconds";
    }

    /** Which deadline passed. */
    enum Late {
        FIRST, IDLE, TOTAL
    }
}
