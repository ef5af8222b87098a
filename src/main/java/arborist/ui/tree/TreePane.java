package arborist.ui.tree;

import arborist.trace.Id;
import arborist.trace.Tree;
import arborist.ui.kit.Shown;
import arborist.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The explorer: the shown tree on one canvas, from a map of dots to cards to read. */
public final class TreePane extends Region implements AutoCloseable {
    private static final Words WORDS = Words.of(TreePane.class);
    /** Trees up to this size are small: their moves are animated. */
    static final int SMALL = 2000;
    static final String SHEET = Objects.requireNonNull(TreePane.class.getResource("/arborist/assets/theme/tree.css"))
            .toExternalForm();
    private static final double EDGE = 1;

    private final Shown shown;
    private final Canvas canvas = new Canvas();
    private final TreeColours colours = new TreeColours(this::restyle);
    /** Tells the font that the style sheets give to plain text here. */
    private final Label probe = new Label();
    private final Label empty = new Label(WORDS.say("tree-pane.no-tree-is-shown-open"));
    private final ThoughtHandle handle = new ThoughtHandle();
    private final Kin kin = new Kin(handle);
    private final Legend legend = new Legend();
    private final Camera camera = new Camera(this::requestLayout);
    private final TreeModel model;
    private final Minimap minimap;
    private final Corners corners;
    private final Breadcrumb breadcrumb;
    private final TreeCommands commands;
    private final Gaze gaze;
    private final TreeKeys keys;
    private final Gestures gestures;
    private final Hover hover;
    private final Painter painter = new Painter();
    private final ChangeListener<@Nullable Id> selection = (o, before, now) -> select();
    private ScoreColours scores = new ScoreColours(Tone.EDGE.initial(), false);
    private Advances advances = new Advances("System");
    private Marks marks = Marks.NONE;
    private boolean mapStale = true;
    private boolean bestStale = true;
    private @Nullable Tree painted;
    private Map<Id, String> paintedTexts = Map.of();

    /** Shows what {@code shown} shows, until it is closed. */
    @SuppressWarnings("this-escape")
    public TreePane(Shown shown) {
        this.shown = shown;
        model = new TreeModel(shown, this::looksChanged, this::textsGrew);
        commands = new TreeCommands(shown, model, camera);
        gaze = new Gaze(shown, camera);
        keys = new TreeKeys(commands);
        minimap = new Minimap(move -> camera.set(move.apply(camera.view())));
        corners = new Corners(legend, minimap);
        breadcrumb = new Breadcrumb(model.focusProperty()::set);
        getStyleClass().add("tree-pane");
        setId("tree");
        setAccessibleRole(AccessibleRole.TREE_VIEW);
        setAccessibleText(WORDS.say("tree-pane.tree-of-thoughts"));
        setFocusTraversable(true);
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        handle.setMouseTransparent(true);
        handle.onToggle(commands.fold()::toggle);
        probe.setVisible(false);
        empty.getStyleClass().add("tree-empty");
        getChildren().addAll(canvas, colours, probe, kin, handle, corners, breadcrumb, empty);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        gestures = new Gestures(this, shown, model, camera, commands);
        hover = new Hover(this, model, camera);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        focusedProperty().addListener((o, before, now) -> focusThought(now));
        probe.fontProperty().addListener((o, before, now) -> restyle());
        InvalidationListener again = o -> looksChanged();
        corners.mapProperty().addListener(again);
        corners.legendProperty().addListener(again);
        model.planProperty().addListener((o, before, now) -> arrived(before, now));
        model.searchProperty().addListener((o, before, now) -> mark());
        model.focusProperty().addListener((o, before, now) -> breadcrumb.show(shown.tree(), now));
        shown.selectedProperty().addListener(selection);
    }

    /** What can be done here without changing the tree. */
    public TreeCommands commands() {
        return commands;
    }

    /** The keys that are heard here. */
    public TreeKeys keys() {
        return keys;
    }

    /** A field to search with, to be placed where there is room for it. */
    public SearchBox searchBox() {
        return new SearchBox(model);
    }

    /** A bar to filter with, to be placed where there is room for it. */
    public FilterBar filterBar() {
        return new FilterBar(model);
    }

    /** The tree as it was painted last, null where none was: what is in here is what the user sees. */
    public @Nullable Tree painted() {
        return painted;
    }

    /** Whether the whole card of a thought lies in what is seen, or will be once the view has come to rest. */
    public boolean sees(Id thought) {
        Plan plan = model.current();
        int at = plan == null ? Plan.NONE : plan.index(thought);
        Viewport view = camera.goal();
        return plan != null && at != Plan.NONE && view.toScreenX(plan.left(at)) >= 0
                && view.toScreenX(plan.left(at) + Em.CARD_WIDTH) <= view.width()
                && view.toScreenY(plan.top(at)) >= 0
                && view.toScreenY(plan.top(at) + Em.CARD_HEIGHT) <= view.height();
    }

    /** The texts of thoughts that were being written, as far as they had come when the tree was painted last. */
    public Map<Id, String> paintedTexts() {
        return paintedTexts;
    }

    /** Whether the map is shown where there is more of the tree than is seen. */
    public BooleanProperty mapProperty() {
        return corners.mapProperty();
    }

    /** Whether the legend is shown. */
    public BooleanProperty legendProperty() {
        return corners.legendProperty();
    }

    /** Whether it is painted on a dark ground. */
    public boolean dark() {
        return colours.dark();
    }

    /** Lets the tree keep still while it is played: what is not there yet leaves its place empty. Null for a tree that moves. */
    public void keepStill(@Nullable Still places) {
        gaze.wide(places != null);
        model.stillProperty().set(places);
    }

    public void setOnThoughtMenu(ThoughtMenu menu) {
        gestures.menu(menu);
    }

    /** Lets go of what is shown, and ends the layout's thread. */
    @Override
    public void close() {
        hover.hide();
        camera.stop();
        shown.selectedProperty().removeListener(selection);
        model.close();
    }

    TreeModel model() {
        return model;
    }

    Camera camera() {
        return camera;
    }

    @Override
    public String getUserAgentStylesheet() {
        return SHEET;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> handle.isVisible() ? handle : super.queryAccessibleAttribute(attribute, parameters);
            case SELECTED_ITEMS -> FXCollections.observableArrayList(handle.isVisible() ? List.of(handle) : List.of());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        double font = probe.getFont().getSize();
        double width = getWidth();
        double height = getHeight();
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        gaze.resized(width, height, font, model.current());
        Plan plan = model.current();
        empty.setVisible(plan == null && shown.tree() == null);
        place(empty, (width - empty.prefWidth(-1)) / 2, height / 2);
        canvas.setVisible(plan != null);
        painted = plan == null ? null : shown.tree();
        paintedTexts = plan == null ? Map.of() : shown.growingProperty().get();
        corners.setVisible(plan != null);
        if (plan != null) {
            paint(plan, font);
        } else {
            handle.setVisible(false);
        }
        corners.fill(width, height, font, plan != null && !camera.view().holdsAll());
        place(breadcrumb, EDGE * font, EDGE * font);
        breadcrumb.resize(Math.min(breadcrumb.prefWidth(-1), width - 2 * EDGE * font), breadcrumb.prefHeight(-1));
    }

    private void paint(Plan plan, double font) {
        if (bestStale) {
            bestStale = false;
            marks = marks.findingBest(plan);
        }
        Picture picture =
                new Picture(canvas.getGraphicsContext2D(), plan, camera.view(), model.extras(), marks, colours,
                        scores, probe.getFont().getFamily(), advances, model::text);
        painter.paint(picture);
        if (mapStale) {
            mapStale = false;
            minimap.draw(picture);
            legend.show(plan, scores, font);
            // Their sizes have changed while this pane was laid out, so it is laid out once more.
            Platform.runLater(this::requestLayout);
        }
        minimap.follow(camera.view());
        handle.stand(picture, plan.index(shown.selected()));
        kin.stand(picture, plan);
    }

    private void place(Region child, double x, double y) {
        child.resizeRelocate(Math.rint(x), Math.rint(y), child.prefWidth(-1), child.prefHeight(-1));
    }

    private void arrived(@Nullable Plan before, @Nullable Plan now) {
        hover.hide();
        if (now != null) {
            gaze.arrived(before, now);
        }
        mark();
        select();
    }

    private void select() {
        Plan plan = model.current();
        int at = plan == null ? Plan.NONE : plan.index(shown.selected());
        marks = plan == null ? Marks.NONE : marks.selecting(plan, shown.selected());
        if (plan != null && at != Plan.NONE) {
            handle.tell(plan, at, model.text(plan.node(at)));
            kin.tell(plan, at, i -> model.text(plan.node(i)));
            handle.setVisible(true);
            commands.look().reveal();
        }
        focusThought(isFocused());
        requestLayout();
    }

    private void focusThought(boolean focused) {
        if (focused && handle.isVisible()) {
            handle.requestFocus();
        }
    }

    private void mark() {
        Plan plan = model.current();
        marks = plan == null ? Marks.NONE : marks.found(plan, model.searchProperty().get());
        looksChanged();
    }

    private void looksChanged() {
        mapStale = true;
        bestStale = true;
        Plan plan = model.current();
        int at = plan == null ? Plan.NONE : plan.index(shown.selected());
        if (plan != null && at != Plan.NONE) {
            handle.tell(plan, at, model.text(plan.node(at)));
        }
        requestLayout();
    }

    /** Dots, the map and the legend show no texts. */
    private void textsGrew() {
        if (Detail.at(camera.view().scale()) == Detail.CARDS) {
            requestLayout();
        }
    }

    private void restyle() {
        scores = new ScoreColours(colours.get(Tone.EDGE), colours.dark());
        advances = new Advances(probe.getFont().getFamily());
        Plan plan = model.current();
        if (plan != null) {
            plan.looks().forgetLines();
        }
        looksChanged();
    }
}
