package arborist.session;

import arborist.trace.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The texts so far of thoughts that are still growing. Safe to use from any thread. */
final class GrowingTexts {
    private final Map<Id, Map<Id, String>> texts = new HashMap<>();
    private final Set<Id> untold = new HashSet<>();
    private final Map<Id, Set<Id>> unsaved = new HashMap<>();

    /** A text to be kept for the case of a crash. */
    record Text(Id problem, Id thought, String text) {
    }

    synchronized void grow(Id problem, Id thought, String text) {
        texts.computeIfAbsent(problem, id -> new HashMap<>()).put(thought, text);
        unsaved.computeIfAbsent(problem, id -> new HashSet<>()).add(thought);
        untold.add(problem);
    }

    synchronized void end(Id problem, Id thought) {
        Map<Id, String> growing = texts.get(problem);
        if (growing != null) {
            growing.remove(thought);
            if (growing.isEmpty()) {
                texts.remove(problem);
            }
        }
    }

    /** By thought. */
    synchronized Map<Id, String> of(Id problem) {
        return Map.copyOf(texts.getOrDefault(problem, Map.of()));
    }

    /** The problems with texts that have grown since the last time. */
    synchronized Set<Id> untold() {
        Set<Id> problems = Set.copyOf(untold);
        untold.clear();
        return problems;
    }

    /** The texts that have grown since the last time. */
    synchronized Set<Text> unsaved() {
        Set<Text> grown = new HashSet<>();
        unsaved.forEach((problem, thoughts) -> {
            Map<Id, String> growing = texts.getOrDefault(problem, Map.of());
            for (Id thought : thoughts) {
                String text = growing.get(thought);
                if (text != null) {
                    grown.add(new Text(problem, thought, text));
                }
            }
        });
        unsaved.clear();
        return grown;
    }
}
