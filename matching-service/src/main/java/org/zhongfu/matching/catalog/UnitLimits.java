// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.Json;

/**
 * How many units of a service one person is offered.
 *
 * @param perWeek at most that many in a week, 1 to 50; null means no limit
 * @param perMonth at most that many in a month, 1 to 200, not below perWeek; null means no limit
 * @param atLeastPerMonth at least that many in a month, 1 to 200, not above perMonth, such as the visits of a care
 *     agreement; null means none
 */
public record UnitLimits(
        @Nullable @Min(1) @Max(50) Integer perWeek,
        @Nullable @Min(1) @Max(200) Integer perMonth,
        @Nullable @Min(1) @Max(200) Integer atLeastPerMonth) {

    boolean contradict() {
        return isAbove(perWeek, perMonth) || isAbove(atLeastPerMonth, perMonth);
    }

    private static boolean isAbove(@Nullable Integer lower, @Nullable Integer upper) {
        return lower != null && upper != null && lower > upper;
    }

    /** The limits as JSON in a column. */
    @Converter
    static final class Column implements AttributeConverter<UnitLimits, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable UnitLimits limits) {
            return limits == null ? null : Json.write(limits);
        }

        @Override
        public @Nullable UnitLimits convertToEntityAttribute(@Nullable String column) {
            return column == null ? null : Json.read(column, UnitLimits.class);
        }
    }
}
