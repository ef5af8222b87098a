package arborist.lesson;

import arborist.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of a block; each has a known name and is taken once, and what nobody took is an error. */
final class Fields {
    private static final Words WORDS = Words.of(Fields.class);
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final int line;
    private final String kind;
    private final List<Field> left = new ArrayList<>();

    private Fields(Block block) {
        this.line = block.line();
        this.kind = block.kind();
    }

    static Fields of(Block block) throws Wrong {
        List<String> known = Known.of(block.kind());
        Fields fields = new Fields(block);
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i);
            if (!text.isBlank() && !text.strip().startsWith("#")) {
                Field field = Field.of(text, block.line() + 1 + i);
                if (!known.contains(field.name())) {
                    throw field.wrong(Names.unknown(fields::noSuch, field.name(), known));
                }
                boolean again = fields.left.stream().anyMatch(other -> other.name().equals(field.name()));
                if (again && !Known.REPEATED.contains(field.name())) {
                    throw field.wrong(WORDS.say("names.second-time", field.name()));
                }
                fields.left.add(field);
            }
        }
        return fields;
    }

    int line() {
        return line;
    }

    /** All of that name, in their order. */
    List<Field> all(String name) {
        List<Field> found = left.stream().filter(field -> field.name().equals(name)).toList();
        left.removeAll(found);
        return found;
    }

    Optional<Field> maybe(String name) {
        return all(name).stream().findFirst();
    }

    Field need(String name) throws Wrong {
        return maybe(name).orElseThrow(() -> new Wrong(line,
                WORDS.say(isHeader() ? "fields.header-needs" : "fields.block-needs", name, kind)));
    }

    String text(String name, String otherwise) {
        return maybe(name).map(Field::value).orElse(otherwise);
    }

    /** A name for others to point at. */
    String id(String otherwise) throws Wrong {
        Optional<Field> field = maybe("id");
        if (field.isPresent() && !ID.matcher(field.get().value()).matches()) {
            throw field.get().wrong(WORDS.say("fields.id"));
        }
        return field.map(Field::value).orElse(otherwise);
    }

    /** What stands here of these names. */
    List<Field> any(List<String> names) {
        List<Field> found = new ArrayList<>();
        for (String name : names) {
            maybe(name).ifPresent(found::add);
        }
        return found;
    }

    /** @throws Wrong where something is left that says nothing beside the others */
    void done() throws Wrong {
        for (Field field : left) {
            throw field.wrong(WORDS.say("fields.says-nothing", field.name(), kind));
        }
    }

    private String noSuch(String name) {
        return WORDS.say(isHeader() ? "fields.no-field-of-header" : "fields.no-field-of-block", name, kind);
    }

    /** Its kind is no word that stands in the file. */
    private boolean isHeader() {
        return kind.equals(Block.HEADER);
    }
}
