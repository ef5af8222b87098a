package arborist.task.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Words that fill slots, in tables: a row holds what belongs together, such as a name and its pronouns, or one thing and many of
 * it. The last row of a table stands for all words that it lacks: {@code *} is such a word, {@code *s} many of it.
 */
record Words(List<Table> tables) {
    Words {
        tables = List.copyOf(tables);
    }

    /** A table: its columns are slots, and each of its rows fills them. */
    record Table(List<String> columns, List<List<String>> rows) {
        Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Reads {@code name he: Tom he, Ann she, * they}. */
        static Table parse(String line) {
            int colon = line.indexOf(':');
            List<List<String>> rows = List.of(line.substring(colon + 1).strip().split("\\s*,\\s*")).stream()
                    .map(row -> List.of(row.split("\\s+"))).toList();
            return new Table(List.of(line.substring(0, colon).strip().split("\\s+")), rows);
        }
    }

    /** Fills word slots at random; two slots of one table with different digits behind them get different rows. */
    Map<String, String> draw(Set<String> slots, RandomGenerator random) {
        Map<String, String> drawn = new HashMap<>();
        for (Table table : tables) {
            List<List<String>> rows = new ArrayList<>(table.rows.subList(0, table.rows.size() - 1));
            for (String digit : digits(table, slots)) {
                List<String> row = rows.remove(random.nextInt(rows.size()));
                put(drawn, table, digit, row);
            }
        }
        return drawn;
    }

    /** Fills what a question left open: from the pronoun or the many of what it named. */
    Map<String, String> complete(Map<String, String> read) {
        Map<String, String> complete = new HashMap<>(read);
        for (Table table : tables) {
            for (String digit : digits(table, read.keySet())) {
                List<String> row = table.rows.stream().filter(r -> agrees(r, table, digit, read)).findFirst()
                        .orElseGet(() -> unknown(table, digit, read));
                put(complete, table, digit, row);
            }
        }
        return complete;
    }

    private static boolean agrees(List<String> row, Table table, String digit, Map<String, String> read) {
        for (int i = 0; i < row.size(); i++) {
            String said = read.get(table.columns.get(i) + digit);
            if (said != null && !said.equalsIgnoreCase(row.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> unknown(Table table, String digit, Map<String, String> read) {
        List<String> row = table.rows.getLast();
        String one = "";
        for (int i = 0; i < row.size(); i++) {
            String said = read.get(table.columns.get(i) + digit);
            if (said != null && row.get(i).startsWith("*") && one.isEmpty()) {
                one = row.get(i).endsWith("s") && said.endsWith("s") ? said.substring(0, said.length() - 1) : said;
            }
        }
        boolean name = table.columns.getFirst().equals("name");
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String said = read.get(table.columns.get(i) + digit);
            String word = said != null ? said : row.get(i).replace("*", one);
            filled.add(name && i == 0 && !word.isEmpty() ? Phrase.capital(word) : word);
        }
        return filled;
    }

    /**
     * The same words, but rows with one that is not known are other rows of their tables.
     *
     * @param shown the slots that are ever shown
     * @param free whether nothing else says a word
     */
    Map<String, String> known(Map<String, String> words, Set<String> shown, Predicate<String> known,
            Predicate<String> free) {
        Map<String, String> all = new HashMap<>(words);
        Map<List<String>, List<String>> given = new HashMap<>();
        for (Table table : tables) {
            for (String digit : digits(table, words.keySet())) {
                List<String> own = table.columns.stream().map(c -> words.getOrDefault(c + digit, "")).toList();
                if (!holds(table, own, digit, shown, known)) {
                    List<List<String>> rows = table.rows.subList(0, table.rows.size() - 1).stream()
                            .filter(row -> !given.containsValue(row) && row.stream().allMatch(free)
                                    && holds(table, row, digit, shown, known))
                            .toList();
                    Optional<List<String>> like = rows.stream().filter(row -> row.getLast().equals(own.getLast()))
                            .findFirst().or(() -> rows.stream().findFirst());
                    like.map(row -> given.computeIfAbsent(own, _ -> row)).ifPresent(row -> put(all, table, digit, row));
                }
            }
        }
        return all;
    }

    private static boolean holds(Table table, List<String> row, String digit, Set<String> shown,
            Predicate<String> known) {
        for (int i = 0; i < row.size(); i++) {
            if (shown.contains(table.columns.get(i) + digit) && !known.test(row.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void put(Map<String, String> values, Table table, String digit, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            values.put(table.columns.get(i) + digit, row.get(i));
        }
    }

    /** The digits behind a table's slots: none, 2, 3. */
    private static Set<String> digits(Table table, Set<String> slots) {
        Set<String> digits = new TreeSet<>();
        for (String slot : slots) {
            String base = slot.replaceFirst("\\d$", "");
            if (table.columns.contains(base.toLowerCase(Locale.ROOT))) {
                digits.add(slot.substring(base.length()));
            }
        }
        return digits;
    }
}
