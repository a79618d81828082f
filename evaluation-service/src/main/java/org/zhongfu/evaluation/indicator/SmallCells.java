// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Withholds figures of so few persons that a caller who may not read the rows could tell who they are.
 *
 * <p>A figure is narrow when it is for a target group, for an area below the county or for less than four weeks. A narrow
 * figure is withheld when it is of fewer persons than the rule says; when the persons outside the group are that few; and
 * when it must be withheld so that the total of the area above minus the areas shown does not give another one away.
 */
@ApplicationScoped
class SmallCells {

    private static final int COUNTY_DIGITS = 6;
    private static final int PREFECTURE_DIGITS = 4;
    private static final int TOWNSHIP_DIGITS = 9;

    private final Jdbi jdbi;
    private final IndicatorValues values;

    SmallCells(Jdbi jdbi, IndicatorValues values) {
        this.jdbi = jdbi;
        this.values = values;
    }

    /** The persons of one part of an area. */
    record Part(String prefix, long persons) {}

    /** The value, without any number where it must be withheld, and without its split where a part is of too few persons. */
    IndicatorValue protect(IndicatorValue value, IndicatorQuery query, int smallest) {
        boolean withheld = query.isNarrow()
                && (value.base().persons() < smallest
                        || outsideGroupIsSmall(value, query, smallest)
                        || protectsAnotherArea(value.code(), query, smallest));
        return withheld ? value.suppressed() : query.isNarrow() ? value.with(splitShown(value, smallest)) : value;
    }

    private static @Nullable Split splitShown(IndicatorValue value, int smallest) {
        Split split = value.split();
        return split == null ? null : split.unlessSmallerThan(smallest);
    }

    /** True when all minus the group leaves a few persons; when it leaves none, nobody is singled out. */
    private boolean outsideGroupIsSmall(IndicatorValue value, IndicatorQuery query, int smallest) {
        if (query.group() == null) {
            return false;
        }
        long all = values.compute(value.code(), query.withoutGroup()).base().persons();
        long outside = all - value.base().persons();
        return outside > 0 && outside < smallest;
    }

    private boolean protectsAnotherArea(IndicatorCode code, IndicatorQuery query, int smallest) {
        String own = query.areaPrefix();
        return parentOf(own)
                .map(parent -> withheldOf(partsOf(code, query.inArea(parent), own.length()), smallest)
                        .contains(own))
                .orElse(false);
    }

    /** The area above, as an area code; empty for a prefecture and wider. */
    private static Optional<String> parentOf(String prefix) {
        if (prefix.length() > TOWNSHIP_DIGITS) {
            return Optional.of(prefix.substring(0, TOWNSHIP_DIGITS));
        }
        if (prefix.length() > COUNTY_DIGITS) {
            return Optional.of(prefix.substring(0, COUNTY_DIGITS));
        }
        return prefix.length() > PREFECTURE_DIGITS
                ? Optional.of(prefix.substring(0, PREFECTURE_DIGITS) + "00")
                : Optional.empty();
    }

    private List<Part> partsOf(IndicatorCode code, IndicatorQuery parent, int digits) {
        FigureRows rows = FigureRows.of(code, parent);
        FactFilter counted = rows.counted();
        String statement = "select left(" + rows.alias() + ".area_code, :digits) as prefix, count(distinct "
                + rows.alias() + ".person_id) as persons " + rows.from() + counted.where() + " group by 1";
        Map<String, Object> arguments = new HashMap<>(counted.arguments());
        arguments.put("digits", digits);
        return jdbi.withHandle(sql ->
                sql.createQuery(statement).bindMap(arguments).mapTo(Part.class).list());
    }

    /**
     * The parts whose figures are withheld: the small ones, and if these are few persons together, the next smallest ones
     * until they are not.
     */
    static Set<String> withheldOf(List<Part> parts, int smallest) {
        Set<String> withheld = new HashSet<>();
        long together = 0;
        List<Part> ascending = parts.stream()
                .sorted(Comparator.comparingLong(Part::persons).thenComparing(Part::prefix))
                .toList();
        for (Part part : ascending) {
            boolean small = part.persons() < smallest;
            boolean neededByOthers = !withheld.isEmpty() && together < smallest;
            if (small || neededByOthers) {
                withheld.add(part.prefix());
                together += part.persons();
            }
        }
        return withheld;
    }
}
