package arborist.session;

import arborist.trace.Edit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages of a journal that were used last. Safe to share between threads. */
final class PageCache {
    private final LinkedHashMap<Integer, List<Edit>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;

    PageCache(int most) {
        this.most = most;
    }

    synchronized @Nullable List<Edit> get(int from) {
        return pages.get(from);
    }

    /** Keeps a full page; one that is not full may still grow. */
    synchronized void put(int from, List<Edit> page) {
        if (page.size() < Playback.PAGE) {
            return;
        }
        pages.put(from, List.copyOf(page));
        while (pages.size() > most) {
            Map.Entry<Integer, List<Edit>> oldest = pages.firstEntry();
            pages.remove(oldest.getKey());
        }
    }
}
