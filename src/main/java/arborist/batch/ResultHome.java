package arborist.batch;

import arborist.exchange.BadLine;
import arborist.exchange.Importer;
import arborist.exchange.batch.ResultFile;
import arborist.llm.openai.BatchAnswers;
import arborist.llm.openai.Preset;
import arborist.llm.openai.Presets;
import arborist.reason.Plan;
import arborist.reason.batch.Post;
import arborist.trace.Call;
import arborist.trace.Door;
import arborist.trace.Id;
import arborist.trace.Refused;
import arborist.trace.Tree;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/** Brings results to the runs that wait for them, and counts what became of them; a request that was answered once is not answered again. */
final class ResultHome {
    private static final JsonMapper JSON = new JsonMapper();

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

    ResultReading.Told told() {
        return new ResultReading.Told(samples, runs.size(), failed, known, bad, badCount);
    }

    /** Takes results of one run. */
    void take(Id problem, Id run, List<ResultFile.Result> results) throws InterruptedException {
        try {
            Answered before = answered(tree(problem), run);
            List<ResultFile.Result> fresh = new ArrayList<>();
            for (ResultFile.Result result : results) {
                String id = result.id().toString();
                boolean there = before.well.contains(id) || result.body() == null && before.ill.contains(id);
                if (there) {
                    known++;
                } else {
                    fresh.add(result);
                    before.well.add(id);
                }
            }
            if (!fresh.isEmpty()) {
                post.read(problem, run, plan -> model(plan, fresh));
                count(fresh);
                runs.add(run);
            }
        } catch (Refused e) {
            results.forEach(result -> bad(new BadLine(result.number(), String.valueOf(e.getMessage()))));
        }
    }

    private Tree tree(Id problem) throws InterruptedException {
        try {
            return door.tree(problem).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refused refused ? refused
                    : new Refused("The session could not be read (" + e.getCause() + ").", e);
        }
    }

    private void count(List<ResultFile.Result> fresh) {
        for (ResultFile.Result result : fresh) {
            if (result.body() == null) {
                failed++;
                bad(new BadLine(result.number(), String.valueOf(result.why())));
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
                .map(r -> new BatchAnswers.Answer(r.id().toString(), r.id().sample(), samples(r), r.body(), r.why()))
                .toList());
    }

    private static int samples(ResultFile.Result result) {
        return result.body() == null ? 1 : Math.max(1, result.body().path("choices").size());
    }

    /** The requests that were answered before: those with an answer, and those with a failure. */
    private record Answered(Set<String> well, Set<String> ill) {}

    private static Answered answered(Tree tree, Id run) {
        Answered answered = new Answered(new HashSet<>(), new HashSet<>());
        for (Call call : tree.calls().values()) {
            String id = run.equals(call.run()) ? customId(call) : "";
            (call.response() == null ? answered.ill : answered.well).add(id);
        }
        return answered;
    }

    private static String customId(Call call) {
        try {
            return JSON.readTree(call.accepted().json()).path(BatchAnswers.CUSTOM_ID).asText("");
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
