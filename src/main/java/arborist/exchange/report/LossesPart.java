package arborist.exchange.report;

import static arborist.exchange.report.FiguresPart.count;
import static arborist.exchange.report.FiguresPart.grouped;

import arborist.exchange.report.Page.Column;
import arborist.trace.Id;
import arborist.vote.set.ProblemFigures;
import arborist.vote.why.Diagnosis;
import arborist.vote.why.Loss;
import arborist.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why votes were lost: how many for which reason, and the problems one by one, the cheapest to rescue first. */
final class LossesPart {
    private static final int MOST = 200;

    private final Report report;
    private final Page page;
    private final Map<Id, ProblemFigures> problems = new HashMap<>();

    LossesPart(Report report, Page page) {
        this.report = report;
        this.page = page;
        report.problems().forEach(p -> problems.put(p.problem(), p));
    }

    void write() throws IOException, InterruptedException {
        page.heading(2, "Why votes were lost");
        if (!report.decides()) {
            page.paragraph("There are no votes by " + report.explained() + " to explain.");
            return;
        }
        List<Loss> losses = report.figures().losses();
        page.paragraph(count(losses.size(), "vote") + " lost by " + report.explained()
                + (losses.isEmpty() ? "." : ", each counted under the one reason that explains it first."));
        if (losses.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        report.figures().diagnoses().forEach((diagnosis, many) -> rows
                .add(List.of(diagnosis.word(), grouped(many), diagnosis.says())));
        page.table(List.of(Column.of("diagnosis"), Column.number("votes"), Column.of("what it means")), rows);
        List<Loss> doubted = report.figures().doubted();
        if (!doubted.isEmpty()) {
            page.warning("In " + grouped(doubted.size())
                    + " of these the gold looks wrong: a large majority stands against it.");
            List<List<String>> names = new ArrayList<>();
            for (Loss loss : doubted.subList(0, Math.min(MOST, doubted.size()))) {
                names.add(doubted(loss));
            }
            page.table(List.of(Column.of("gold"), Column.of("chosen"), Column.of("question")), names);
        }
        page.heading(2, "Lost votes, the cheapest to rescue first");
        for (Loss loss : losses.subList(0, Math.min(MOST, losses.size()))) {
            one(loss);
        }
        if (losses.size() > MOST) {
            page.heading(3, "And " + grouped(losses.size() - MOST) + " more");
            page.paragraph(rest(losses.subList(MOST, losses.size())) + ".");
        }
    }

    private List<String> doubted(Loss loss) throws IOException, InterruptedException {
        ProblemFigures problem = problems.get(loss.problem());
        String question = report.details().of(loss).map(LostDetail::question).filter(q -> !q.isBlank())
                .orElse(loss.title());
        return List.of(problem == null ? "" : problem.gold().map(LossesPart::answer).orElse("not known"),
                problem == null ? "" : problem.answer().map(LossesPart::answer).orElse("nothing"), sentence(question));
    }

    private static String rest(List<Loss> losses) {
        Map<Diagnosis, Integer> counts = new EnumMap<>(Diagnosis.class);
        losses.forEach(loss -> counts.merge(loss.primary(), 1, Integer::sum));
        return String.join(", ", counts.entrySet().stream()
                .map(e -> grouped(e.getValue()) + " " + e.getKey().word()).toList());
    }

    private void one(Loss loss) throws IOException, InterruptedException {
        ProblemFigures problem = problems.get(loss.problem());
        page.heading(3, Texts.title(loss.title()));
        if (loss.goldDoubted()) {
            page.warning("The gold looks wrong: a large majority stands against it.");
        }
        Optional<LostDetail> detail = report.details().of(loss);
        Map<String, String> facts = new LinkedHashMap<>();
        detail.map(LostDetail::question).filter(q -> !q.isBlank()).ifPresent(q -> facts.put("question", q));
        if (problem != null) {
            facts.put("right answer", problem.gold().map(LossesPart::answer).orElse("not known"));
            facts.put("chosen", problem.answer().map(LossesPart::answer).orElse("nothing"));
            problem.margin().ifPresent(margin -> facts.put("margin", margin(margin)));
            facts.put("samples", grouped(problem.samples()));
        }
        facts.put(loss.primary().word(), sentence(loss.main().words()));
        for (Diagnosis other : loss.contributing()) {
            Loss.Evidence evidence = loss.evidence().get(other);
            if (evidence != null) {
                facts.put("also " + other.word(), sentence(evidence.words()));
            }
        }
        if (problem != null) {
            problem.slips().ifPresent(slips -> facts.put("slips",
                    sentence(Words.<String, RuntimeException>inEnglish(slips::says))));
        }
        page.facts(facts);
        if (detail.isPresent()) {
            for (LostDetail.Excerpt sample : detail.get().samples()) {
                page.excerpt(sample.head(), sample.text());
            }
        }
    }

    private static String margin(int margin) {
        return margin > 0 ? count(margin, "vote") + " more for the right answer"
                : margin < 0 ? count(-margin, "vote") + " more against it" : "as many votes for it as against it";
    }

    private static String answer(String answer) {
        return Texts.cut(answer, Texts.ANSWER);
    }

    private static String sentence(String words) {
        return Texts.cut(words, Texts.SENTENCE);
    }
}
