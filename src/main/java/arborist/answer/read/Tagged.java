package arborist.answer.read;

import arborist.answer.text.ThinkBlocks;
import java.util.List;

/**
 * All that stands in {@code <answer>...</answer>}.
 *
 * <p>A tag that is never closed counts too: the closing tag is often the string at which a server was told to stop.
 */
final class Tagged implements AnswerRule {
    @Override
    public List<FoundAnswer> find(String text) {
        return ThinkBlocks.find(text).stream().filter(block -> block.type() == ThinkBlocks.Type.ANSWER)
                .map(block -> FoundAnswer.trimmed(text, RuleNames.TAG, block.from(), block.to()))
                .filter(found -> !found.isEmpty()).map(Tagged::core).toList();
    }

    /** Where the words between the tags announce an answer, that one alone. */
    private static FoundAnswer core(FoundAnswer tagged) {
        List<FoundAnswer> said = Worded.SAID.find(tagged.answer());
        List<FoundAnswer> announced = said.isEmpty() ? Worded.LINE.find(tagged.answer()) : said;
        return announced.isEmpty() ? tagged : announced.getLast().within(tagged);
    }
}
