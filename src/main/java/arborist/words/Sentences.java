package arborist.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** All texts that may be kept in a session, in each of their forms, those with the most words of their own first. */
final class Sentences {
    /** The packages that leave sentences in sessions, each with what it leaves there in its {@code kept.properties}. */
    static final List<String> WRITERS = List.of("arborist.answer.equal", "arborist.answer.read", "arborist.app.example",
            "arborist.app.models", "arborist.exchange.game24", "arborist.exchange.gsm8k", "arborist.exchange.mapped",
            "arborist.exchange.mistakes",
            "arborist.exchange.omegaprm",
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

    private Sentences() {}

    private record Said(String writer, String prefix) {}

    /**
     * A text of a bundle in one of its forms.
     *
     * @param name the package that writes it, without the first word, and its key: {@code vote:rule.tie}
     * @param piece whether it is a piece of a sentence, which is not known by itself
     */
    record Sentence(Words words, String key, String name, boolean piece, Form form) {}

    /** Made when a reader of another language first sees something. */
    private static final class Known {
        static final List<Sentence> ALL = read();
    }

    static List<Sentence> all() {
        return Known.ALL;
    }

    /** How a text is named among all. */
    static String name(String writer, String key) {
        return writer.substring("arborist.".length()) + ":" + key;
    }

    private static List<Sentence> read() {
        List<Sentence> all = new ArrayList<>();
        WRITERS.forEach(writer -> all.addAll(of(writer, "kept", "")));
        ALSO_KEPT.forEach(said -> all.addAll(of(said.writer, "words", said.prefix)));
        all.sort(Comparator.comparingInt((Sentence s) -> s.form.letters())
                .thenComparingInt(s -> s.form.literals().stream().mapToInt(String::length).sum()).reversed());
        return List.copyOf(all);
    }

    private static List<Sentence> of(String writer, String file, String prefix) {
        String bundle = writer + "." + file;
        Words words = Words.of(bundle);
        ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ROOT, Sentences.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return english.keySet().stream().filter(key -> key.startsWith(prefix)).sorted()
                .flatMap(key -> Form.of(english.getString(key)).stream()
                        .map(form -> new Sentence(words, key, name(writer, key), Wherein.isPiece(name(writer, key)),
                                form)))
                .toList();
    }
}
