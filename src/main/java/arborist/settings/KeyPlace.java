package arborist.settings;

import java.util.Optional;

/** Somewhere to keep keys. */
public interface KeyPlace {

    /** The key of an account, such as a server's address. */
    Optional<String> find(String account);

    /** Keeps a key in place of any before it. */
    void keep(String account, String key);

    /** Forgets a key; nothing happens where there is none. */
    void forget(String account);
}
