package arborist.settings;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;

/** Keeps keys in the system's keyring: Secret Service, Keychain or Credential Manager. */
final class SystemKeys implements KeyPlace {
    private static final String PROGRAM = "Arborist";

    private final Keyring keyring;

    private SystemKeys(Keyring keyring) {
        this.keyring = keyring;
    }

    /** The keyring, empty where the system has none. Waits for it, so not on the FX thread. */
    static Optional<KeyPlace> open() {
        try {
            return Optional.of(new SystemKeys(Keyring.create()));
        } catch (BackendNotSupportedException | RuntimeException | LinkageError e) {
            // Whatever the reason, no keyring is no reason not to start.
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> find(String account) {
        try {
            return Optional.ofNullable(keyring.getPassword(PROGRAM, account)).filter(k -> !k.isEmpty());
        } catch (PasswordAccessException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** @throws IllegalStateException where the keyring refuses, for example since it stays locked */
    @Override
    public void keep(String account, String key) {
        try {
            keyring.setPassword(PROGRAM, account, key);
        } catch (PasswordAccessException e) {
            throw new IllegalStateException("The keyring did not take the key.", e);
        }
    }

    @Override
    public void forget(String account) {
        try {
            keyring.deletePassword(PROGRAM, account);
        } catch (PasswordAccessException e) {
            // It was not there.
            return;
        }
    }
}
