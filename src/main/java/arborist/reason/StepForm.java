package arborist.reason;

import arborist.answer.text.Splitter;
import arborist.trace.Refused;
import arborist.words.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a step is in a model's text.
 *
 * @param splitter cuts a whole text
 * @param stops the texts before which a model stops at the end of a step
 * @param between what stands between two steps
 */
record StepForm(Splitter splitter, List<String> stops, String between) {
    private static final Words WORDS = Words.of(StepForm.class);
    private static final String AFTER = "after ";

    /** Whether a name is that of splitting after strings of one's own: {@code after} and the strings, separated by blanks. */
    static boolean isAfter(String name) {
        return name.startsWith(AFTER) && !name.substring(AFTER.length()).isBlank();
    }

    static StepForm named(String name) {
        return switch (name) {
            case "lines" -> new StepForm(Splitter.lines(), List.of("\n"), "\n");
            case "paragraphs" -> new StepForm(Splitter.paragraphs(), List.of("\n\n"), "\n\n");
            case "numbered" -> new StepForm(Splitter.numbered(), List.of("\n"), "\n");
            case "sentences" -> new StepForm(Splitter.sentences(), List.of("\n"), " ");
            case String after when isAfter(after) ->
                    after(Stream.of(after.substring(AFTER.length()).strip().split("\\s+"))
                            .map(stop -> stop.replace("\\n", "\n")).toList());
            default -> throw new Refused(WORDS.say("step-form.there-is-no-way-of", name));
        };
    }

    private static StepForm after(List<String> stops) {
        return new StepForm(Splitter.after(stops), stops, stops.getFirst());
    }
}
