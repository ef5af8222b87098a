package arborist.task.game24;

import arborist.answer.Op;

import arborist.answer.Rational;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a step out of a line that a model or a person wrote. */
final class Game24Line {
    // A line longer than this is prose; no step of the game needs more.
    private static final int LONGEST = 400;

    private static final String ABOUT = "(?:\\(?approx(?:imately|\\.)?\\)?|~|≈)";
    private static final String NUMBER = "(" + ABOUT + "?\\s*\\(?-?\\d[\\d./]*\\)?)";
    private static final Pattern STEP = Pattern.compile(
            NUMBER + "\\s*([-+*/])\\s*" + NUMBER + "\\s*([=≈])\\s*" + NUMBER + "(.*)");
    private static final Pattern SAYS_ROUNDED = Pattern.compile("~|≈|approx|rounded|\\.\\.\\.");
    private static final Pattern LEFT = Pattern.compile("left\\s*:([^()]*(?:\\([^()]*\\)[^()]*)*)");
    private static final Pattern DRESSING = Pattern.compile(ABOUT + "|[(),]|\\.\\.\\.");

    private static final Pattern WORDS = Pattern.compile("\\s+");

    private Game24Line() {}

    static Optional<Game24Step> parse(String written) {
        String line = plain(written.strip());
        Matcher step = STEP.matcher(line);
        if (line.length() > LONGEST || !step.matches()) {
            return Optional.empty();
        }
        Optional<Rational> a = number(step.group(1));
        Optional<Rational> b = number(step.group(3));
        Optional<Rational> result = number(step.group(5));
        if (a.isEmpty() || b.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Game24Step(a.get(), Op.of(step.group(2).charAt(0)), b.get(), result.get(),
                SAYS_ROUNDED.matcher(line.substring(step.start(4))).find(), left(step.group(6))));
    }

    private static String plain(String line) {
        return line.replace('−', '-').replace('–', '-').replace('×', '*').replace('·', '*').replace('÷', '/');
    }

    private static List<Rational> left(String rest) {
        Matcher left = LEFT.matcher(rest);
        if (!left.find()) {
            return List.of();
        }
        List<Rational> numbers = new ArrayList<>();
        for (String word : WORDS.split(DRESSING.matcher(left.group(1)).replaceAll(" ").strip(), -1)) {
            Optional<Rational> number = Rational.parse(word);
            if (number.isEmpty()) {
                return List.of();
            }
            numbers.add(number.get());
        }
        return numbers;
    }

    private static Optional<Rational> number(String text) {
        return Rational.parse(DRESSING.matcher(text).replaceAll(" ").strip());
    }
}
