package arborist.llm.builtin;

import arborist.sapling.sample.Listener;
import arborist.sapling.sample.Said;
import arborist.sapling.text.StandIns;
import java.util.HashMap;
import java.util.Map;

/** Tells in a person's words what a sampler tells in the model's: a word is told once it is whole. */
final class Retelling implements Listener {
    private final Listener listener;
    private final StandIns standIns;
    private final Map<Integer, Held> held = new HashMap<>();

    /** The beginning of a word. */
    private record Held(String text, boolean thinking) {}

    Retelling(Listener listener, StandIns standIns) {
        this.listener = listener;
        this.standIns = standIns;
    }

    @Override
    public void more(int sample, String text, boolean thinking) {
        Held before = held.get(sample);
        if (before != null && before.thinking != thinking) {
            flush(sample);
            before = null;
        }
        String all = before == null ? text : before.text + text;
        int whole = all.length();
        while (whole > 0 && Character.isLetter(all.charAt(whole - 1))) {
            whole--;
        }
        held.put(sample, new Held(all.substring(whole), thinking));
        if (whole > 0) {
            listener.more(sample, standIns.own(all.substring(0, whole)), thinking);
        }
    }

    @Override
    public void ended(int sample, Said.End why) {
        flush(sample);
        listener.ended(sample, why);
    }

    @Override
    public boolean wanted(int sample) {
        return listener.wanted(sample);
    }

    private void flush(int sample) {
        Held last = held.remove(sample);
        if (last != null && !last.text.isEmpty()) {
            listener.more(sample, standIns.own(last.text), last.thinking);
        }
    }
}
