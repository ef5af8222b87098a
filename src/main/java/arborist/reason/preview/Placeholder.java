package arborist.reason.preview;

import arborist.llm.Abilities;
import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.trace.Attributes;
import arborist.trace.Payload;
import arborist.trace.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Stands for a model: writes down what it is asked, and answers with a placeholder until it was asked often enough. */
final class Placeholder implements LanguageModel {
    /** It says what it stands for wherever a later prompt quotes it. */
    static final String TEXT = "(what the model writes)";
    private static final Payload NOTHING = Payload.of(Payload.JSON, new byte[] {'{', '}'});

    private final String name;
    private final int most;
    private final List<Request> asked = new ArrayList<>();

    Placeholder(String name, int most) {
        this.name = name;
        this.most = most;
    }

    synchronized List<Request> asked() {
        return List.copyOf(asked);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Abilities abilities() {
        return new Abilities(true, true, true);
    }

    @Override
    public synchronized Reply answer(Request request, Consumer<Delta> deltas) {
        if (asked.size() >= most) {
            return Reply.refused(new Trouble(Trouble.Kind.BUDGET, "Enough was seen."));
        }
        asked.add(request);
        List<Reply.Choice> choices = new ArrayList<>();
        for (int i = 0; i < request.sampling().n(); i++) {
            deltas.accept(new Delta.Begun(i, 0));
            deltas.accept(new Delta.Text(i, TEXT));
            deltas.accept(new Delta.Ended(i, Finish.STOP));
            choices.add(new Reply.Choice(i, TEXT, "", Finish.STOP, List.of()));
        }
        return new Reply(List.of(new Reply.Call(NOTHING, NOTHING, Attributes.NONE, Attributes.NONE, Attributes.NONE,
                Usage.UNKNOWN, 0, 0L, 0, choices, null)));
    }
}
