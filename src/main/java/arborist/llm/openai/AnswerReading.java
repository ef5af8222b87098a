package arborist.llm.openai;

import arborist.llm.Delta;
import arborist.llm.Reply;
import arborist.llm.Unwanted;
import arborist.llm.http.Caps;
import arborist.llm.http.EventFrames;
import arborist.llm.http.Fault;
import arborist.llm.http.Faults;
import arborist.llm.http.Frames;
import arborist.llm.http.LineFrames;
import arborist.llm.http.Reading;
import arborist.llm.http.WholeFrame;
import arborist.trace.Usage;
import arborist.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads an answer in any dialect: finds out how it is framed, and hands each piece to its sample. */
final class AnswerReading implements Reading {
    private static final Words KEPT = Words.kept(AnswerReading.class);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String DONE = "[DONE]";

    private final Dialect dialect;
    private final Caps caps;
    private final Faults faults;
    private final Cast cast;
    private final Map<Integer, Sample> samples = new TreeMap<>();
    private final List<Reply.Choice> choices = new ArrayList<>();
    private @Nullable Frames frames;
    private @Nullable Usage usage;
    private @Nullable Fault fault;
    private boolean done;
    private boolean progress;
    private boolean told;
    private boolean unopened;

    /**
     * What is expected.
     *
     * @param first the index of its first sample within the request
     * @param n how many samples
     */
    record Cast(int first, int n, Sample.Plan plan, Consumer<Delta> deltas, Unwanted unwanted) {}

    AnswerReading(Dialect dialect, Caps caps, Faults faults, Cast cast) {
        this.dialect = dialect;
        this.caps = caps;
        this.faults = faults;
        this.cast = cast;
    }

    @Override
    public void whenEnough(Runnable what) {
        cast.unwanted().whenAll(cast.first(), cast.first() + cast.n(), what);
    }

    @Override
    public Step take(byte[] bytes, int length) {
        progress = false;
        Frames cut = frames == null ? frames(bytes, length) : frames;
        if (cut != null) {
            frames = cut;
            try {
                cut.feed(bytes, length, this::frame);
            } catch (Frames.TooMuch e) {
                fault = fault == null
                        ? faults.tooMuch(KEPT.say("answer-reading.it-sent", String.valueOf(e.getMessage()))) : fault;
            }
        }
        return done || fault != null || all(Sample::cut) ? Step.ENOUGH : progress ? Step.PROGRESS : Step.NOTHING;
    }

    @Override
    public void end() {
        if (frames != null && fault == null) {
            frames.end(this::frame);
        }
        for (int i = 0; i < cast.n(); i++) {
            if (cast.unwanted().has(cast.first() + i)) {
                sample(i).leave();
            }
        }
        for (Sample sample : samples.values()) {
            Reply.Choice choice = sample.end();
            if (choice != null) {
                choices.add(choice);
            }
            unopened |= sample.unopened();
        }
    }

    @Override
    public @Nullable Fault fault() {
        if (fault != null) {
            return fault;
        }
        if (samples.isEmpty()) {
            return done || usage != null ? faults.unreadable(KEPT.say("answer-reading.it-holds-no-answer"))
                    : faults.unfinished();
        }
        return samples.values().stream().allMatch(Sample::over) ? null : faults.unfinished();
    }

    @Override
    public boolean complete() {
        return fault == null && all(Sample::over);
    }

    @Override
    public boolean told() {
        return told;
    }

    /** The samples that came, after the end. */
    List<Reply.Choice> choices() {
        return choices;
    }

    /** What the server says was spent, null where it says nothing. */
    @Nullable Usage usage() {
        return usage;
    }

    /** Whether a closing tag showed that what was told as text was reasoning. */
    boolean unopened() {
        return unopened;
    }

    /** By the first letter, since servers label their answers wrongly; null while only blanks came. */
    private @Nullable Frames frames(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            char letter = (char) (bytes[i] & 0xff);
            if (letter == '<') {
                fault = faults.page();
                return null;
            }
            if (letter == '{' || letter == '[') {
                return dialect.lines() ? new LineFrames(caps.frame()) : new WholeFrame(caps.answer());
            }
            if (!Character.isWhitespace(letter)) {
                return dialect.lines() && letter != 'd' && letter != ':' ? new LineFrames(caps.frame())
                        : new EventFrames(caps.frame());
            }
        }
        return null;
    }

    private void frame(String frame) {
        if (frame.isBlank() || done || fault != null) {
            return;
        }
        if (frame.strip().equals(DONE)) {
            done = true;
            return;
        }
        try {
            JsonNode json = MAPPER.readTree(frame);
            JsonNode first = json.isArray() && !json.isEmpty() ? json.get(0) : json;
            if (!first.isObject()) {
                fault = faults.unreadable(KEPT.say("answer-reading.a-piece-of-it-is"));
            } else if (first.hasNonNull("error") || first.path("object").asText().equals("error")) {
                fault = faults.inside(first);
            } else {
                dialect.read(first).forEach(this::piece);
            }
        } catch (JsonProcessingException e) {
            fault = faults.unreadable(KEPT.say("answer-reading.a-piece-of-it-is-2"));
        }
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Used used -> usage = usage == null ? used.usage() : Usages.latest(usage, used.usage());
            case Piece.Text text -> grow(text.index(), !text.text().isEmpty(), s -> s.answer(text.text()));
            case Piece.Thinking text -> grow(text.index(), !text.text().isEmpty(), s -> s.reason(text.text()));
            case Piece.Tokens tokens ->
                    grow(tokens.index(), !tokens.tokens().isEmpty(), s -> s.tokens(tokens.tokens()));
            case Piece.Ended ended -> grow(ended.index(), true, s -> s.finish(ended.finish()));
        }
    }

    private void grow(int index, boolean some, Consumer<Sample> change) {
        if (index < 0 || index >= cast.n()) {
            return;
        }
        Sample sample = sample(index);
        if (cast.unwanted().has(cast.first() + index)) {
            sample.leave();
        }
        if (!some || sample.over()) {
            return;
        }
        progress = true;
        change.accept(sample);
        if (sample.size() > caps.sample()) {
            fault = faults.tooMuch(KEPT.say("answer-reading.it-was-longer-than-characters", caps.sample()));
        }
    }

    private void tell(Delta delta) {
        told = true;
        cast.deltas().accept(delta);
    }

    private Sample sample(int index) {
        return samples.computeIfAbsent(index, i -> new Sample(cast.first() + i, cast.plan(), this::tell));
    }

    /** Whether it is so of every sample that is still wanted. */
    private boolean all(Predicate<Sample> is) {
        return IntStream.range(0, cast.n()).allMatch(i -> {
            Sample sample = samples.get(i);
            return sample != null && is.test(sample) || cast.unwanted().has(cast.first() + i);
        });
    }
}
