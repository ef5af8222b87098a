package arborist.exchange.play;

import arborist.exchange.render.Places;
import arborist.exchange.render.Sign;
import arborist.exchange.render.Staging;
import arborist.layout.Orientation;
import arborist.trace.Kind;
import arborist.trace.Node;
import arborist.trace.Outline;
import arborist.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The thoughts that a page shows: where each stands, what it looks like in the end, and what is said of it. */
final class Cast {
    private static final Words WORDS = Words.of(Cast.class);
    private static final int LONGEST = 20_000;
    private static final int ALL_TEXTS = 16_000_000;

    private final Staging staging;
    private final Outline end;
    private final Places places;
    private final int longest;
    private final List<Looks> last = new ArrayList<>();
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private boolean scored;

    Cast(Staging staging) {
        this.staging = staging;
        end = staging.end();
        places = Places.of(end.parent(), Orientation.RIGHT);
        longest = Math.clamp(ALL_TEXTS / Math.max(1, end.size()), 500, LONGEST);
        end.nodes().forEach(node -> last.add(looks(node)));
    }

    Outline end() {
        return end;
    }

    Places places() {
        return places;
    }

    /** In the end. */
    Looks last(int i) {
        return last.get(i);
    }

    /** From 0 to 1, 0 where there is no score. */
    double share(int i) {
        return end.nodes().get(i).score().map(staging.scales()::at).orElse(0.0);
    }

    /** At a moment; what signs it has are remembered. */
    Looks looks(Node node) {
        signs.addAll(Sign.of(node));
        scored |= node.score().isPresent();
        return Looks.of(node, staging, longest);
    }

    /** Those that some thought had at some moment. */
    Set<Sign> signs() {
        return signs;
    }

    boolean scored() {
        return scored;
    }

    static String kind(Node node) {
        return kind(node.thought().kind());
    }

    private static String kind(Kind kind) {
        return WORDS.named("cast.kind", kind.name()).replace('-', ' ');
    }

    static String word(Sign sign) {
        return WORDS.of("cast.sign", sign);
    }

    /** What it is, its score and what was found of it, in a line. */
    static String state(Node node, String number) {
        return Stream.concat(Stream.of(kind(node), number), Sign.of(node).stream().map(Cast::word))
                .filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    }
}
