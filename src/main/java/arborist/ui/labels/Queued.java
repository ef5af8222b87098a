package arborist.ui.labels;

import arborist.label.Voice;
import arborist.label.queue.Item;
import arborist.label.queue.Queue;
import arborist.trace.Id;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A queue as it stands.
 *
 * @param places of its solutions in it, by their keys
 * @param done how many of them its annotator has done
 * @param all how many solutions there are, in it or not
 * @param scorers who rated one of those
 * @param fresh whether it was made or ordered anew
 */
record Queued(Queue queue, Map<Id, Integer> places, int done, int all, Set<String> scorers, boolean fresh) {

    /** @param all solutions, in the queue or not */
    static Queued of(Queue queue, Collection<Item> all, Voice voice) {
        Map<Id, Integer> places = HashMap.newHashMap(queue.entries().size());
        int done = 0;
        for (int i = 0; i < queue.entries().size(); i++) {
            Item item = queue.entries().get(i).item();
            places.putIfAbsent(item.key(), i);
            done += item.isDone(voice) ? 1 : 0;
        }
        Set<String> scorers = new TreeSet<>();
        all.forEach(item -> scorers.addAll(item.scores().keySet()));
        return new Queued(queue, places, done, all.size(), scorers, true);
    }

    /** The place of a solution, -1 where it is not in the queue. */
    int place(Id key) {
        return places.getOrDefault(key, -1);
    }

    /** The same solutions in the same places, where some have changed since. */
    Queued with(List<Item> changed, Voice voice) {
        int now = done;
        Map<Integer, Item> news = new HashMap<>();
        for (Item item : changed) {
            int at = place(item.key());
            if (at >= 0) {
                news.put(at, item);
                now += (item.isDone(voice) ? 1 : 0) - (queue.entries().get(at).item().isDone(voice) ? 1 : 0);
            }
        }
        return new Queued(queue.with(news), places, now, all, scorers, false);
    }
}
