package arborist.reason.generate;

import arborist.llm.Request;
import arborist.reason.Aim;
import arborist.reason.Chains;
import arborist.reason.Generator;
import arborist.reason.Growth;
import arborist.reason.RunEnded;
import arborist.reason.Sight;
import arborist.reason.prompt.Prompts;
import arborist.trace.Change;
import arborist.trace.Node;
import arborist.trace.SearchState;
import arborist.words.Words;
import java.util.List;

/**
 * Samples next steps, each on its own (Yao et al. 2023, section 3, "sample"): the model goes on from the solution so far as from its
 * own words, and stops where a step ends.
 */
public final class SampleStep implements Generator {
    private static final Words KEPT = Words.kept(SampleStep.class);
    private final Growth growth;
    private final Chains chains;
    private final Aim aim;
    private final Prompts prompts;
    private final Request.Sampling sampling;
    private final String between;

    /**
     * @param chains writes a step as one thought
     * @param sampling how many steps, and where one stops
     * @param between what stands between two steps
     */
    public SampleStep(Growth growth, Chains chains, Aim aim, Prompts prompts, Request.Sampling sampling,
            String between) {
        this.growth = growth;
        this.chains = chains;
        this.aim = aim;
        this.prompts = prompts;
        this.sampling = sampling;
        this.between = between;
    }

    @Override
    public void expand(Sight sight, Node node) throws InterruptedException, RunEnded {
        List<String> steps = sight.solution(node).stream().map(Node::text).toList();
        String begun = steps.isEmpty() ? "" : String.join(between, steps) + between;
        Request request = new Request(prompts.fill(aim.task(), "cot", aim.words(steps)), begun, sampling);
        int grown = chains.steps("step", node.id(), request);
        var _ = growth.tell(grown == 0
                ? new Change.SetSearch(node.id(), SearchState.DEAD_END,
                        KEPT.say("sample-step.the-model-had-nothing-to"))
                : new Change.SetSearch(node.id(), SearchState.EXPANDED, null));
    }
}
