package arborist.ui.run;

import arborist.llm.Message;
import arborist.reason.preview.Sent;
import arborist.reason.prompt.Template;
import arborist.trace.Problem;
import arborist.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says in words what will be sent of one template.
 *
 * @param name of the template
 * @param text as it stands in the editor
 */
record PromptPreview(Problem problem, String name, String text) {
    private static final Words WORDS = Words.of(PromptPreview.class);

    /** The texts that go before the kept ones, by name: what stands in the editor, and what was begun before. */
    Map<String, String> drafts(String task, Map<String, String> begun) {
        Map<String, String> drafts = new HashMap<>();
        begun.forEach((key, words) -> {
            if (key.startsWith(task + "/")) {
                drafts.put(key.substring(task.length() + 1), words);
            }
        });
        drafts.put(name, text);
        return drafts;
    }

    /** Worked examples are sent within the prompt that asks for them. */
    String words(List<Sent> sent) {
        String wanted = name.equals("examples") ? "few-shot" : name;
        return sent.stream().filter(s -> s.prompt().equals(wanted)).findFirst()
                .map(s -> text(s.messages())
                        + (s.begun().isEmpty() ? ""
                                : "\n\n" + WORDS.say("prompt-preview.begun-answer") + "\n" + s.begun()))
                .orElseGet(
                        () -> WORDS.say("prompt-preview.this-one-is-sent-later") + "\n\n"
                                + text(new Template(text).fill(Map.of("question", problem.question()))));
    }

    private static String text(List<Message> messages) {
        return messages.stream().map(m -> "[" + m.role().name().toLowerCase(Locale.ROOT) + "]\n" + m.text())
                .collect(Collectors.joining("\n\n"));
    }
}
