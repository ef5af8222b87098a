package arborist.ui.workbench;

import arborist.session.Session;
import arborist.trace.Id;
import arborist.ui.inspector.Inspector;
import arborist.ui.kit.Actions;
import arborist.ui.kit.CheatSheet;
import arborist.ui.kit.Fuzzy;
import arborist.ui.kit.Fx;
import arborist.ui.kit.KeyText;
import arborist.ui.kit.Menus;
import arborist.ui.kit.Overlay;
import arborist.ui.kit.Palette;
import arborist.ui.kit.Preferences;
import arborist.ui.kit.Shown;
import arborist.ui.kit.SideSwitch;
import arborist.ui.kit.TellLine;
import arborist.ui.kit.markdown.Markdown;
import arborist.ui.kit.markdown.Tex;
import arborist.ui.labels.LabelsView;
import arborist.ui.lessons.LessonsView;
import arborist.ui.lessons.Teaching;
import arborist.ui.run.RunBar;
import arborist.ui.run.RunServices;
import arborist.ui.run.SessionSpent;
import arborist.ui.samples.SamplesView;
import arborist.ui.set.SetView;
import arborist.ui.tend.Drafts;
import arborist.ui.tend.Editor;
import arborist.ui.tend.Forms;
import arborist.ui.tend.Hand;
import arborist.ui.tend.TendActs;
import arborist.ui.tree.SearchBox;
import arborist.ui.tree.TreePane;
import arborist.ui.votes.VotesPane;
import arborist.ui.votes.VotesView;
import arborist.words.Kept;
import arborist.words.Words;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import org.jspecify.annotations.Nullable;

/** An open session in the window: its problems, the tree, the inspector, playback, wired to one selection. */
final class SessionPage implements Page {
    private static final Words WORDS = Words.of(SessionPage.class);

    private final Session session;
    private final Actions actions;
    private final Preferences preferences;
    private final Shown shown = new Shown();
    private final TellLine told = new TellLine();
    private final Tex tex = new Tex();
    private final ProblemRows rows;
    private final ProblemOpener opener;
    private final ProblemPane problems;
    private final RunPane runs;
    private final TreePane tree;
    private final SearchBox search;
    private final Inspector inspector;
    private final Forms forms;
    private final Playhead head;
    private final PlaybackBar playback;
    private final DraftKeeper keeper;
    private final SessionFrame root;
    private final @Nullable RunningViews running;
    private final ReadingViews views;
    private final @Nullable LessonsView lessons;
    private final PresentAct presenting;
    private final OwnEyes eyes;
    /** Whether the list of problems keeps back which are right. */
    private final BooleanProperty resultsHidden = new SimpleBooleanProperty(this, "resultsHidden");
    private final Ways ways;

    /**
     * @param actions those of the window; those of the session are added to them
     * @param services null where nothing can be run
     * @param remembered what the window keeps from one session to the next
     * @param lessonsIn opens another session and shows the lessons there
     */
    SessionPage(Session session, Actions actions, Preferences preferences, Overlay overlay,
            @Nullable RunServices services, @Nullable Teaching teaching, Ask ask, Remembered remembered,
            Consumer<Path> lessonsIn) {
        this.session = session;
        this.actions = actions;
        this.preferences = preferences;
        shown.verdictsHiddenProperty().bindBidirectional(remembered.verdictsHidden());
        eyes = new OwnEyes(shown, preferences);
        eyes.follow();
        rows = new ProblemRows(session, told::fail);
        opener = new ProblemOpener(session, shown);
        tree = new TreePane(shown);
        search = tree.searchBox();
        head = new Playhead(session, shown, told::fail);
        shown.troubleProperty().addListener((o, before, why) -> {
            if (why != null) {
                told.fail(why);
            }
        });
        Hand hand = new Hand(shown, () -> preferences.get().name(), told::tell);
        ScoreShades shades = new ScoreShades(shown, tree);
        keeper = new DraftKeeper(preferences.drafts(), session.file());
        Drafts drafts = new Drafts(keeper::keep);
        forms = new Forms(hand, drafts, shades, this::edit);
        problems = new ProblemPane(rows, resultsHidden, opener::open);
        OneInPlace inPlace = new OneInPlace();
        ways = new Ways(shown, problems, opener, tree, inPlace);
        new ProblemActs(session, overlay, remembered.dice(), hand::name, told::tell, problems::selectSoon)
                .addTo(actions);
        UndoActs undo = new UndoActs(session, shown, hand, told, this::reversed);
        undo.addTo(actions);
        tree.commands().fold().pilePruned(preferences.get().pilePruned());
        new ViewActs(this, preferences).addTo(actions);
        new TendActs(hand, forms).addTo(actions);
        views = new ReadingViews(
                new ReadingViews.Around(session, rows, shown, hand, overlay, ask, told, tex, preferences,
                        problems::selectSoon, services),
                actions);
        running = services == null ? null
                : new RunningViews(
                        new RunningViews.Around(session, services, rows, problems, shown, hand, forms, overlay,
                                ask, told, preferences, undo),
                        actions);
        lessons = services == null || running == null || teaching == null ? null
                : new LessonsView(new LessonsView.Around(session, running.conductor(), services.choices(), teaching,
                        remembered.classes(), session.file(), Markdown.prose(tex), views.figures(),
                        shown.verdictsHiddenProperty(),
                        hand::name,
                        ways::toTree, inPlace::back, lessonsIn, inPlace.treeBehind(), this::em, told::tell,
                        told::fail));
        if (lessons != null) {
            lessons.addTo(actions);
        }
        views.follow(rows);
        SamplesView samples = views.samples();
        VotesView votes = views.votes();
        LabelsView labels = views.labels();
        resultsHidden.bind(shown.verdictsHiddenProperty().or(labels.blindProperty()));
        SetView table = running == null ? null : running.sets();
        // One thing at a time stands in place of the tree.
        Stream.of(samples.inSightProperty(), votes.inSightProperty(), labels.inSightProperty(),
                table == null ? null : table.shownProperty(), lessons == null ? null : lessons.inSightProperty())
                .filter(Objects::nonNull).forEach(inPlace::add);
        PlayActs.add(actions, head, shown);
        presenting = new PresentAct(session, shown, hand::name, told, tree, tree::dark);
        if (lessons != null) {
            presenting.follow(lessons.inSightProperty(), lessons.lastProperty(), lessons.keptBackProperty(),
                    lessons::pointOut);
        }
        presenting.addTo(actions);
        Telling telling = new Telling(ZoneId.systemDefault(), resultsHidden::get,
                shown::sees);
        inspector = new Inspector(shown, actions, new Markdown(tex), shades,
                new Inspector.History(session::history, telling::history));
        inspector.keptBackProperty().bind(resultsHidden);
        inspector.onFormClosed(tree::requestFocus);
        inspector.onSeeVote(views::showVote);
        runs = new RunPane(shown);
        playback = new PlaybackBar(head, shown, actions, telling::played);
        StatusLine status = new StatusLine(told, shown, Bindings.createStringBinding(
                () -> hand.pendingProperty().get() == 0 ? WORDS.say("session-page.all-changes-saved")
                        : WORDS.say("session-page.saving"),
                hand.pendingProperty()));
        VotesPane votesPane = votes.pane(actions,
                (problem, showSamples) -> ways.toVote(problem, showSamples, samples.inSightProperty()), this::em);
        SideSwitch side = views.side(inspector);
        search.lead(actions.get("search").keys());
        root = new SessionFrame(session, actions, preferences, new SessionFrame.Parts(problems, runs, tree, search,
                tree.filterBar(), playback,
                running == null ? null : new RunBar(running.conductor(), shown, actions,
                        new SessionSpent(session, shown, () -> preferences.get().sessionLimits())),
                setParts(table), status, rows.noneProperty(), samples.pane(actions),
                side,
                samples.inSightProperty(), votesPane, votes.inSightProperty(), labels.pane(actions),
                labels.inSightProperty(), lessons == null ? null
                        : new SessionFrame.LessonParts(lessons.pane(actions), lessons.inSightProperty())));
        if (lessons != null) {
            // A class looks at the lesson, and at nothing that belongs to a tree.
            lessons.inSightProperty().addListener((o, before, now) -> {
                root.sides().alone(now);
                if (!now) {
                    tree.requestFocus();
                }
            });
            shown.coveredProperty().bind(lessons.inSightProperty());
        }
        ContextMenu menu = Menus.context(actions, Actions.Section.THOUGHT);
        tree.setOnThoughtMenu((thought, x, y) -> {
            shown.select(thought);
            menu.show(tree, x, y);
        });
        DraftOffer offer = new DraftOffer(shown, opener, problems::select, forms, told);
        Fx.then(keeper.load(), kept -> offer.make(drafts, kept), told::fail);
    }

    private SessionFrame.@Nullable SetParts setParts(@Nullable SetView sets) {
        return sets == null ? null
                : new SessionFrame.SetParts(
                        sets.pane(actions, ways::toRun, this::em),
                        sets.bar(actions), sets.shownProperty());
    }

    /** The size of text in pixels. */
    private double em() {
        return 13.0 * preferences.get().fontPercent() / 100;
    }

    /** Shows the lessons in place of the tree. */
    void offerLessons() {
        if (lessons != null) {
            lessons.inSightProperty().set(true);
        }
    }

    /** Says what the example is, and that it can be grown before one's eyes. */
    void offerLive() {
        if (running != null) {
            new LiveOffer(actions, tree, told).make();
        }
    }

    /** The ways to its problems and runs. */
    Ways ways() {
        return ways;
    }

    private void reversed(Set<Id> problems) {
        views.labels().reversed(problems);
    }

    private void edit(Editor editor) {
        root.sides().rightShownProperty().set(true);
        views.showThought();
        inspector.open(editor);
    }

    /** How many edits the open problem has. */
    int edits() {
        return head.lengthProperty().get();
    }

    Session session() {
        return session;
    }

    Shown shown() {
        return shown;
    }

    SessionFrame frame() {
        return root;
    }

    Inspector inspector() {
        return inspector;
    }

    TreePane tree() {
        return tree;
    }

    PresentAct presenting() {
        return presenting;
    }

    SearchBox search() {
        return search;
    }

    /** Where F6 leads, in order. */
    List<Node> panes() {
        return List.of(problems.list(), runs.lookup("#runs"), search.field(), tree, inspector,
                playback.lookup("#playback-slider"));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Actions actions() {
        return actions;
    }

    @Override
    public Node first() {
        return problems.list();
    }

    @Override
    public TellLine told() {
        return told;
    }

    @Override
    public List<Palette.Entry> find(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        return Fuzzy.find(typed, rows.all(), r -> Kept.shown(r.title())).stream().limit(30)
                .map(r -> new Palette.Entry(Kept.shown(r.title()), WORDS.say("session-page.problem"), true,
                        () -> problems.select(r.id())))
                .toList();
    }

    @Override
    public String manualPage() {
        boolean table = running != null && running.sets().shownProperty().get();
        return views.samples().inSightProperty().get() ? "samples"
                : views.votes().inSightProperty().get() ? "votes"
                : views.labels().inSightProperty().get() ? "labels"
                : lessons != null && lessons.inSightProperty().get() ? "lessons" : table ? "runs" : "explorer";
    }

    @Override
    public List<CheatSheet.Key> keys() {
        List<CheatSheet.Key> keys = new ArrayList<>();
        tree.keys().all().forEach(
                k -> keys.add(new CheatSheet.Key(k.name(), k.key().length() == 1 ? k.key() : KeyText.of(k.key()))));
        return keys;
    }

    @Override
    public void close() {
        head.pause();
        if (lessons != null) {
            lessons.close();
        }
        presenting.close();
        if (running != null) {
            running.close();
        }
        views.close();
        rows.close();
        tree.close();
        shown.close();
        tex.close();
        keeper.close();
        root.close();
        eyes.close();
    }
}
