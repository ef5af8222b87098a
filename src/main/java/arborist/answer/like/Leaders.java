package arborist.answer.like;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Groups texts around leaders: a text joins the leader that it is most like, or becomes one where it is like none.
 *
 * <p>Texts are looked at in an order of their own, those that were written most often first, so that the groups do not depend on the
 * order in which they come. Each is held against the leaders alone, never against all.
 */
public final class Leaders {
    /** More different texts than this are left out. */
    public static final int MOST_TEXTS = 1_000;
    /** When there are so many groups, nothing founds another: the rest stand for themselves. */
    private static final int MOST_LEADERS = 200;

    private final Meaning meaning;
    private final double threshold;

    /** @param threshold from which likeness on two texts are alike, 0 to 1 */
    public Leaders(Meaning meaning, double threshold) {
        this.meaning = meaning;
        this.threshold = threshold;
    }

    /** A leader with those that follow it so far. */
    private static final class Led {
        private final float[] meaning;
        private final List<Integer> members;
        private double least = 1;

        private Led(float[] meaning, List<Integer> members) {
            this.meaning = meaning;
            this.members = new ArrayList<>(members);
        }

        private void follow(List<Integer> places, double likeness) {
            members.addAll(places);
            least = Math.min(least, likeness);
        }

        /** The first that was put in leads. */
        private Alike.Group group() {
            return new Alike.Group(members.getFirst(), members.stream().sorted().toList(), least);
        }
    }

    /**
     * Groups texts.
     *
     * @param stopped whether to stop; what is grouped until then is returned
     * @param done is told after each different text how many were looked at
     */
    public Alike of(List<String> texts, BooleanSupplier stopped, IntConsumer done) throws NoMeaning {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            places.computeIfAbsent(plain(texts.get(i)), t -> new ArrayList<>()).add(i);
        }
        List<String> order = new ArrayList<>(places.keySet());
        order.sort(Comparator.comparingInt((String t) -> -places.getOrDefault(t, List.of()).size())
                .thenComparing(Comparator.naturalOrder()));
        List<Led> led = new ArrayList<>();
        int looked = 0;
        for (String text : order.subList(0, Math.min(MOST_TEXTS, order.size()))) {
            if (stopped.getAsBoolean()) {
                break;
            }
            join(led, meaning.of(text), places.getOrDefault(text, List.of()));
            done.accept(++looked);
        }
        int seen = led.stream().mapToInt(l -> l.members.size()).sum();
        return new Alike(led.stream().map(Led::group)
                .sorted(Comparator.comparingInt((Alike.Group g) -> -g.members().size())
                        .thenComparingInt(Alike.Group::leader))
                .toList(), texts.size() - seen);
    }

    private void join(List<Led> led, float[] meaning, List<Integer> places) {
        Led best = null;
        double most = threshold;
        for (Led one : led.subList(0, Math.min(MOST_LEADERS, led.size()))) {
            double likeness = likeness(one.meaning, meaning);
            if (likeness >= most) {
                most = likeness;
                best = one;
            }
        }
        if (best == null) {
            led.add(new Led(meaning, places));
        } else {
            best.follow(places, most);
        }
    }

    /** The cosine between two meanings. */
    static double likeness(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    private static String plain(String text) {
        String one = text.strip().replaceAll("\\s+", " ");
        return one.length() > Meaning.LONGEST ? one.substring(0, Meaning.LONGEST) : one;
    }
}
