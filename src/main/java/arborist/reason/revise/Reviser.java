package arborist.reason.revise;

import arborist.llm.Request;
import arborist.reason.Aim;
import arborist.reason.Attempt;
import arborist.reason.Chains;
import arborist.reason.Growth;
import arborist.reason.RunEnded;
import arborist.reason.prompt.Prompts;
import arborist.trace.Change;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Link;
import arborist.trace.LinkType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Has a solution revised: the revision grows below what it revises, and is linked to it. */
public final class Reviser {
    private final Growth growth;
    private final Chains chains;
    private final Aim aim;
    private final Prompts prompts;
    private final Request.Sampling sampling;

    public Reviser(Growth growth, Chains chains, Aim aim, Prompts prompts, Request.Sampling sampling) {
        this.growth = growth;
        this.chains = chains;
        this.aim = aim;
        this.prompts = prompts;
        this.sampling = sampling;
    }

    /** Asks for a better solution without saying what is wrong with this one. */
    void revise(Attempt attempt, int index) throws InterruptedException, RunEnded {
        revise("revise", attempt, "", index);
    }

    /** Asks for a better solution and says what is wrong with this one. */
    void correct(Attempt attempt, String feedback, int index) throws InterruptedException, RunEnded {
        revise("correct", attempt, feedback, index);
    }

    private void revise(String prompt, Attempt attempt, String feedback, int index)
            throws InterruptedException, RunEnded {
        Map<String, String> words = new HashMap<>(aim.words(List.of()));
        words.put("solution", attempt.text());
        words.put("feedback", feedback);
        Long seed = sampling.seed();
        Request request = new Request(prompts.fill(aim.task(), prompt, words), "",
                sampling.seeded(seed == null ? null : seed + index));
        Id old = attempt.leaf().id();
        Id leaf = chains.draw(prompt, old, Kind.REVISION, request, index).getFirst();
        if (!leaf.equals(old)) {
            var _ = growth.tell(new Change.AddLink(new Link(Id.random(), LinkType.REVISES, leaf, old)));
        }
    }
}
