package arborist.reason;

import arborist.answer.text.Splitter;
import arborist.llm.LanguageModel;
import arborist.llm.Request;
import arborist.reason.chain.BestOfN;
import arborist.reason.chain.ChainOfThought;
import arborist.reason.chain.JudgeSteps;
import arborist.reason.chain.Poll;
import arborist.reason.chain.SelfConsistency;
import arborist.reason.generate.Propose;
import arborist.reason.generate.SampleStep;
import arborist.reason.prompt.Prompts;
import arborist.reason.revise.FreshSamples;
import arborist.reason.revise.Hybrid;
import arborist.reason.revise.Reviser;
import arborist.reason.revise.SelfCorrection;
import arborist.reason.revise.SequentialRevision;
import arborist.reason.search.BeamSearch;
import arborist.reason.search.BestFirst;
import arborist.reason.search.DiverseVerifier;
import arborist.reason.search.LookAhead;
import arborist.reason.search.MonteCarlo;
import arborist.reason.search.Rollouts;
import arborist.reason.search.Searching;
import arborist.trace.Kind;
import arborist.trace.Refused;
import arborist.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a strategy together from a plan. */
final class Build {
    private static final Words WORDS = Words.of(Build.class);
    private final Growth growth;
    private final Plan plan;
    private final Parameters p;
    private final Aim aim;
    private final Prompts prompts;
    private final Asker asker;
    private final Chains chains;
    private final Request.Sampling sampling;
    private final StepForm form;
    private final @Nullable Evaluator evaluator;
    private final List<String> soFar;

    /** @param soFar the steps that stand already, where the run grows from another thought than the question */
    Build(Growth growth, Plan plan, Aim aim, LanguageModel model, Models models, Prompts prompts, List<String> soFar) {
        this.soFar = soFar;
        this.growth = growth;
        this.plan = plan;
        this.p = plan.parameters();
        this.aim = aim;
        this.prompts = prompts;
        this.asker = new Asker(growth, model);
        this.form = StepForm.named(p.steps());
        Splitter splitter = form.splitter();
        this.chains = new Chains(growth, asker, aim, splitter::steps);
        boolean byProbability = plan.strategy().equals("hybrid") && p.confidence().equals("probability");
        this.sampling = Request.Sampling.PLAIN.hot(p.temperature()).nucleus(p.topP()).atMost(p.maxTokens())
                .seeded(plan.seed()).telling(byProbability ? 0 : null);
        this.evaluator = plan.scorer() == null ? null
                : Scorers.named(plan.scorer(), asker, aim, prompts, models,
                        sampling.times(p.readings()).atMost(null).telling(null));
    }

    /** Whether anything in such a run reads the gold answer. */
    static boolean readsGold(Plan plan, Aim aim) {
        boolean criticised = plan.strategy().equals("self-correction") || plan.strategy().equals("fresh-samples");
        return "exact".equals(plan.scorer()) && aim.oracle()
                || criticised && aim.critic(plan.parameters().feedback()).oracle();
    }

    Strategy strategy() {
        return switch (plan.strategy()) {
            case "direct" -> new ChainOfThought(chains, ask("direct"), Kind.ANSWER);
            case "cot" -> new ChainOfThought(chains, ask("cot"), Kind.STEP);
            case "few-shot-cot" -> new ChainOfThought(chains, ask("few-shot"), Kind.STEP);
            case "self-consistency" -> new SelfConsistency(chains, ask("cot"), poll(), p.samples());
            case "best-of-n" -> new BestOfN(chains, ask("cot"), judging(), p.samples());
            case "tot-beam" -> new BeamSearch(searching(p.branching()), p.width(), p.depth());
            case "tot-best-first" ->
                    new BestFirst(searching(p.branching()), p.iterations(), p.depth(), judging().evaluator().sure());
            // Rollouts bring all that is judged into 0 to 1.
            case "tot-look-ahead" -> new LookAhead(searching(p.branching()), rollouts(), p.depth(), p.threshold(),
                    Math.min(1, judging().evaluator().sure()));
            case "tot-mcts" -> new MonteCarlo(growth, searching(p.branching()), rollouts(), p.iterations(), p.depth(),
                    p.explore());
            case "tot-dvts" -> new DiverseVerifier(searching(p.width()), searching(p.branching()), p.depth());
            case "revision" -> revision(p.samples());
            case "hybrid" -> new Hybrid(revision(1), chains, ask("cot"), poll(),
                    evaluator == null ? null : judging(), p.confidence(), p.rounds() + 1, p.samples(), p.threshold());
            case "self-correction" -> new SelfCorrection(chains, ask("cot"), reviser(), critic(), p.rounds());
            case "fresh-samples" -> new FreshSamples(chains, ask("cot"), critic(), p.samples(),
                    plan.limits().tokens() == null ? Long.MAX_VALUE : plan.limits().tokens());
            case "judge-steps" -> new JudgeSteps(judging(), growth.start());
            default -> throw new Refused(WORDS.say("build.there-is-no-strategy-choose", plan.strategy()));
        };
    }

    private Request ask(String prompt) {
        Map<String, String> words = new HashMap<>(aim.words(List.of()));
        words.put("examples", plan.examples() == null ? prompts.of(aim.task(), "examples").text() : plan.examples());
        // A whole solution is not gone on from: below it stands another.
        String begun =
                soFar.isEmpty() || aim.complete(soFar) ? "" : String.join(form.between(), soFar) + form.between();
        return new Request(prompts.fill(aim.task(), prompt, words), begun, sampling);
    }

    private SequentialRevision revision(int samples) {
        return new SequentialRevision(chains, ask("cot"), reviser(), evaluator == null ? null : judging(), samples,
                p.rounds());
    }

    private Reviser reviser() {
        return new Reviser(growth, chains, aim, prompts, sampling);
    }

    private Judging judging() {
        if (evaluator == null) {
            throw new Refused(WORDS.say("build.this-technique-needs-a-scorer"));
        }
        return new Judging(growth, aim, evaluator);
    }

    private Critic critic() {
        return aim.critic(p.feedback());
    }

    private Poll poll() {
        return Poll.named(p.early(), p.samples()).by(aim::form);
    }

    private Searching searching(int branching) {
        Generator generator = p.generator().equals("propose")
                ? new Propose(growth, asker, aim, prompts, sampling.seeded(plan.seed()))
                : new SampleStep(growth, chains, aim, prompts, sampling.times(branching).until(form.stops()),
                        form.between());
        return new Searching(growth, generator, judging(), chains, aim);
    }

    private Rollouts rollouts() {
        return new Rollouts(growth, chains, judging(), aim, prompts, sampling, form.between());
    }
}
