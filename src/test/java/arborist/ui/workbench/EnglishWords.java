package arborist.ui.workbench;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells English from German: a word is English that stands in the English texts of the program and in none of the German ones. What
 * stands in quotation marks, what is somebody's own and names are left out.
 */
final class EnglishWords {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    private static final Pattern QUOTED = Pattern.compile("„[^“]*“|“[^”]*”");
    /** What a file has, as it stands there. */
    private static final Pattern FIELD = Pattern.compile("\\([\\w{}]+: (?:true|false)\\)");
    private static final Pattern BETWEEN = Pattern.compile("\\n| · |: |; |\\t| – | \\(|\\)(?= |$)");
    /** What is too short to be known as somebody's own by being found there. */
    private static final int TELLING = 12;
    /** And what a whole text of somebody has at least, to be known within another. */
    private static final int WHOLE = 4;
    private static final Pattern CUT = Pattern.compile("\\.\\.\\.|…");
    private static final Set<String> OFTEN =
            Set.of("the", "of", "is", "with", "and", "to", "for", "by", "are", "not", "from",
                    "this", "that", "it", "has", "have", "been", "were", "where", "which", "how", "what", "when", "no",
                    "be", "its",
                    "on", "or", "at", "as", "can", "than", "there", "they", "each", "every", "none", "nothing", "yes");
    private static final Set<String> SURE = Set.of("the", "of", "with", "and", "to", "by", "are", "not", "this",
            "that");

    private final Set<String> english;
    private final Set<String> names;
    private static final int RUN = 3;
    private final Set<String> runs = new HashSet<>();
    private final StringBuilder own = new StringBuilder();
    private final Set<String> texts = new TreeSet<>(
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /** @param names in small letters, words that are the same in every language */
    EnglishWords(Set<String> names) {
        this.names = names;
        english = new TreeSet<>(OFTEN);
        english.addAll(bundled(false));
        english.removeAll(bundled(true));
        // A German text that quotes an English one makes none of these German.
        english.addAll(SURE);
    }

    /** Text of a model, of a person or of a file, which stands as it is. */
    void own(String text) {
        String plain = plain(text);
        own.append(plain).append('\n');
        if (plain.length() >= WHOLE) {
            texts.add(plain);
        }
        List<String> words = words(plain);
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
    }

    /** The English words of a text; empty where it is German. */
    String in(String text) {
        String rest = withoutQuoted(plain(text));
        rest = isOwn(rest) || isOwnWithFormulas(rest) ? "" : withoutCut(rest);
        for (String one : texts) {
            rest = rest.contains(one) ? rest.replace(one, " ") : rest;
        }
        return Stream.of(BETWEEN.split(rest)).filter(part -> !isOwn(part)).flatMap(part -> english(words(part)))
                .distinct().collect(Collectors.joining(", "));
    }

    /** Those that are English and stand in no row of words of somebody's own, whatever signs were painted between them. */
    private Stream<String> english(List<String> words) {
        Set<Integer> others = others(words);
        return IntStream.range(0, words.size()).filter(i -> !others.contains(i)).mapToObj(words::get)
                .filter(this::isEnglish);
    }

    /** Where words stand in a row that somebody wrote. */
    private Set<Integer> others(List<String> words) {
        Set<Integer> others = new TreeSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (runs.contains(String.join(" ", words.subList(i, i + RUN)))) {
                IntStream.range(i, i + RUN).forEach(others::add);
            }
        }
        return others;
    }

    /** Whether formulas stand in it, which no sentence of the program has, and most of it is somebody's own. */
    private boolean isOwnWithFormulas(String text) {
        List<String> words = words(text);
        return text.contains("\\(") && 2 * others(words).size() > words.size();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT)).toList();
    }

    private boolean isEnglish(String word) {
        return word.length() > 1 && english.contains(word) && !names.contains(word);
    }

    private boolean isOwn(String text) {
        String plain = plain(text);
        return plain.length() >= TELLING && own.indexOf(plain) >= 0;
    }

    /** Without what is somebody's own and cut. */
    private String withoutCut(String text) {
        Matcher cut = CUT.matcher(text);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (cut.find()) {
            int begin = from;
            while (begin < cut.start() && own.indexOf(text.substring(begin, cut.start())) < 0) {
                begin++;
            }
            boolean telling = cut.start() - begin >= WHOLE;
            rest.append(text, from, telling ? begin : cut.end());
            from = cut.end();
        }
        return rest.append(text.substring(from)).toString();
    }

    private static String withoutQuoted(String text) {
        return FIELD.matcher(QUOTED.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("\\s?…$", "");
    }

    private static Set<String> bundled(boolean german) {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            List<Path> files = all.filter(file -> file.getFileName().toString()
                    .matches("(?:words|kept|names)" + (german ? "_de" : "") + "\\.properties")).toList();
            return files.stream().flatMap(EnglishWords::texts)
                    .map(text -> german ? withoutQuoted(text) : text)
                    .flatMap(text -> words(text).stream()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.values().stream().map(text -> ((String) text).replace("''", "'"));
    }
}
