package arborist.reason;

import arborist.llm.LanguageModel;
import arborist.llm.Spent;
import arborist.llm.StepScorer;

/** Where runs get their models from. */
public interface Models {

    /**
     * The model of a plan, with the plan's limits laid on it.
     *
     * @param before what the run has spent already, where it is gone on with
     * @throws arborist.trace.Refused where there is none of that name, in a sentence that says what to do
     */
    LanguageModel model(Plan plan, Spent before);

    /**
     * A reward model by its name.
     *
     * @throws arborist.trace.Refused where there is none of that name, in a sentence that says what to do
     */
    StepScorer rewardModel(String name);
}
