package arborist.words;

import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/**
 * What one package says, from its {@code words.properties} and the translations beside it.
 *
 * <p>Every text is a {@link MessageFormat}: {@code {0}} stands for a value, a quotation mark {@code '} is written twice. A whole
 * sentence is one text, since languages order their words differently; what depends on a number is a choice inside it:
 * {@code {0,choice,0#no runs|1#one run|1<{0} runs}}. The language is the one that holds when something is said: the launcher
 * says English until it opens the window, and the window chooses before its first word.
 */
public final class Words {
    private static final ScopedValue<Locale> SCOPE = ScopedValue.newInstance();
    private final String bundle;
    private final Supplier<Locale> wanted;
    private final boolean kept;
    private volatile Spoken last;

    /**
     * A language with its texts.
     *
     * @param asked the language that was wanted
     * @param language the one that it is, which is English where nobody translated
     * @param point what stands before decimals
     */
    private record Spoken(Locale asked, Locale language, ResourceBundle texts, char point) {
        static Spoken of(String bundle, Locale asked) {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, asked, Words.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            boolean english = asked.getLanguage().equals(Locale.ENGLISH.getLanguage());
            boolean untranslated = texts.getLocale().equals(Locale.ROOT) && !english;
            Locale language = untranslated ? Locale.ENGLISH : asked;
            return new Spoken(asked, language, texts, DecimalFormatSymbols.getInstance(language).getDecimalSeparator());
        }
    }

    private Words(String bundle, Supplier<Locale> wanted, boolean kept) {
        this.bundle = bundle;
        this.wanted = wanted;
        this.kept = kept;
        last = Spoken.of(bundle, wanted.get());
    }

    /** Those of the package of a class, in the language that the window speaks. */
    public static Words of(Class<?> speaker) {
        return of(speaker.getPackageName() + ".words");
    }

    /** Those of a bundle, in the language that the window speaks. */
    static Words of(String bundle) {
        return new Words(bundle, Words::spokenNow, false);
    }

    /**
     * What the package of a class leaves in a session, from its {@code kept.properties}: always English, and with its numbers as they
     * are counted, without marks between thousands; {@link Kept} shows it in the reader's language.
     */
    public static Words kept(Class<?> writer) {
        return new Words(writer.getPackageName() + ".kept", () -> Locale.ENGLISH, true);
    }

    /** The language that the window speaks, or what {@link #in} says instead. */
    static Locale spokenNow() {
        return SCOPE.isBound() ? SCOPE.get() : Locale.getDefault(Locale.Category.DISPLAY);
    }

    /** Those of the package of a class; English where there is no translation. */
    static Words of(Class<?> speaker, Locale language) {
        return new Words(speaker.getPackageName() + ".words", () -> language, false);
    }

    /**
     * Says in English all that is said meanwhile, on this thread: for what is kept in a session or passed on, which must read alike
     * whoever made it.
     */
    public static <T, X extends Throwable> T inEnglish(ScopedValue.CallableOp<T, X> saying) throws X {
        return in(Locale.ENGLISH, saying);
    }

    /** Says in a language all that is said meanwhile, on this thread. */
    public static <T, X extends Throwable> T in(Locale language, ScopedValue.CallableOp<T, X> saying) throws X {
        return ScopedValue.where(SCOPE, language).call(saying);
    }

    /** The language of the texts, for dates and what else is written by itself. */
    public Locale language() {
        return spoken().language;
    }

    /**
     * A text with its values in place.
     *
     * @param values numbers get the language's mark between thousands; a year or a seed is handed as text
     * @throws java.util.MissingResourceException where there is no such text: a mistake of the program
     */
    public String say(String key, Object... values) {
        Spoken spoken = spoken();
        String text = spoken.texts.getString(key);
        if (kept) {
            String whole = Plain.fill(text, values);
            return whole != null ? whole : new MessageFormat(text, spoken.language).format(values);
        }
        boolean plain = values.length == 0 && text.indexOf('\'') < 0 && text.indexOf('{') < 0;
        return plain ? text : new MessageFormat(text, spoken.language).format(values);
    }

    /** A number with so many digits behind the language's point at most, and none after a whole number. */
    public String decimals(double value, int most) {
        String text = String.format(language(), "%." + most + "f", value);
        return most == 0 ? text : text.replaceAll("\\D?0+$", "");
    }

    /** A number that was written with a point, with the language's. */
    public String pointed(String number) {
        return number.replace('.', spoken().point);
    }

    /** The text of one of several kinds: its name in small letters, with hyphens, behind the key and a point. */
    public String of(String key, Enum<?> kind) {
        return say(key + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The text of a name of an open set, behind the key and a point; the name itself where nobody wrote one. */
    public String named(String key, String name) {
        String whole = key + "." + name;
        return spoken().texts.containsKey(whole) ? say(whole) : name;
    }

    private Spoken spoken() {
        Locale now = wanted.get();
        Spoken found = last;
        if (!found.asked.equals(now)) {
            found = Spoken.of(bundle, now);
            last = found;
        }
        return found;
    }
}
