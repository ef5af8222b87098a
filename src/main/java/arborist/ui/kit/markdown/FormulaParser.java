package arborist.ui.kit.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds formulas: {@code $...$}, {@code $$...$$}, {@code \(...\)} and {@code \[...\]}.
 *
 * <p>Single dollars follow Pandoc's rule, so that two sums of money in a sentence make no formula: no space after the first, none
 * before the last, and no digit behind it.
 */
final class FormulaParser implements InlineContentParserFactory {
    private final char trigger;

    FormulaParser(char trigger) {
        this.trigger = trigger;
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(trigger);
    }

    @Override
    public InlineContentParser create() {
        return this::parse;
    }

    private ParsedInline parse(InlineParserState state) {
        Scanner in = state.scanner();
        Position start = in.position();
        if (in.next("$$")) {
            return until(in, start, "$$", true);
        }
        if (in.next("\\[")) {
            return until(in, start, "\\]", true);
        }
        if (in.next("\\(")) {
            return until(in, start, "\\)", false);
        }
        return trigger == '$' && in.next('$') ? single(in, start) : ParsedInline.none();
    }

    private static ParsedInline until(Scanner in, Position start, String end, boolean display) {
        Position from = in.position();
        while (in.hasNext()) {
            Position to = in.position();
            if (in.next(end)) {
                return formula(in, start, from, to, display);
            }
            if (!in.next('\\')) {
                in.next();
            } else if (in.hasNext() && in.peek() != ')' && in.peek() != ']') {
                in.next();
            }
        }
        return ParsedInline.none();
    }

    private static ParsedInline single(Scanner in, Position start) {
        if (!in.hasNext() || Character.isWhitespace(in.peek())) {
            return ParsedInline.none();
        }
        Position from = in.position();
        char before = '$';
        while (in.hasNext()) {
            Position to = in.position();
            char c = in.peek();
            in.next();
            if (c == '$' && before != '\\') {
                boolean ends = !Character.isWhitespace(before) && !Character.isDigit(in.peek());
                return ends ? formula(in, start, from, to, false) : ParsedInline.none();
            }
            before = c;
        }
        return ParsedInline.none();
    }

    private static ParsedInline formula(Scanner in, Position start, Position from, Position to, boolean display) {
        String tex = in.getSource(from, to).getContent();
        String source = in.getSource(start, in.position()).getContent();
        return tex.isBlank() ? ParsedInline.none() : ParsedInline.of(new Formula(tex, display, source), in.position());
    }
}
