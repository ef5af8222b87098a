package arborist.answer.equal;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a whole number leaves when it is divided: {@code x \equiv 3 \pmod 7}, {@code 3 (mod 7)}. */
final class Residues {
    private static final String MODULUS =
            "\\s*\\(?\\s*\\\\?(?:pmod|bmod|mod|pod)\\s*[{(]?\\s*(?<modulus>\\d{1,30})\\s*[})]?\\s*\\)?";
    private static final Pattern RESIDUE =
            Pattern.compile("(?:(?<of>[^≡]{1,80}?)\\s*≡)?\\s*(?<rest>[-−]?\\s?\\d{1,30})" + MODULUS);

    private Residues() {}

    /** The residue that a text in plain signs is. */
    static Optional<Form> of(String text) {
        if (!text.contains("mod")) {
            return Optional.empty();
        }
        Matcher m = RESIDUE.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        BigInteger modulus = new BigInteger(m.group("modulus"));
        if (modulus.signum() == 0) {
            return Optional.empty();
        }
        BigInteger rest = new BigInteger(m.group("rest").replace('−', '-').replace(" ", ""));
        String of = m.group("of") == null ? "" : m.group("of").replaceAll("\\s+", "");
        return Optional.of(new Form.Residue(of, rest.mod(modulus), modulus));
    }
}
