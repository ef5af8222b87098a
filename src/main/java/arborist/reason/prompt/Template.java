package arborist.reason.prompt;

import arborist.llm.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages with gaps to fill in.
 *
 * <p>As text, a line {@code [system]}, {@code [user]} or {@code [assistant]} begins a message, and {@code {name}} is a gap. Words that
 * are filled in are never read as a template again.
 *
 * @param text the whole template
 */
public record Template(String text) {
    private static final Pattern HEAD = Pattern.compile("(?m)^\\[(system|user|assistant)][ \\t]*\\R?");
    private static final Pattern GAP = Pattern.compile("\\{([a-z_]+)}");

    /**
     * The messages, with the gaps filled; a gap that nobody has words for stays as it is, so that a {@code \boxed{answer}} in a
     * prompt needs no escape.
     */
    public List<Message> fill(Map<String, String> words) {
        List<Message> messages = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        Message.Role role = Message.Role.USER;
        int from = 0;
        while (head.find()) {
            add(messages, role, text.substring(from, head.start()), words);
            role = Message.Role.valueOf(head.group(1).toUpperCase(Locale.ROOT));
            from = head.end();
        }
        add(messages, role, text.substring(from), words);
        return messages;
    }

    /** The names of its gaps, in order. */
    public List<String> gaps() {
        return GAP.matcher(text).results().map(m -> m.group(1)).distinct().toList();
    }

    private static void add(List<Message> messages, Message.Role role, String part, Map<String, String> words) {
        String filled = GAP.matcher(part)
                .replaceAll(m -> Matcher.quoteReplacement(words.getOrDefault(m.group(1), m.group())))
                .strip();
        if (!filled.isEmpty()) {
            messages.add(new Message(role, filled));
        }
    }
}
