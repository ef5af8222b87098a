package arborist.answer.minilm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts a text into the pieces of words that the model was trained on: without case and accents, the longest piece first. */
final class WordPieces {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern WORDS =
            Pattern.compile("[\\p{P}\\p{S}]|\\p{IsHan}|[^\\s\\p{P}\\p{S}\\p{IsHan}\\p{Cntrl}]+");
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> pieces = new HashMap<>();
    private final int most;

    /** @param most pieces, the mark at the beginning and that at the end among them */
    WordPieces(InputStream tokenizer, int most) throws IOException {
        JsonNode vocabulary = new JsonMapper().readTree(tokenizer).path("model").path("vocab");
        vocabulary.properties().forEach(piece -> pieces.put(piece.getKey(), piece.getValue().asInt()));
        if (!pieces.keySet().containsAll(List.of("[CLS]", "[SEP]", "[UNK]"))) {
            throw new IOException("the model's words are not where they should be");
        }
        this.most = most;
    }

    /** The numbers of the pieces, of a long text those of its beginning. */
    long[] of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        List<Integer> ids = new ArrayList<>(List.of(id("[CLS]")));
        var words = WORDS.matcher(plain);
        while (words.find() && ids.size() < most - 1) {
            word(words.group(), ids);
        }
        List<Integer> some = ids.subList(0, Math.min(most - 1, ids.size()));
        long[] all = new long[some.size() + 1];
        for (int i = 0; i < some.size(); i++) {
            all[i] = some.get(i);
        }
        all[some.size()] = id("[SEP]");
        return all;
    }

    private void word(String word, List<Integer> ids) {
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            Integer piece = null;
            while (to > from && piece == null) {
                piece = pieces.get((from > 0 ? "##" : "") + word.substring(from, to));
                to -= piece == null ? 1 : 0;
            }
            if (piece == null) {
                break;
            }
            found.add(piece);
            from = to;
        }
        ids.addAll(from == word.length() ? found : List.of(id("[UNK]")));
    }

    private int id(String piece) {
        return pieces.getOrDefault(piece, 0);
    }
}
