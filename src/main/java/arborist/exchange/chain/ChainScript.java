package arborist.exchange.chain;

import arborist.answer.read.AnswerReader;
import arborist.answer.read.FoundAnswer;
import arborist.answer.text.ThinkBlocks;

import arborist.exchange.Script;
import arborist.exchange.SourceIds;
import arborist.exchange.text.Titles;
import arborist.trace.AnswerReading;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Reasoning;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Sample;
import arborist.trace.Thought;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a chain of thought as one problem with one run and one sample. */
final class ChainScript {
    static final int LONGEST = 16 << 20;
    private static final AnswerReader READER = AnswerReader.marks();
    private static final Pattern QUESTION = Pattern.compile(
            "\\A\\s*+(?:#{1,6}[ \\t]++|(?i:question|problem|q):[ \\t]*+)(\\S[^\\n]*+)(?:\\n|\\z)");

    private final String programVersion;
    private final Cues cues;

    ChainScript(String programVersion, Cues cues) {
        this.programVersion = programVersion;
        this.cues = cues;
    }

    Script tell(String text, String title, SourceIds ids) {
        Matcher m = QUESTION.matcher(text);
        boolean asks = m.find() && !text.substring(m.end()).isBlank() && !m.group(1).contains("<");
        String question = asks ? m.group(1).strip() : "";
        Script script =
                new Script(ids, new Problem(ids.of("problem"), asks ? Titles.of(question) : title, question, List.of(),
                        "free", null, null, null, Attributes.NONE));
        Id root = ids.of("root");
        Id run = ids.of("run");
        script.add(new Change.AddThought(
                Thought.of(root, script.problem(), null, null, Kind.PROBLEM, asks ? question : title)));
        script.add(
                new Change.StartRun(new Run(run, script.problem(), "cot", Attributes.NONE, null, null, null, null, null,
                        programVersion, false, Attributes.NONE)));
        String told = asks ? text.substring(m.end()) : text;
        Chain chain = Chain.of(told, cues);
        steps(chain, script, root, run);
        Id leaf = chain.steps().isEmpty() ? root : id(script, chain.steps().size() - 1);
        Sample.Status status = chain.isWhole() ? Sample.Status.COMPLETE : Sample.Status.CUT_OFF;
        Id sample = ids.of("sample");
        script.add(new Change.AddSample(new Sample(sample, run, leaf, 0, status)));
        AnswerReading reading = answer(chain, told, script);
        script.add(new Change.ReadAnswer(sample, reading));
        script.add(new Change.SetRun(run, RunStatus.DONE, null, List.of(leaf), reading.answer()));
        return script;
    }

    private static void steps(Chain chain, Script script, Id root, Id run) {
        int[] givesUp = new int[chain.steps().size()];
        Arrays.fill(givesUp, Chain.QUESTION);
        for (int i = 0; i < givesUp.length; i++) {
            int by = chain.steps().get(i).givenUpBy();
            if (by != i) {
                givesUp[by] = i;
            }
        }
        for (int i = 0; i < givesUp.length; i++) {
            Chain.Step step = chain.steps().get(i);
            if (givesUp[i] != Chain.QUESTION) {
                script.add(new Change.SetGivenUp(id(script, givesUp[i]), true));
            }
            Id parent = step.parent() == Chain.QUESTION ? root : id(script, step.parent());
            script.add(new Change.AddThought(
                    new Thought(id(script, i), script.problem(), parent, run, kind(step, i), step.text(),
                            step.type().isReasoning() ? Reasoning.RAW : Reasoning.NONE,
                            step.whole() ? Completeness.COMPLETE : Completeness.CUT_OFF, null, Attributes.NONE)));
        }
    }

    private static Kind kind(Chain.Step step, int index) {
        if (step.givenUpBy() != index) {
            return Kind.LATENT;
        }
        return step.type() == ThinkBlocks.Type.ANSWER ? Kind.ANSWER : Kind.STEP;
    }

    /** The answer that the text marks, what was given up left out; reasoning holds none. */
    private static AnswerReading answer(Chain chain, String text, Script script) {
        StringBuilder kept = new StringBuilder(text);
        List<Chain.Step> steps = chain.steps();
        for (int i = 0; i < steps.size(); i++) {
            Chain.Step step = steps.get(i);
            if (step.givenUpBy() != i || step.type().isReasoning()) {
                // Blank, so that all others stay where they are.
                kept.replace(step.from(), step.from() + step.text().length(), " ".repeat(step.text().length()));
            }
        }
        FoundAnswer found = READER.read(kept.toString()).answer().orElse(null);
        for (int i = 0; found != null && i < steps.size(); i++) {
            Chain.Step step = steps.get(i);
            int from = found.from() - step.from();
            if (from >= 0 && from < step.text().length()) {
                String words = step.text().substring(from, Math.min(step.text().length(), found.to() - step.from()));
                return new AnswerReading(words, found.rule(), id(script, i), from, from + words.length());
            }
        }
        return new AnswerReading(null, "none", null, 0, 0);
    }

    private static Id id(Script script, int step) {
        return script.ids().of("step " + (step + 1));
    }
}
