package arborist.ui.workbench;

import arborist.answer.equal.Equality;
import arborist.answer.minilm.MiniLm;
import arborist.answer.worker.WorkerProver;
import arborist.session.Session;
import arborist.trace.Id;
import arborist.ui.inspector.Inspector;
import arborist.ui.kit.Actions;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Preferences;
import arborist.ui.kit.Shown;
import arborist.ui.kit.SideSwitch;
import arborist.ui.kit.TellLine;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.Tex;
import arborist.ui.labels.LabelsView;
import arborist.ui.run.RunServices;
import arborist.ui.samples.SamplesView;
import arborist.ui.tend.Hand;
import arborist.ui.votes.VotesView;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import org.jspecify.annotations.Nullable;

/** The samples, the votes and the labels of a session, each in place of the tree, with what compares their answers. */
final class ReadingViews implements AutoCloseable {
    private final WorkerProver prover = WorkerProver.impatient();
    private final WorkerProver patient = WorkerProver.patient();
    private final MiniLm meaning = new MiniLm();
    private final FigureSaver figures;
    private final ReportSaver reports;
    private final SamplesView samples;
    private final VotesView votes;
    private final LabelsView labels;
    private List<SideSwitch> beside = List.of();

    /**
     * What is around them.
     *
     * @param open opens a problem in all views, as soon as it is known
     * @param running null where no model can be asked
     */
    record Around(Session session, ProblemRows rows, Shown shown, Hand hand, Overlay overlay, Ask ask, TellLine told,
            Tex tex, Preferences preferences, Consumer<Id> open, @Nullable RunServices running) {}

    /** @param actions theirs are added to these */
    ReadingViews(Around around, Actions actions) {
        TellLine told = around.told;
        figures = new FigureSaver(around.ask, told);
        reports = new ReportSaver(around.ask, around.overlay, told);
        samples = new SamplesView(around.shown, around.hand, around.overlay, figures,
                new SamplesView.Judges(prover, new Equality(patient), meaning), told::tell);
        samples.addTo(actions);
        votes = new VotesView(around.session, around.rows::all, around.shown, figures, reports, new Equality(patient),
                told::tell, told::fail);
        votes.addTo(actions);
        labels = new LabelsView(new LabelsView.Surroundings(around.session, around.rows::all, around.shown, around.hand,
                around.overlay, new Markdown(around.tex), around.preferences, around.open, told::tell, told::fail,
                around.running));
        labels.addTo(actions);
        samples.elsewhereProperty().bind(labels.inSightProperty());
    }

    SamplesView samples() {
        return samples;
    }

    VotesView votes() {
        return votes;
    }

    LabelsView labels() {
        return labels;
    }

    FigureSaver figures() {
        return figures;
    }

    /** Hears of new rows once other views have seen them. */
    void follow(ProblemRows rows) {
        rows.onLoaded(votes::changed);
        rows.onChanged(labels::rowsChanged);
        rows.onLoaded(labels::changed);
    }

    /** What stands on the right: that of the view in sight, else, or where asked for, the thought. */
    SideSwitch side(Inspector inspector) {
        SideSwitch ofSamples = samples.side(inspector);
        SideSwitch ofVotes = votes.side(ofSamples);
        SideSwitch ofLabels = labels.side(ofVotes);
        beside = List.of(ofSamples, ofVotes, ofLabels);
        inspector.coveredProperty().bind(Bindings.createBooleanBinding(
                () -> beside.stream().anyMatch(side -> side.inPlaceOfThought().getValue()),
                ofSamples.inPlaceOfThought(), ofVotes.inPlaceOfThought(), ofLabels.inPlaceOfThought()));
        return ofLabels;
    }

    /** The thought stands on the right, whatever is in sight. */
    void showThought() {
        beside.forEach(SideSwitch::showThought);
    }

    /** The samples of the open problem stand in place of the tree, and their vote on the right. */
    void showVote() {
        samples.inSightProperty().set(true);
        beside.forEach(SideSwitch::showOwn);
    }

    @Override
    public void close() {
        samples.close();
        votes.close();
        labels.close();
        prover.close();
        patient.close();
        meaning.close();
        figures.close();
        reports.close();
    }
}
