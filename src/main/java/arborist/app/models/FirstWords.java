package arborist.app.models;

import arborist.llm.builtin.Shelf;
import arborist.sapling.file.Model;
import arborist.sapling.sample.Ask;
import arborist.sapling.sample.Listener;
import arborist.sapling.sample.Sampler;
import arborist.sapling.sample.Settings;
import arborist.sapling.text.Dialogue;
import java.io.IOException;
import java.util.List;

/** Lets the built-in model think a few times, so that a rehearsal knows its code and which of it is hot. */
public final class FirstWords {
    private static final int TIMES = 40;

    private FirstWords() {}

    /** How many tokens it has said. */
    public static int said() throws IOException {
        Model model = new Shelf().model("sapling");
        Sampler sampler = new Sampler(model.weights(), model.vocabulary());
        int[] prompt = new Dialogue(model.vocabulary()).chain("17 + 4 * (9 - 3)");
        int said = 0;
        for (int i = 0; i < TIMES; i++) {
            said += sampler.sample(List.of(new Ask(prompt, i)), Settings.PLAIN, Listener.DEAF).stream()
                    .mapToInt(one -> one.tokens().size()).sum();
        }
        return said;
    }
}
