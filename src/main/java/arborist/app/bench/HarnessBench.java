package arborist.app.bench;

import arborist.app.models.RunKit;
import arborist.llm.Limits;
import arborist.reason.Parameters;
import arborist.reason.Plan;
import arborist.reason.Runner;
import arborist.reason.set.Asked;
import arborist.session.Session;
import arborist.settings.Keys;
import arborist.trace.Call;
import arborist.trace.Id;
import arborist.trace.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the harness around a model costs: each strategy against a server in another process that takes 300 ms to the first token and
 * then gives 50 tokens a second, 100 an answer. The critical path is what the server's own time comes to when all that can wait together
 * does.
 *
 * <p>Each case runs twice. The second run is the measure: by then both processes, the server's as well as ours, have compiled what they
 * run, as in a window that is open for a while; the critical path is worked out, so a warm-up helps no other number. What the very first
 * run of a case took is told beside it.
 *
 * <p>What the harness adds to the first token is held against a plain client that sends as many calls together to the same server: on
 * a machine with few cores the server itself is late when 64 come at once.
 */
public final class HarnessBench implements Bench {
    private static final int FIRST_TOKEN = 300;
    private static final int TOKENS_PER_SECOND = 50;
    private static final int TOKENS = 100;
    private static final String ONE_STREAM = "vllm";
    private static final String STREAMS = "openrouter";
    private static final double CALL_MILLIS = FIRST_TOKEN + 1000.0 * (TOKENS - 1) / TOKENS_PER_SECOND;

    /**
     * @param preset the kind of server: vLLM gives all samples of a request in one stream, OpenRouter one stream each
     * @param waits how many calls have to wait for one another
     */
    private record Case(String name, String strategy, @Nullable String scorer, String preset, Parameters parameters,
            int waits) {}

    private static final List<Case> CASES = List.of(
            new Case("samples64", "self-consistency", null, ONE_STREAM, Parameters.PLAIN.samples(64).temperature(0.8),
                    1),
            new Case("streams64", "self-consistency", null, STREAMS, Parameters.PLAIN.samples(64).temperature(0.8), 1),
            // Each depth waits for its steps, then for their judgement.
            new Case("beam5", "tot-beam", "judge", ONE_STREAM,
                    Parameters.PLAIN.width(5).depth(3).branching(4).temperature(0.8), 6),
            // The first simulation waits for the steps and a rollout, the next three for a rollout each.
            new Case("mcts", "tot-mcts", "exact", ONE_STREAM,
                    Parameters.PLAIN.iterations(4).depth(5).branching(4).temperature(0.8), 5),
            new Case("revision", "revision", null, ONE_STREAM, Parameters.PLAIN.rounds(3).temperature(0.8), 4));

    @Override
    public String name() {
        return "harness";
    }

    @Override
    public void run(BenchOut out) throws Exception {
        Path folder = Files.createTempDirectory("arborist-bench");
        try (MockProcess server = new MockProcess(FIRST_TOKEN, TOKENS_PER_SECOND, TOKENS);
                RunKit kit = new RunKit(folder, () -> new Keys(null, Map.of()), "bench");
                Session session = Session.create(folder.resolve("bench.arborist"))) {
            Runner runner = kit.in(session, null, null, Limits.NONE);
            for (Case each : CASES) {
                out.figure(each.name, "first_run_over_critical_path",
                        run(session, runner, ask(session, each.name + " the first time"), each, server), "1");
                Id problem = ask(session, each.name);
                out.figure(each.name, "wall_over_critical_path", run(session, runner, problem, each, server), "1");
                Collection<Call> calls = session.tree(problem).join().calls().values();
                double first = firstToken(calls);
                double plain = new PlainCalls(server.baseUrl()).firstTokens(calls).median();
                out.figure(each.name, "first_token", first, "ms");
                out.figure(each.name, "plain_first_token", plain, "ms");
                out.figure(each.name, "added_first_token", first - plain, "ms");
            }
        } finally {
            Files.deleteIfExists(folder.resolve("bench.arborist"));
            Files.deleteIfExists(folder);
        }
    }

    private static Id ask(Session session, String name) {
        return new Asked(session, "bench").problem("How long does " + name + " take?", "free", List.of()).join();
    }

    private static double run(Session session, Runner runner, Id problem, Case given, MockProcess server) {
        Tree tree = session.tree(problem).join();
        long began = System.nanoTime();
        var _ = runner.begin(tree, plan(given, server.baseUrl()), null, "bench").done().join();
        return (System.nanoTime() - began) / 1e6 / (given.waits * CALL_MILLIS);
    }

    private static Plan plan(Case given, String baseUrl) {
        return new Plan(given.strategy, "free", new Plan.ModelName("mock", given.preset, baseUrl), given.scorer, null,
                null,
                null, Plan.Limits.NONE, given.parameters);
    }

    /** The median, over the calls, of the milliseconds from asking to the first token. */
    private static double firstToken(Collection<Call> calls) {
        double[] all =
                calls.stream().map(Call::firstTokenMillis).filter(Objects::nonNull).mapToDouble(ms -> ms).sorted()
                        .toArray();
        return all.length == 0 ? Double.NaN : all[all.length / 2];
    }
}
