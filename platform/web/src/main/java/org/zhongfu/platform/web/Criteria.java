// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.TypedId;

/** The where-clause of a list: what the caller may see, the filters of the request, and where the page starts. */
public final class Criteria {

    /** The longest time of waiting that can be asked for, in days. */
    public static final int MOST_DAYS = 3660;

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Where the page starts: no part of what is counted. */
    private final List<String> start = new ArrayList<>();

    private final Map<String, Object> startParameters = new HashMap<>();
    private final int most;
    private final ListOrder order;
    private final boolean counted;

    private Criteria(int most, ListOrder order, boolean counted) {
        this.most = most;
        this.order = order;
        this.counted = counted;
    }

    /** All rows after the cursor of the page; to be restricted to what the caller may see. */
    public static Criteria of(PageQuery page) {
        Criteria criteria = new Criteria(page.fetch(), page.order(), page.counted());
        SortField field = page.order().field();
        UUID after = page.after();
        if (after != null) {
            String comparison = page.order().comparison();
            criteria.startParameters.put("after", after);
            Object value = page.afterValue();
            if (field == null || value == null) {
                criteria.start.add("id " + comparison + " :after");
            } else {
                criteria.start.add("(%s, id) %s (:afterValue, :after)".formatted(field.path(), comparison));
                criteria.startParameters.put("afterValue", value);
            }
        }
        return criteria;
    }

    /** One record; to be restricted to what the caller may see. */
    public static Criteria ofOne(UUID id) {
        return new Criteria(1, ListOrder.BY_ID, false).and("id = :id", "id", id);
    }

    /** One record; to be restricted to what the caller may see. */
    public static Criteria ofOne(TypedId id) {
        return ofOne(id.value());
    }

    /** Restricts to rows that fulfil the clause; a null value does not restrict, a typed id is compared by its UUID. */
    public Criteria and(String clause, String parameter, @Nullable Object value) {
        return value == null ? this : narrow(clause).set(parameter, value);
    }

    /** Restricts to rows whose field fulfils the clause, where the field itself is of the type of the value. */
    public Criteria andConverted(String clause, String parameter, @Nullable Object value) {
        if (value != null) {
            narrow(clause).parameters.put(parameter, value);
        }
        return this;
    }

    /** Restricts to rows whose field has one of the values; no values do not restrict. */
    public Criteria in(String field, String parameter, Collection<?> values) {
        return values.isEmpty() ? this : and(field + " in :" + parameter, parameter, List.copyOf(values));
    }

    /** Restricts to rows whose field lies in the period. */
    public Criteria during(String field, DayPeriod period) {
        return and(field + " >= :periodFrom", "periodFrom", period.from())
                .and(field + " < :periodEnd", "periodEnd", period.end());
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

    /** The condition in the query language, with the start of the page. */
    public String where() {
        List<String> all = new ArrayList<>(start);
        all.addAll(clauses);
        return conjunction(all);
    }

    /** The values of its parameters. */
    public Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>(startParameters);
        all.putAll(parameters);
        return Map.copyOf(all);
    }

    /** The condition without the start of the page: what is counted. */
    public String whereOnAllPages() {
        return conjunction(clauses);
    }

    /** The values of the parameters of {@link #whereOnAllPages()}. */
    public Map<String, Object> parametersOnAllPages() {
        return Map.copyOf(parameters);
    }

    /** True when the answer is to hold the total. */
    public boolean counted() {
        return counted;
    }

    /** The order of the rows. */
    public ListOrder order() {
        return order;
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
        throw Problem.invalid(List.of(new Problem.Violation(parameter, AllowedValues.of(type))));
    }

    /**
     * Constants from a query parameter that may be sent several times.
     *
     * @return none when it is not sent
     * @throws Problem 400 when there is no such constant
     */
    public static <E extends Enum<E>> Set<E> constants(String parameter, Class<E> type, List<String> texts) {
        Set<E> found = EnumSet.noneOf(type);
        for (String text : texts) {
            found.add(Objects.requireNonNull(constant(parameter, type, text)));
        }
        return found;
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
     * The time before which an entry began that waits for some days, from the query parameter {@code olderThanDays}.
     *
     * @return null when the parameter is not sent
     * @throws Problem 400 when it is no number of days
     */
    public static @Nullable Instant olderThan(@Nullable String days, Instant now) {
        Integer number = number("olderThanDays", days, MOST_DAYS);
        return number == null ? null : now.minus(Duration.ofDays(number));
    }

    /**
     * A whole number from 1 from a query parameter.
     *
     * @throws Problem 400 when it is none or larger than the most
     */
    public static @Nullable Integer number(String parameter, @Nullable String text, int most) {
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw Problem.invalid(parameter, "must be a number from 1 to " + most, "必须是 1 到 " + most + " 的整数");
    }

    /**
     * A choice from a query parameter; absent means no.
     *
     * @throws Problem 400 when it is neither true nor false
     */
    public static boolean flag(String parameter, @Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw Problem.invalid(parameter, "must be true or false", "必须是 true 或 false");
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

    private static String conjunction(List<String> conditions) {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    private Criteria narrow(String clause) {
        clauses.add(clause);
        return this;
    }
}
