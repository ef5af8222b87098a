package arborist.settings;

import org.jspecify.annotations.Nullable;

/**
 * A model that a person uses.
 *
 * @param name as its server writes it
 * @param preset the kind of server
 * @param address of the server, null where it is the usual one of its kind
 */
public record KnownModel(String name, String preset, @Nullable String address) {
    public KnownModel {
        if (name.isBlank() || preset.isBlank()) {
            throw new IllegalArgumentException("a model has a name and a kind of server");
        }
    }
}
