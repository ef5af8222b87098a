package arborist.settings;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps keys until the program ends. */
public final class MemoryKeys implements KeyPlace {
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<String> find(String account) {
        return Optional.ofNullable(keys.get(account));
    }

    @Override
    public void keep(String account, String key) {
        keys.put(account, key);
    }

    @Override
    public void forget(String account) {
        keys.remove(account);
    }
}
