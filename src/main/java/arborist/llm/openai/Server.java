package arborist.llm.openai;

import arborist.llm.http.Secret;
import java.util.Locale;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A server that can be asked.
 *
 * @param base the address that paths are added to
 * @param key null where it wants none
 */
public record Server(Preset preset, HttpUrl base, @Nullable Secret key) {

    /**
     * @param address as a user types it, empty for the preset's own
     * @throws IllegalArgumentException with a sentence for the user where it is no address
     */
    public static Server at(Preset preset, String address, @Nullable Secret key) {
        String text = address.isBlank() ? preset.baseUrl() : address.strip();
        String full = text.toLowerCase(Locale.ROOT).matches("https?://.*") ? text : "http://" + text;
        HttpUrl url = HttpUrl.parse(full.replaceAll("(/chat/completions|/api/chat)?/*$", ""));
        if (text.isEmpty() || url == null) {
            throw new IllegalArgumentException("\"" + address + "\" is no address of a server."
                    + " Write one such as http://localhost:8000/v1.");
        }
        return new Server(preset, url, key);
    }

    /** Whether an address, as a user types it, has a user's name or password in it: it would lie open wherever the address is kept. */
    public static boolean hasUser(String address) {
        String bare = address.strip().replaceFirst("(?i)^[a-z][a-z0-9+.-]*:[/\\\\]*", "");
        return bare.split("[/\\\\?#]", 2)[0].contains("@");
    }
}
