package arborist.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What one package says, from its {@code words.properties} and the translations beside it.
 *
 * <p>Every text is a {@link MessageFormat}: {@code {0}} stands for a value, a quotation mark {@code '} is written twice. A whole
 * sentence is one text, since languages order their words differently; what depends on a number is a choice inside it:
 * {@code {0,choice,0#no runs|1#one run|1<{0} runs}}. The language is the one that holds when the package is first used.
 */
public final class Words {
    private final ResourceBundle bundle;
    private final Locale language;

    private Words(ResourceBundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** Those of the package of a class, in the language that the window speaks. */
    public static Words of(Class<?> speaker) {
        return of(speaker, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** Those of the package of a class; English where there is no translation. */
    static Words of(Class<?> speaker, Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(speaker.getPackageName() + ".words", language,
                speaker.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        boolean untranslated = bundle.getLocale().equals(Locale.ROOT);
        return new Words(bundle, untranslated && !language.getLanguage().equals("en") ? Locale.ENGLISH : language);
    }

    /** The language of the texts, for dates and what else is written by itself. */
    public Locale language() {
        return language;
    }

    /**
     * A text with its values in place.
     *
     * @param values numbers get the language's mark between thousands; a year or a seed is handed as text
     * @throws java.util.MissingResourceException where there is no such text: a mistake of the program
     */
    public String say(String key, Object... values) {
        MessageFormat format = new MessageFormat(bundle.getString(key), language);
        return format.format(values, new StringBuffer(), null).toString();
    }

    /** The text of one of several kinds: its name in small letters, with hyphens, behind the key and a point. */
    public String of(String key, Enum<?> kind) {
        return say(key + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The text of a name of an open set, behind the key and a point; the name itself where nobody wrote one. */
    public String named(String key, String name) {
        String whole = key + "." + name;
        return bundle.containsKey(whole) ? say(whole) : name;
    }
}
