package arborist.reason.generate;

import arborist.llm.Reply;
import arborist.llm.Request;
import arborist.reason.Aim;
import arborist.reason.Asker;
import arborist.reason.Generator;
import arborist.reason.Growth;
import arborist.reason.RunEnded;
import arborist.reason.Sight;
import arborist.reason.prompt.Prompts;
import arborist.trace.Attributes;
import arborist.trace.CallSpan;
import arborist.trace.Change;
import arborist.trace.Completeness;
import arborist.trace.Id;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Reasoning;
import arborist.trace.SearchState;
import arborist.trace.Thought;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the model once for a list of next steps (Yao et al. 2023, section 3, "propose prompt"): a line is a step. Two lines that say
 * the same are two thoughts.
 */
public final class Propose implements Generator {
    private static final Words KEPT = Words.kept(Propose.class);
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    /** What models put before the items of a list. */
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•]\\s+|\\(?\\d{1,3}[.)]\\s+)?");
    private static final int MOST = 100;

    private final Growth growth;
    private final Asker asker;
    private final Aim aim;
    private final Prompts prompts;
    private final Request.Sampling sampling;

    public Propose(Growth growth, Asker asker, Aim aim, Prompts prompts, Request.Sampling sampling) {
        this.growth = growth;
        this.asker = asker;
        this.aim = aim;
        this.prompts = prompts;
        this.sampling = sampling;
    }

    @Override
    public void expand(Sight sight, Node node) throws InterruptedException, RunEnded {
        List<String> steps = sight.solution(node).stream().map(Node::text).toList();
        Asker.Heard heard = asker.hear("propose", new Request(
                prompts.fill(aim.task(), aim.nextPrompt(steps), aim.words(steps)), "", sampling));
        List<Change> changes = new ArrayList<>();
        for (Reply.Choice choice : heard.choices()) {
            proposals(choice, heard.call(), node.id()).forEach(t -> changes.add(new Change.AddThought(t)));
        }
        changes.add(changes.isEmpty()
                ? new Change.SetSearch(node.id(), SearchState.DEAD_END, KEPT.say("propose.the-model-proposed-nothing"))
                : new Change.SetSearch(node.id(), SearchState.EXPANDED, null));
        var _ = growth.tell(changes, List.of());
    }

    private List<Thought> proposals(Reply.Choice choice, Id call, Id parent) {
        List<Thought> proposals = new ArrayList<>();
        Matcher line = LINE.matcher(choice.text());
        while (line.find() && proposals.size() < MOST) {
            Matcher bullet = BULLET.matcher(line.group());
            int from = line.start() + (bullet.find() ? bullet.end() : 0);
            String text = choice.text().substring(from, line.end()).strip();
            if (!text.isEmpty()) {
                boolean last = line.end() == choice.text().length();
                int offset = choice.thinking().length();
                proposals.add(new Thought(Id.random(), growth.problem(), parent, growth.run().id(), Kind.STEP, text,
                        Reasoning.NONE,
                        choice.finish().whole() || !last ? Completeness.COMPLETE : Completeness.CUT_OFF,
                        new CallSpan(call, offset + from, offset + from + text.length()), Attributes.NONE));
            }
        }
        return proposals;
    }
}
