package arborist.vote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes answers out of their groups and joins groups, as a person asked for. */
final class Regroup {
    private final WhatIf whatIf;

    Regroup(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    /**
     * The groups after that.
     *
     * @param groups for each answer a number that those of its group have alike
     * @return the same, the number being the place of the group's first answer
     */
    int[] of(List<String> answers, int[] groups) {
        if (whatIf.apart().isEmpty() && whatIf.merged().isEmpty()) {
            return groups;
        }
        Object[] keys = new Object[groups.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = whatIf.apart().contains(answers.get(i)) ? answers.get(i) : (Object) groups[i];
        }
        Map<Object, Object> joined = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            for (Set<String> one : whatIf.merged()) {
                if (one.contains(answers.get(i))) {
                    Object with = joined.putIfAbsent(one, root(joined, keys[i]));
                    if (with != null && !root(joined, with).equals(root(joined, keys[i]))) {
                        joined.put(root(joined, keys[i]), root(joined, with));
                    }
                }
            }
        }
        Map<Object, Integer> first = new HashMap<>();
        int[] places = new int[keys.length];
        for (int i = 0; i < places.length; i++) {
            int place = i;
            places[i] = first.computeIfAbsent(root(joined, keys[i]), k -> place);
        }
        return places;
    }

    private static Object root(Map<Object, Object> joined, Object key) {
        Object at = key;
        for (Object next = joined.get(at); next != null; next = joined.get(at)) {
            at = next;
        }
        return at;
    }
}
