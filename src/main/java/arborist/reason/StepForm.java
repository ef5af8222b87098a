package arborist.reason;

import arborist.answer.text.Splitter;
import arborist.trace.Refused;
import java.util.List;

/**
 * What a step is in a model's text.
 *
 * @param splitter cuts a whole text
 * @param stops the texts before which a model stops at the end of a step
 * @param between what stands between two steps
 */
record StepForm(Splitter splitter, List<String> stops, String between) {

    static StepForm named(String name) {
        return switch (name) {
            case "lines" -> new StepForm(Splitter.lines(), List.of("\n"), "\n");
            case "paragraphs" -> new StepForm(Splitter.paragraphs(), List.of("\n\n"), "\n\n");
            case "numbered" -> new StepForm(Splitter.numbered(), List.of("\n"), "\n");
            case "sentences" -> new StepForm(Splitter.sentences(), List.of("\n"), " ");
            default -> throw new Refused("There is no way of splitting steps named " + name
                    + "; choose lines, paragraphs, numbered or sentences.");
        };
    }
}
