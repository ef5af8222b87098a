package arborist.batch;

import arborist.exchange.BadLine;
import arborist.exchange.Importer;
import arborist.exchange.batch.CustomId;
import arborist.exchange.batch.ResultFile;
import arborist.llm.openai.BatchAnswers;
import arborist.llm.openai.Preset;
import arborist.llm.openai.Presets;
import arborist.reason.Plan;
import arborist.reason.batch.Post;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings results to the runs that wait for them, and counts what became of them; a request that was answered once is not answered again. */
final class ResultHome {
    private final Door door;
    private final Post post;
    private final List<BadLine> bad = new ArrayList<>();
    private final Set<Id> runs = new HashSet<>();
    private long badCount;
    private long samples;
    private long failed;
    private long known;

    ResultHome(Door door, Post post) {
        this.door = door;
        this.post = post;
    }

    void bad(BadLine line) {
        badCount++;
        if (bad.size() < Importer.LISTED) {
            bad.add(line);
        }
    }

    ResultReading.Told told(boolean stopped) {
        return new ResultReading.Told(samples, runs.size(), failed, known, bad, badCount, stopped);
    }

    /** Takes results of one run. */
    void take(Id problem, Id run, List<ResultFile.Result> results) throws InterruptedException {
        try {
            List<ResultFile.Result> fresh = fresh(results, Answered.of(Waits.on(door.tree(problem)), run));
            if (!fresh.isEmpty()) {
                post.read(problem, run, plan -> model(plan, fresh));
                count(fresh);
                runs.add(run);
            }
        } catch (Refused e) {
            results.forEach(result -> bad(new BadLine(result.number(), String.valueOf(e.getMessage()))));
        }
    }

    /** Those that nobody knows yet; a failure that was made good in the same file is none. */
    private List<ResultFile.Result> fresh(List<ResultFile.Result> results, Answered before) {
        Set<CustomId> good = results.stream().filter(r -> r.body() != null).map(ResultFile.Result::id)
                .collect(Collectors.toSet());
        List<ResultFile.Result> fresh = new ArrayList<>();
        for (ResultFile.Result result : results) {
            String id = result.id().toString();
            boolean failed = result.body() == null;
            if (before.well().contains(id) || failed && before.ill().contains(id)) {
                known++;
            } else if (!failed || !good.contains(result.id())) {
                fresh.add(result);
                (failed ? before.ill() : before.well()).add(id);
            }
        }
        return fresh;
    }

    private void count(List<ResultFile.Result> fresh) {
        for (ResultFile.Result result : fresh) {
            if (result.body() == null) {
                failed++;
                bad(new BadLine(result.number(), result.why()));
            } else {
                samples += samples(result);
            }
        }
    }

    private static BatchAnswers model(Plan plan, List<ResultFile.Result> fresh) {
        Preset preset = Presets.named(Objects.requireNonNullElse(plan.model().preset(), "openai"))
                .orElse(Presets.OPENAI);
        return new BatchAnswers(plan.model().name(), preset, plan.seed(), fresh.stream()
                .sorted(Comparator.comparingInt(r -> r.id().sample()))
                .map(r -> new BatchAnswers.Answer(r.id().toString(), r.id().sample(), samples(r), r.body(),
                        // It stands in the session, which is English.
                        r.failure() == null ? null : Words.<String, RuntimeException>inEnglish(r::why)))
                .toList());
    }

    private static int samples(ResultFile.Result result) {
        return result.body() == null ? 1 : Math.max(1, result.body().path("choices").size());
    }
}
