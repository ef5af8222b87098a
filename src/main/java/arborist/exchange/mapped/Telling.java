package arborist.exchange.mapped;

import arborist.exchange.Sink;
import arborist.exchange.SourceIds;
import arborist.exchange.text.Titles;
import arborist.trace.Attributes;
import arborist.trace.Change;
import arborist.trace.Draft;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Problem;
import arborist.trace.Run;
import arborist.trace.RunStatus;
import arborist.trace.Thought;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells rows as problems: rows of the same question and right answer are one, wherever in the file they stand, and samples of it by
 * one model are one run. Of each problem no more is held than its id and how many samples it has.
 */
final class Telling {
    private static final int MANY = 1_000;

    private final Sink sink;
    private final String programVersion;
    private final SampleScript script;
    private final @Nullable OwnReading own;
    private final IdCounts counts = new IdCounts();
    private @Nullable Group group;

    /** @param own null where the rules find answers */
    Telling(Sink sink, String programVersion, SampleScript script, @Nullable OwnReading own) {
        this.own = own;
        this.sink = sink;
        this.programVersion = programVersion;
        this.script = script;
    }

    /** Rows of one problem that follow one another. */
    private static final class Group {
        private final SourceIds ids;
        private final Id problem;
        private final Answers answers;
        private final Map<Id, SampleScript.Leaf> runs = new LinkedHashMap<>();
        private List<Draft> drafts = new ArrayList<>();
        private int edits;

        Group(SourceIds ids, Id problem, Answers answers) {
            this.ids = ids;
            this.problem = problem;
            this.answers = answers;
        }

        void add(Change change) {
            drafts.add(new Draft(ids.of("edit " + edits++), problem, change));
        }
    }

    /**
     * @param ids of the row's own things
     * @param remark is told what was not as it should be
     */
    void row(Told told, SourceIds ids, Consumer<String> remark) throws InterruptedException {
        Group now = group(told, ids);
        Id together = null;
        if (told.usage() != null && !told.samples().isEmpty()) {
            String model = told.samples().getFirst().model();
            together = ids.of("call");
            now.add(SampleScript.call(together, now.problem, run(now, model), model, told.usage()));
        }
        for (int i = 0; i < told.samples().size(); i++) {
            Told.One one = told.samples().get(i);
            Id run = run(now, one.model());
            int index = counts.get(run) - 1;
            counts.set(run, index + 2);
            now.runs.put(run, script.tell(one, new SampleScript.Where(now.problem, root(now.problem), run, index,
                    ids, "sample " + i, now.answers, together), now::add, remark));
            if (now.drafts.size() >= MANY) {
                flush(now);
            }
        }
    }

    /** Hands on what is held back. */
    void end() throws InterruptedException {
        if (group != null) {
            flush(group);
        }
    }

    private Group group(Told told, SourceIds ids) throws InterruptedException {
        Id problem = problem(told, ids);
        Group now = group;
        if (now != null && now.problem.equals(problem)) {
            return now;
        }
        end();
        Group fresh = new Group(ids, problem, new Answers(told.gold(), own));
        group = fresh;
        if (counts.get(problem) == 0) {
            counts.set(problem, 1);
            boolean known = !told.gold().isEmpty();
            fresh.add(new Change.AddProblem(new Problem(problem, Titles.of(told.question()), told.question(),
                    told.gold(), "free", known ? true : null, null, null, told.rest())));
            fresh.add(new Change.AddThought(
                    Thought.of(root(problem), problem, null, null, Kind.PROBLEM, told.question())));
        }
        return fresh;
    }

    /** The run of a model; its samples are counted from 1 here, so that a run without any is known all the same. */
    private Id run(Group now, @Nullable String model) {
        Id run = Id.derived(now.problem.toString(), "run", model == null ? "" : "of " + model);
        if (counts.get(run) == 0) {
            counts.set(run, 1);
            now.add(new Change.StartRun(new Run(run, now.problem, "cot", Attributes.NONE, null, null,
                    model, null, null, programVersion, false, Attributes.NONE)));
        }
        return run;
    }

    /** A run has ended with its only sample; which of several it would settle on, the file does not say. */
    private void flush(Group now) throws InterruptedException {
        now.runs.forEach((run, leaf) -> {
            boolean only = counts.get(run) == 2;
            now.add(new Change.SetRun(run, RunStatus.DONE, null, only ? List.of(leaf.thought()) : List.of(),
                    only ? leaf.answer() : null));
        });
        now.runs.clear();
        List<Draft> drafts = now.drafts;
        now.drafts = new ArrayList<>();
        if (!drafts.isEmpty()) {
            sink.problem(drafts, List.of());
        }
    }

    private static Id problem(Told told, SourceIds ids) {
        List<String> parts = new ArrayList<>(
                List.of(ids.file().hex(), ids.format(), ids.mapping(), "problem", told.question()));
        parts.addAll(told.gold());
        return Id.derived(parts.toArray(String[]::new));
    }

    private static Id root(Id problem) {
        return Id.derived(problem.toString(), "root");
    }
}
