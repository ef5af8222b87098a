package arborist.reason;

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A model that says what a test wrote for it: a text for each request and sample, told in pieces of three characters. */
public final class ScriptedModel implements LanguageModel {
    private static final int PIECE = 3;
    private final BiFunction<Request, Integer, String> script;
    /** All that was asked, in the order in which it was asked. */
    public final List<Request> asked = new CopyOnWriteArrayList<>();
    private volatile @Nullable Trouble trouble;
    private volatile @Nullable Double probability;

    public ScriptedModel(BiFunction<Request, Integer, String> script) {
        this.script = script;
    }

    /** From now on every call fails so. */
    public void fail(Trouble why) {
        trouble = why;
    }

    /** From now on it says, where it is asked, that each token had this probability. */
    public void sure(double each) {
        probability = each;
    }

    private List<Reply.Token> tokens(Request request, String text) {
        Double each = probability;
        return each == null || request.sampling().logProbabilities() == null ? List.of()
                : List.of(new Reply.Token(text, Math.log(each), List.of()));
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public Abilities abilities() {
        return new Abilities(true, true, false);
    }

    @Override
    public Reply answer(Request request, Consumer<Delta> deltas) throws InterruptedException {
        asked.add(request);
        List<Reply.Choice> choices = new ArrayList<>();
        Trouble failing = trouble;
        if (failing == null) {
            for (int i = 0; i < request.sampling().n(); i++) {
                String text = script.apply(request, i);
                deltas.accept(new Delta.Begun(i, 0));
                for (int at = 0; at < text.length(); at += PIECE) {
                    deltas.accept(new Delta.Text(i, text.substring(at, Math.min(text.length(), at + PIECE))));
                    if (Thread.interrupted()) {
                        throw new InterruptedException();
                    }
                }
                deltas.accept(new Delta.Ended(i, Finish.STOP));
                choices.add(new Reply.Choice(i, text, "", Finish.STOP, tokens(request, text)));
            }
        }
        long words = choices.stream().mapToLong(c -> c.text().split("\\s+", -1).length).sum();
        return new Reply(List.of(new Reply.Call(
                Payload.of(Payload.JSON, text(request).getBytes(StandardCharsets.UTF_8)), null, Attributes.NONE,
                Attributes.NONE, Attributes.NONE, new Usage(10L, null, null, words, null), 0, 0L, 0, choices,
                failing)));
    }

    /** All that the messages of a request say. */
    public static String text(Request request) {
        return request.messages().stream().map(m -> m.text()).collect(Collectors.joining("\n")) + request.begun();
    }
}
