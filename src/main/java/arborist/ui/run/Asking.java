package arborist.ui.run;

import arborist.llm.LanguageModel;
import arborist.llm.Limits;
import arborist.llm.Message;
import arborist.reason.Plan;
import arborist.trace.Problem;
import java.util.List;
import java.util.Map;

/** Asks models outside of runs, within what the session may spend. It may wait, so it is not for the FX thread. */
public interface Asking {

    /**
     * A model.
     *
     * @param limits what it may spend beside what the session may
     */
    LanguageModel model(Plan.ModelName name, Limits limits);

    /** What a model is told of a problem: a template of that name, by the problem's task and the sort of model. */
    List<Message> prompt(Plan.ModelName name, String template, Problem problem, Map<String, String> words);
}
