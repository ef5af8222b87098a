package arborist.app.command;

import arborist.label.Annotators;
import arborist.label.Voice;
import arborist.label.agree.Agreement;
import arborist.label.agree.Compared;
import arborist.label.agree.Gathering;
import arborist.label.agree.Suggested;
import arborist.session.SessionView;
import arborist.trace.Label;
import arborist.trace.Node;
import arborist.trace.Tree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** Reads the labels of a session for a comparison; one problem's tree is in memory at a time. */
final class AgreementReading {
    private static final String ALL_PROGRAMS = "auto";

    private final SessionArgument session;
    private final Console console;

    AgreementReading(SessionArgument session, Console console) {
        this.session = session;
        this.console = console;
    }

    @FunctionalInterface
    private interface Look {
        void at(int number, Tree tree);
    }

    /**
     * Looks through the session twice: at first for who there is.
     *
     * @param people whom to compare, none for all
     * @param programs with what to compare them
     */
    AgreementFigures figures(Compared about, List<String> people, List<String> programs)
            throws InterruptedException, IOException {
        try (SessionView open = session.view()) {
            Annotators annotators = new Annotators();
            each(open, (_, tree) -> annotators.add(tree));
            SortedMap<Voice, Integer> all = annotators.counts();
            List<Voice> compared = compared(all, people, programs);
            List<Voice> persons = compared.stream().filter(v -> v.kind() == Voice.Kind.PERSON).toList();
            List<Voice> others = compared.stream().filter(v -> v.kind() == Voice.Kind.AUTO).toList();
            Gathering gathering = new Gathering(compared, about);
            List<AgreementFigures.Times> times =
                    new ArrayList<>(Collections.nCopies(compared.size(), AgreementFigures.Times.NONE));
            Suggested[] suggested = {Suggested.NOTHING};
            each(open, (number, tree) -> {
                gathering.add(number, tree);
                time(tree, compared, times);
                suggested[0] = suggested[0].plus(Suggested.of(tree, persons, others));
            });
            return new AgreementFigures(all, compared, times, Agreement.of(about, gathering.judgements()),
                    suggested[0]);
        }
    }

    private void each(SessionView open, Look look) throws InterruptedException, IOException {
        try (Interruption interruption = new Interruption();
                ProgressLine progress = new ProgressLine(console, session.file(), ProgressLine.Unit.PROBLEMS)) {
            long problems = Wait.on(open.totals()).problems();
            ProblemPages.each(open, (number, row) -> {
                if (interruption.asked()) {
                    throw new Failed("stopped before all problems were read; run it again for the whole session");
                }
                look.at(number, Wait.on(open.glance(row.id())));
                progress.at(number, problems);
                return true;
            });
        }
    }

    private static List<Voice> compared(SortedMap<Voice, Integer> all, List<String> people, List<String> programs) {
        List<Voice> compared = new ArrayList<>();
        if (people.isEmpty()) {
            all.keySet().stream().filter(v -> v.kind() == Voice.Kind.PERSON).forEach(compared::add);
        }
        people.forEach(name -> compared.add(known(all, Voice.person(name))));
        for (String name : programs) {
            if (name.equals(ALL_PROGRAMS)) {
                all.keySet().stream().filter(v -> v.kind() == Voice.Kind.AUTO).forEach(compared::add);
            } else {
                compared.add(known(all, name.toLowerCase(Locale.ROOT).equals(Voice.GOLD.toString()) ? Voice.GOLD
                        : Voice.auto(name)));
            }
        }
        return compared.stream().distinct().toList();
    }

    private static Voice known(SortedMap<Voice, Integer> all, Voice voice) {
        if (!all.containsKey(voice)) {
            List<String> there = all.keySet().stream().filter(v -> v.kind() == voice.kind())
                    .map(v -> Words.plain(v.toString())).toList();
            String sort = voice.kind() == Voice.Kind.PERSON ? "person" : "program";
            throw new Failed(voice.equals(Voice.GOLD) ? "there are no gold labels in the session"
                    : "no " + sort + " \"" + Words.plain(voice.name()) + "\" has labelled anything here; "
                            + (there.isEmpty() ? "no " + sort + " has" : "there are " + String.join(", ", there)));
        }
        return voice;
    }

    private static void time(Tree tree, List<Voice> compared, List<AgreementFigures.Times> times) {
        for (Node node : tree.nodes().values()) {
            for (Label label : node.findings().labels()) {
                Long took = label.tookMillis();
                int who = took == null ? -1 : Voice.of(label).map(compared::indexOf).orElse(-1);
                if (took != null && who >= 0) {
                    times.set(who, times.get(who).plus(took));
                }
            }
        }
    }
}
