// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.TypedId;

/** The where-clause of a list: what the caller may see, the filters of the request, and where the page starts. */
public final class Criteria {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private final int most;

    private Criteria(int most) {
        this.most = most;
    }

    /** All rows after the cursor of the page; to be restricted to what the caller may see. */
    public static Criteria of(PageQuery page) {
        return new Criteria(page.fetch()).and("id > :after", "after", page.behind());
    }

    /** One record; to be restricted to what the caller may see. */
    public static Criteria ofOne(UUID id) {
        return new Criteria(1).and("id = :id", "id", id);
    }

    /** One record; to be restricted to what the caller may see. */
    public static Criteria ofOne(TypedId id) {
        return ofOne(id.value());
    }

    /** Restricts to rows that fulfil the clause; a null value does not restrict, a typed id is compared by its UUID. */
    public Criteria and(String clause, String parameter, @Nullable Object value) {
        return value == null ? this : narrow(clause).set(parameter, value);
    }

    /** Restricts to what the caller may see. */
    public Criteria within(AreaScope scope) {
        return and("areaCode like :scope", "scope", scope.like());
    }

    /**
     * Restricts to an area that the request names.
     *
     * @throws Problem 400 when it is not an area code
     */
    public Criteria inArea(@Nullable String areaCode) {
        return areaCode == null
                ? this
                : and("areaCode like :area", "area", area("area", areaCode).like());
    }

    /** Gives a value to a further parameter of a clause; a typed id is compared by its UUID. */
    public Criteria set(String parameter, Object value) {
        parameters.put(parameter, value instanceof TypedId id ? id.value() : value);
        return this;
    }

    /** The condition in the query language. */
    public String where() {
        return String.join(" and ", clauses);
    }

    /** The values of its parameters. */
    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    /** How many rows to read: for a page one more than its limit, to see whether there are more. */
    public int most() {
        return most;
    }

    /**
     * An id from a query parameter.
     *
     * @throws Problem 400 when it is none
     */
    public static @Nullable UUID id(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(parameter, "must be an id (UUID)", "必须是编号（UUID）");
        }
    }

    /**
     * A typed id from a query parameter.
     *
     * @param type makes the typed id, for example {@code PersonId::new}
     * @throws Problem 400 when it is none
     */
    public static <T extends TypedId> @Nullable T id(String parameter, @Nullable String text, Function<UUID, T> type) {
        UUID id = id(parameter, text);
        return id == null ? null : type.apply(id);
    }

    /**
     * A constant from a query parameter.
     *
     * @throws Problem 400 when there is no such constant
     */
    public static <E extends Enum<E>> @Nullable E constant(String parameter, Class<E> type, @Nullable String text) {
        if (text == null) {
            return null;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        String known = String.join(
                ", ", List.of(type.getEnumConstants()).stream().map(Enum::name).toList());
        throw Problem.invalid(parameter, "must be one of " + known, "必须是以下值之一：" + known);
    }

    /**
     * A civil day from a query parameter.
     *
     * @throws Problem 400 when it is none
     */
    public static @Nullable LocalDate day(String parameter, @Nullable String text) {
        return text == null
                ? null
                : Days.parse(text)
                        .orElseThrow(() -> Problem.invalid(List.of(new Problem.Violation(parameter, Days.WANTED))));
    }

    /**
     * An area from a query parameter.
     *
     * @throws Problem 400 when it is not an area code
     */
    public static AreaScope area(String parameter, String areaCode) {
        try {
            return AreaScope.of(areaCode);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(parameter, "must be an area code of 6, 9 or 12 digits", "必须是 6、9 或 12 位行政区划代码");
        }
    }

    private Criteria narrow(String clause) {
        clauses.add(clause);
        return this;
    }
}
