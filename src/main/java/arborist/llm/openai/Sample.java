package arborist.llm.openai;

import arborist.llm.Delta;
import arborist.llm.Finish;
import arborist.llm.Reply;
import arborist.llm.http.Secret;
import arborist.llm.http.Sieve;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One sample as it grows: what came goes through sieves for the key, for reasoning between tags, and for stop texts. */
final class Sample {
    private final int index;
    private final Consumer<Delta> deltas;
    private final Sieve keys;
    private final Sieve fieldKeys;
    private final ThinkTags tags;
    private final Repeat repeat;
    private final Sieve stops;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder thinking = new StringBuilder();
    private final List<Reply.Token> tokens = new ArrayList<>();
    private @Nullable Finish finish;
    private boolean cut;
    private boolean field;
    private boolean unopened;

    /**
     * What a sample needs to know beforehand.
     *
     * @param repeated a begun answer that may be repeated and is taken off, empty where none
     * @param stops texts at which to cut, since the server does not
     */
    record Plan(@Nullable Secret key, ThinkTags.Beginning beginning, String repeated, List<String> stops) {}

    /** @param index within the request, by which the deltas tell it apart */
    Sample(int index, Plan plan, Consumer<Delta> deltas) {
        List<String> spellings = plan.key() == null ? List.of() : plan.key().spellings();
        this.index = index;
        this.deltas = deltas;
        this.keys = new Sieve(spellings);
        this.fieldKeys = new Sieve(spellings);
        this.repeat = new Repeat(plan.repeated());
        this.stops = new Sieve(plan.stops());
        this.tags =
                new ThinkTags(plan.beginning(), this::think, t -> stop(stops.feed(repeat.feed(t))), this::allThinking);
    }

    void answer(String piece) {
        hidden(keys.feed(piece));
    }

    void reason(String piece) {
        field = true;
        fieldKeys.feed(piece).forEach(p -> think(shown(p)));
    }

    void tokens(List<Reply.Token> more) {
        tokens.addAll(more);
    }

    /** The server says why it ended. */
    void finish(Finish why) {
        if (finish == null && !cut) {
            finish = why;
        }
    }

    /** Nobody wants the rest; where it is over already, it stays as it ended. */
    void leave() {
        if (!over()) {
            finish = Finish.CANCELLED;
            cut = true;
            deltas.accept(new Delta.Ended(index, finish));
        }
    }

    /** Whether it is over, by the server, at a stop text, or since it was left. */
    boolean over() {
        return finish != null || cut;
    }

    /** Whether it was ended here. */
    boolean cut() {
        return cut;
    }

    /** Characters so far. */
    long size() {
        return (long) text.length() + thinking.length();
    }

    /** Whether all before a closing tag, taken for the answer until then, was reasoning. */
    boolean unopened() {
        return unopened;
    }

    /** Nothing more comes. Null where nothing ever came and the server did not end it: that is no sample. */
    Reply.@Nullable Choice end() {
        fieldKeys.end().forEach(p -> think(shown(p)));
        hidden(keys.end());
        tags.end();
        stop(stops.feed(repeat.end()));
        stop(stops.end());
        Finish why = why();
        if (why == Finish.BROKEN && size() == 0 && finish == null) {
            return null;
        }
        if (why != Finish.CANCELLED) {
            deltas.accept(new Delta.Ended(index, why));
        }
        return new Reply.Choice(index, text.toString(), thinking.toString(), why, ofText());
    }

    private Finish why() {
        if (cut) {
            return finish == Finish.CANCELLED ? finish : Finish.STOP;
        }
        if (finish == null) {
            return Finish.BROKEN;
        }
        if (tags.onlyAssumed() && finish == Finish.STOP && !field) {
            // A model that thinks in some answers only: it ended well and no tag came, so this was its answer.
            text.append(thinking);
            thinking.setLength(0);
        }
        // Reasoning that was never closed was cut off, whatever the server calls it.
        return tags.unclosed() && finish == Finish.STOP ? Finish.BROKEN : finish;
    }

    private void hidden(List<Sieve.Part> parts) {
        for (Sieve.Part part : parts) {
            if (field) {
                stop(stops.feed(repeat.feed(shown(part))));
            } else {
                tags.feed(shown(part));
            }
        }
    }

    private static String shown(Sieve.Part part) {
        return part instanceof Sieve.Part.Word ? Secret.HIDDEN : part.text();
    }

    private void think(String piece) {
        if (!piece.isEmpty()) {
            thinking.append(piece);
            deltas.accept(new Delta.Thinking(index, piece));
        }
    }

    private void stop(List<Sieve.Part> parts) {
        for (Sieve.Part part : parts) {
            if (cut || part instanceof Sieve.Part.Word) {
                cut = true;
                return;
            }
            text.append(part.text());
            deltas.accept(new Delta.Text(index, part.text()));
        }
    }

    private void allThinking() {
        stop(stops.feed(repeat.end()));
        stop(stops.end());
        thinking.append(text);
        text.setLength(0);
        unopened = true;
    }

    /** The tokens of the answer alone: the last ones, as many as make its length. */
    private List<Reply.Token> ofText() {
        int from = tokens.size();
        for (int length = 0; from > 0 && length < text.length(); from--) {
            length += tokens.get(from - 1).text().length();
        }
        return thinking.isEmpty() ? tokens : tokens.subList(from, tokens.size());
    }
}
