package arborist.reason.batch;

import arborist.llm.Abilities;
import arborist.llm.Delta;
import arborist.llm.LanguageModel;
import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.llm.Trouble;
import arborist.words.Words;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A model that keeps what it is asked first, and says that the answer comes later. */
final class Waiting implements LanguageModel {
    private static final Words KEPT = Words.kept(Waiting.class);
    private final String name;
    private volatile @Nullable Request asked;

    Waiting(String name) {
        this.name = name;
    }

    @Nullable Request asked() {
        return asked;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Abilities abilities() {
        return new Abilities(false, false, false);
    }

    @Override
    public Reply answer(Request request, Consumer<Delta> deltas) {
        asked = request;
        return Reply.refused(new Trouble(Trouble.Kind.LATER,
                KEPT.say("waiting.waits")));
    }
}
