package arborist.ui.set;

import arborist.reason.Plan;
import arborist.reason.Technique;
import arborist.reason.Techniques;
import arborist.ui.kit.Controls;
import arborist.ui.run.RunDialog;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The techniques, and the presets that were kept, to be ticked. */
final class TechniqueTicks extends VBox {
    private static final Words WORDS = Words.of(TechniqueTicks.class);
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Map<CheckBox, Tick> ticks = new LinkedHashMap<>();
    private Runnable changed = () -> {
    };

    /**
     * One that was ticked.
     *
     * @param preset null where the technique is taken as its task has it
     */
    record Tick(Technique technique, @Nullable Plan preset) {}

    TechniqueTicks(RunDialog.Keepsake keepsake) {
        super(6);
        FlowPane plain = flow();
        for (Technique technique : Techniques.all()) {
            plain.getChildren().add(box(technique.name(), technique.title(), technique.sentence(),
                    new Tick(technique, null)));
        }
        getChildren().add(plain);
        FlowPane presets = flow();
        for (String name : keepsake.presets()) {
            Plan plan = keepsake.preset(name);
            Technique technique = plan == null ? null : Techniques.named(plan.strategy()).orElse(null);
            if (plan != null && technique != null) {
                presets.getChildren().add(box("preset-" + name, name,
                        WORDS.say("technique-ticks.with-as-it-was-kept", technique.title(), plan.model().name()),
                        new Tick(technique, plan)));
            }
        }
        if (!presets.getChildren().isEmpty()) {
            getChildren().addAll(
                    Controls.label(WORDS.say("technique-ticks.presets-each-with-its-own"), "muted", "small"), presets);
        }
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Those that are ticked, in the order in which they are offered. */
    List<Tick> chosen() {
        List<Tick> chosen = new ArrayList<>();
        ticks.forEach((box, tick) -> {
            if (box.isSelected()) {
                chosen.add(tick);
            }
        });
        return chosen;
    }

    /** What is ticked, to tick it again. */
    Set<String> names() {
        return boxes.entrySet().stream().filter(b -> b.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void tick(Set<String> names) {
        boxes.forEach((name, box) -> box.setSelected(names.contains(name)));
    }

    private CheckBox box(String id, String words, String tip, Tick tick) {
        CheckBox box = Controls.describe(new CheckBox(words), words + ". " + tip, tip);
        box.setId("set-" + id.replace(' ', '-'));
        box.setMnemonicParsing(false);
        box.setStyle("-fx-pref-width: 25em;");
        box.setWrapText(true);
        box.selectedProperty().addListener((o, before, now) -> changed.run());
        boxes.put(id, box);
        ticks.put(box, tick);
        return box;
    }

    private static FlowPane flow() {
        FlowPane flow = new FlowPane(10, 5);
        flow.setPrefWrapLength(600);
        return flow;
    }
}
