package arborist.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a lesson; each knows the line of the file on which it begins. */
public sealed interface Part {

    int line();

    /** What is read: Markdown. Each heading of the second level begins a text of its own. */
    record Text(String markdown, int line) implements Part {}

    /**
     * Something to run, live or from a recording.
     *
     * @param id by which other parts name it
     * @param title as the class sees it
     * @param recording the file beside the lesson that is played instead of asking the model, null to ask it
     */
    record Run(String id, String title, Way way, Problems problems, @Nullable String recording, int line)
            implements Part {}

    /**
     * A figure: what was measured, series by series, over many problems.
     *
     * @param from the problems it is measured on; their count is that at each point
     * @param along what goes from point to point
     */
    record Curve(String id, String title, Problems.Drawn from, Along along, List<Series> series, int line)
            implements Part {
        public Curve {
            series = List.copyOf(series);
        }
    }

    /**
     * A statement about a curve: one series lies above another.
     *
     * @param say in a sentence
     * @param curve the id of the curve
     * @param expected what the lesson says becomes of it
     * @param because why it does not hold, or is open; empty where it holds
     */
    record Claim(String id, String say, String curve, Spot above, Spot below, Outcome expected, String because,
            int line) implements Part {}

    /**
     * A question to the class.
     *
     * @param why is said with the right answer, empty where nothing is
     */
    record Ask(String id, String question, Choices choices, String why, int line) implements Part {}

    /**
     * What is shown once the class has answered: Markdown.
     *
     * @param ask the id of the question before it
     */
    record Reveal(String ask, String markdown, int line) implements Part {}

    /** The class labels the steps of a run's solution by hand, then sees what the scorer says of them. */
    record Label(String run, String scorer, int line) implements Part {}

    /** What to look at: Markdown. */
    record Look(String markdown, int line) implements Part {}

    /** For the teacher alone: Markdown. */
    record Notes(String markdown, int line) implements Part {}
}
