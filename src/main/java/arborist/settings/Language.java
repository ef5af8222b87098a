package arborist.settings;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.Locale;

/** The language of the window; each has its texts beside the English ones. */
public enum Language {
    @JsonEnumDefaultValue
    SYSTEM, ENGLISH, GERMAN;

    /**
     * What it stands for.
     *
     * @param system the language of the desktop
     */
    public Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH -> Locale.ENGLISH;
            case GERMAN -> Locale.GERMAN;
        };
    }
}
