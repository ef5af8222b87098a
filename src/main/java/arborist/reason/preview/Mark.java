package arborist.reason.preview;

import arborist.llm.Message;
import arborist.reason.prompt.Template;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Signs templates at their end, so that a request tells which of them it was made of; taken off again, the text is as it was. */
final class Mark {
    private static final Pattern MARK = Pattern.compile("\n\uE000([a-z-]+)\uE001");

    private Mark() {}

    static Template on(String name, Template template) {
        return new Template(template.text() + "\n\uE000" + name + "\uE001");
    }

    /** The template that messages were made of; what was filled into it may be signed too, but stands before its end. */
    static Optional<String> of(List<Message> messages) {
        return messages.isEmpty() ? Optional.empty()
                : MARK.matcher("\n" + messages.getLast().text()).results().reduce((a, b) -> b)
                        .map((MatchResult found) -> found.group(1));
    }

    static List<Message> off(List<Message> messages) {
        return messages.stream()
                .map(m -> new Message(m.role(), MARK.matcher("\n" + m.text()).replaceAll("").strip()))
                .filter(m -> !m.text().isEmpty()).toList();
    }
}
