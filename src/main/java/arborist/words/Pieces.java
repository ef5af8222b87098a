package arborist.words;

import java.text.ChoiceFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the pattern of a {@link java.text.MessageFormat} apart, in each form that its choices give it. */
final class Pieces {

    /** What has been read of a form, pieces being texts and places. */
    record Run(List<Object> pieces, Map<Integer, Long> fixed) {

        /** Both one after the other; null where they do not go together. */
        @Nullable Run then(Run next) {
            Map<Integer, Long> both = new HashMap<>(fixed);
            for (Map.Entry<Integer, Long> more : next.fixed.entrySet()) {
                Long had = both.put(more.getKey(), more.getValue());
                if (had != null && !had.equals(more.getValue())) {
                    return null;
                }
            }
            List<Object> all = new ArrayList<>(pieces);
            all.addAll(next.pieces);
            return new Run(all, both);
        }

        static Run of(Object piece) {
            return new Run(List.of(piece), Map.of());
        }

        boolean has(int value) {
            return pieces.stream().anyMatch(p -> p instanceof Form.Place place && place.value() == value);
        }
    }

    List<Run> of(String pattern) {
        List<Run> runs = List.of(new Run(List.of(), Map.of()));
        StringBuilder literal = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                if (pattern.startsWith("''", i)) {
                    literal.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == '{' && !quoted) {
                int end = end(pattern, i);
                runs = join(join(runs, List.of(Run.of(literal.toString()))), place(pattern.substring(i + 1, end)));
                literal.setLength(0);
                i = end;
            } else {
                literal.append(c);
            }
        }
        return join(runs, List.of(Run.of(literal.toString())));
    }

    private static int end(String pattern, int start) {
        int depth = 0;
        for (int i = start; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a place that does not end: " + pattern);
    }

    private List<Run> place(String inner) {
        String[] parts = inner.split(",", 3);
        int value = Integer.parseInt(parts[0].strip());
        if (parts.length == 1 || !parts[1].strip().equals("choice")) {
            return List.of(Run.of(new Form.Place(value, parts.length > 1)));
        }
        ChoiceFormat choice = new ChoiceFormat(parts[2]);
        List<Run> branches = new ArrayList<>();
        for (int b = 0; b < choice.getLimits().length; b++) {
            String text = (String) choice.getFormats()[b];
            long least = (long) Math.ceil(choice.getLimits()[b]);
            for (Run run : text.indexOf('{') < 0 ? List.of(Run.of(text)) : of(text)) {
                branches.add(run.has(value) ? numbered(run, value) : new Run(run.pieces(), Map.of(value, least)));
            }
        }
        return branches;
    }

    /** What is chosen by is a number wherever it stands. */
    private static Run numbered(Run run, int value) {
        return new Run(run.pieces().stream()
                .map(p -> p instanceof Form.Place place && place.value() == value ? new Form.Place(value, true) : p)
                .toList(),
                run.fixed());
    }

    private static List<Run> join(List<Run> first, List<Run> second) {
        List<Run> both = new ArrayList<>();
        for (Run one : first) {
            for (Run other : second) {
                Run run = one.then(other);
                if (run != null) {
                    both.add(run);
                }
            }
        }
        return both;
    }
}
