package arborist.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Shows in the reader's language what stands in a session, which is always English: a sentence that the program wrote is known by the
 * template that it was written by, and said again by its translation. What nobody here wrote stands as it is.
 *
 * <p>What is read may be anybody's text, so no text takes long: long ones are not looked at, and tries are counted.
 */
public final class Kept {
    private static final int LONGEST = 3000;
    private static final int DEEPEST = 4;
    private static final int MOST_TRIES = 300;
    /** What sentences that are kept together have between them; the full stop belongs to the first of them. */
    private static final List<String> BETWEEN = List.of("; ", ". ", ", ");

    /** The packages that leave sentences in sessions, each with what it leaves there in its {@code kept.properties}. */
    static final List<String> WRITERS = List.of("arborist.answer.equal", "arborist.answer.read", "arborist.app.example",
            "arborist.app.models", "arborist.exchange.game24", "arborist.exchange.mapped", "arborist.exchange.omegaprm",
            "arborist.label.auto",
            "arborist.llm", "arborist.llm.builtin", "arborist.llm.http", "arborist.llm.openai", "arborist.llm.recorded",
            "arborist.llm.reward", "arborist.reason", "arborist.reason.batch", "arborist.reason.chain",
            "arborist.reason.generate", "arborist.reason.revise", "arborist.reason.score", "arborist.reason.search",
            "arborist.task", "arborist.task.game24", "arborist.vote", "arborist.vote.why");
    /** What may be kept among the texts that are also said at once: a bundle, and how its keys begin. */
    private static final List<Said> ALSO_KEPT = List.of(new Said("arborist.vote", "rule."),
            new Said("arborist.exchange.batch", "failure."), new Said("arborist.reason", "critics."),
            new Said("arborist.session", "writer-thread."), new Said("arborist.session", "trees."),
            new Said("arborist.session.sqlite", "journal-writer."), new Said("arborist.session.sqlite", "journal."),
            new Said("arborist.session.sqlite", "preparer."), new Said("arborist.session.sqlite", "readers."));

    private record Said(String writer, String prefix) {}

    /** A text of a bundle in one of its forms. */
    private record Sentence(Words words, String key, Form form) {}

    /** Made when a reader of another language first sees something. */
    private static final class Known {
        static final List<Sentence> SENTENCES = all();

        private static List<Sentence> all() {
            List<Sentence> all = new ArrayList<>();
            WRITERS.forEach(writer -> all.addAll(sentences(writer + ".kept", "")));
            ALSO_KEPT.forEach(said -> all.addAll(sentences(said.writer + ".words", said.prefix)));
            all.sort(Comparator.comparingInt((Sentence s) -> s.form.letters()).reversed());
            return List.copyOf(all);
        }

        private static List<Sentence> sentences(String bundle, String prefix) {
            Words words = Words.of(bundle);
            ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ROOT, Kept.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return english.keySet().stream().filter(key -> key.startsWith(prefix)).sorted()
                    .flatMap(key -> Form.of(english.getString(key)).stream().map(f -> new Sentence(words, key, f)))
                    .toList();
        }
    }

    private int triesLeft = MOST_TRIES;

    private Kept() {}

    /** The text in the reader's language, as far as it is one of the program's own; the text itself in English. */
    public static String shown(@Nullable String kept) {
        if (kept == null) {
            return "";
        }
        boolean english = Words.spokenNow().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english || kept.isBlank() || kept.length() > LONGEST ? kept
                : new Kept().said(kept, 0, false).orElse(kept);
    }

    /** Whether it is a sentence of the program, or several. */
    static boolean isKnown(String kept) {
        return new Kept().said(kept, 0, false).isPresent();
    }

    /** @param follows whether it follows a sentence that is known, so that it is hardly one by chance */
    private Optional<String> said(String text, int depth, boolean follows) {
        return depth > DEEPEST ? Optional.empty() : joined(text, depth, follows).or(() -> whole(text, depth, follows));
    }

    private Optional<String> whole(String text, int depth, boolean follows) {
        if (triesLeft-- <= 0) {
            return Optional.empty();
        }
        for (Sentence sentence : Known.SENTENCES) {
            List<String> values = sentence.form.match(text);
            Optional<String> said = values == null ? Optional.empty() : said(sentence, values, depth, follows);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** The sentence anew, with values in it that are sentences themselves; empty where it may be another by chance. */
    private Optional<String> said(Sentence sentence, List<String> values, int depth, boolean follows) {
        Form form = sentence.form;
        List<String> shown = new ArrayList<>();
        boolean known = follows || !form.isVague();
        boolean foreign = false;
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            boolean words = !form.places().get(i).number() && !form.isQuoted(i) && !Form.isSign(value);
            Optional<String> own = words ? said(value, depth + 1, false) : Optional.empty();
            known |= own.isPresent();
            foreign |= words && own.isEmpty();
            shown.add(own.orElse(value));
        }
        if (foreign && !known) {
            return Optional.empty();
        }
        return Optional.of(sentence.words.say(sentence.key, form.arguments(shown)));
    }

    /** Several sentences: tried first, since a place of the first might else hold all that follows. */
    private Optional<String> joined(String text, int depth, boolean follows) {
        for (String between : BETWEEN) {
            for (int at = text.indexOf(between); at > 0; at = text.indexOf(between, at + 1)) {
                int end = between.equals(". ") ? at + 1 : at;
                Optional<String> first = whole(text.substring(0, end), depth, follows);
                Optional<String> rest =
                        first.isEmpty() ? Optional.empty()
                                : said(text.substring(at + between.length()), depth + 1, true);
                if (rest.isPresent()) {
                    return Optional.of(first.get() + (end > at ? " " : between) + rest.get());
                }
            }
        }
        return Optional.empty();
    }
}
