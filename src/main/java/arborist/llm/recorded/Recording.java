package arborist.llm.recorded;

import arborist.llm.Abilities;
import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.Reply;
import java.util.List;

/**
 * One line of a recording: what a model answered to a request.
 *
 * @param model its name
 * @param abilities what it could do then
 * @param request the hash of the request
 * @param time how often the same had been asked before: 0, 1, 2
 * @param deltas what came, when
 */
record Recording(String model, Abilities abilities, String request, int time, List<Timed> deltas, Reply reply) {

    /** @param index the sample's; {@code kind} is {@code begun}, {@code text}, {@code thinking} or {@code ended} */
    record Timed(long millis, String kind, int index, String text) {

        static Timed of(long millis, Delta delta) {
            return switch (delta) {
                case Delta.Begun begun ->
                        new Timed(millis, "begun", begun.index(), Integer.toString(begun.call()));
                case Delta.Text text -> new Timed(millis, "text", text.index(), text.text());
                case Delta.Thinking text -> new Timed(millis, "thinking", text.index(), text.text());
                case Delta.Ended ended -> new Timed(millis, "ended", ended.index(), ended.finish().name());
            };
        }

        Delta delta() {
            return switch (kind) {
                case "begun" -> new Delta.Begun(index, Integer.parseInt(text));
                case "text" -> new Delta.Text(index, text);
                case "thinking" -> new Delta.Thinking(index, text);
                default -> new Delta.Ended(index, Finish.valueOf(text));
            };
        }
    }
}
