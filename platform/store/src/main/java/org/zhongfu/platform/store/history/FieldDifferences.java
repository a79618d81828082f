// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.type.CompositeType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/** Which fields of an entity differ between two states, as text. */
final class FieldDifferences {

    private static final String ENCRYPTED = "encrypted";
    private static final Set<String> TECHNICAL =
            Set.of("revision", "version", "lockVersion", "lastStepAt", "reachedAt", "provenance", "factsVersion");
    private static final List<String> DERIVED = List.of("Key", "Index", "Hash", "Digests");

    private final ObjectMapper json;
    private final Set<String> except;
    private final List<FieldChange> found = new ArrayList<>();

    private FieldDifferences(ObjectMapper json, Set<String> except) {
        this.json = json;
        this.except = except;
    }

    /** The fields that differ, in the order of the entity. */
    static List<FieldChange> between(
            @Nullable Object[] before,
            @Nullable Object[] after,
            String[] names,
            Type[] types,
            Set<String> except,
            ObjectMapper json) {
        FieldDifferences differences = new FieldDifferences(json, except);
        for (int i = 0; i < names.length; i++) {
            differences.compare("", names[i], types[i], before[i], after[i]);
        }
        return List.copyOf(differences.found);
    }

    private void compare(String group, String name, Type type, @Nullable Object before, @Nullable Object after) {
        if (type.isCollectionType() || isLeftOut(group, name)) {
            return;
        }
        if (type instanceof CompositeType composite) {
            compareParts(group + name + ".", composite, before, after);
            return;
        }
        String from = text(before);
        String to = text(after);
        if (!Objects.equals(from, to)) {
            boolean encrypted = name.startsWith(ENCRYPTED);
            found.add(new FieldChange(encrypted ? withoutPrefix(group, name) : group + name, from, to, encrypted));
        }
    }

    private void compareParts(String group, CompositeType type, @Nullable Object before, @Nullable Object after) {
        String[] names = type.getPropertyNames();
        Type[] types = type.getSubtypes();
        @Nullable Object[] from = parts(type, before);
        @Nullable Object[] to = parts(type, after);
        for (int i = 0; i < names.length; i++) {
            compare(group, names[i], types[i], from[i], to[i]);
        }
    }

    private static @Nullable Object[] parts(CompositeType type, @Nullable Object whole) {
        return whole == null ? new Object[type.getPropertyNames().length] : type.getPropertyValues(whole);
    }

    private boolean isLeftOut(String group, String name) {
        return except.contains(group + name)
                || (group.isEmpty() && TECHNICAL.contains(name))
                || DERIVED.stream().anyMatch(name::endsWith);
    }

    private static String withoutPrefix(String group, String name) {
        String plain = name.substring(ENCRYPTED.length());
        return plain.isEmpty()
                ? group.substring(0, group.length() - 1)
                : group + Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }

    private @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case CharSequence text -> text.toString();
            case Enum<?> constant -> constant.name();
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case UUID id -> id.toString();
            case TemporalAccessor time -> time.toString();
            default -> jsonOf(value);
        };
    }

    private String jsonOf(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value of " + value.getClass().getName() + " has no JSON form", e);
        }
    }
}
