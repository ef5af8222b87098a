package arborist.trace.json;

import arborist.words.Words;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses records that were read from JSON with a part missing that is not marked as nullable. */
final class NullCheck {
    private static final Words WORDS = Words.of(NullCheck.class);
    private final Map<Class<?>, List<RecordComponent>> components = new ConcurrentHashMap<>();

    void check(Record record) throws BadJson {
        for (RecordComponent component : components.computeIfAbsent(record.getClass(),
                type -> Stream.of(type.getRecordComponents()).filter(c -> !c.getType().isPrimitive()).toList())) {
            Object value = value(record, component);
            if (value == null) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw new BadJson(() -> WORDS.say("edit.part-missing",
                            record.getClass().getSimpleName(), component.getName()));
                }
            } else if (value instanceof Record inner) {
                check(inner);
            } else if (value instanceof Collection<?> many) {
                for (Object one : many) {
                    if (one instanceof Record inner) {
                        check(inner);
                    }
                }
            }
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's own accessor failed", e);
        }
    }
}
