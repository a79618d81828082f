// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.matching.base.Json;

/**
 * What a contract may charge for a unit of a service.
 *
 * @param minPrice lowest price of one unit in CNY, a decimal text with at most two places; null means no lower bound
 * @param maxPrice highest price of one unit in CNY, a decimal text with at most two places, not below minPrice; null
 *     means no upper bound
 * @param startedHourPrice surcharge in CNY for each started hour beyond the planned length, a decimal text with at most
 *     two places; only for services counted in visits; null means none
 * @param freeWith services of the same list, at most 50, together with which a unit is free
 * @param excludedCosts what the price leaves out, at most 20
 * @param preconditions what must be so before a unit is delivered, at most 20
 */
public record PriceTerms(
        @Nullable @Pattern(regexp = AMOUNT) String minPrice,
        @Nullable @Pattern(regexp = AMOUNT) String maxPrice,
        @Nullable @Pattern(regexp = AMOUNT) String startedHourPrice,
        @Nullable @Size(max = 50) List<@NotNull @CodeFormat String> freeWith,

        @Nullable @Size(max = 20) List<@NotNull @KnownCode("excluded-costs") String> excludedCosts,

        @Nullable @Size(max = 20) List<@NotNull @KnownCode("service-preconditions") String> preconditions) {

    private static final String AMOUNT = "\\d{1,9}(\\.\\d{1,2})?";

    public PriceTerms {
        freeWith = freeWith == null ? List.of() : List.copyOf(freeWith);
        excludedCosts = excludedCosts == null ? List.of() : List.copyOf(excludedCosts);
        preconditions = preconditions == null ? List.of() : List.copyOf(preconditions);
    }

    /** True when a unit may cost that much. */
    public boolean allows(BigDecimal price) {
        return amount(minPrice).filter(min -> price.compareTo(min) < 0).isEmpty()
                && amount(maxPrice).filter(max -> price.compareTo(max) > 0).isEmpty();
    }

    /** The bounds of the price, for refusals. */
    public String range() {
        return (minPrice == null ? "0" : minPrice) + "-" + (maxPrice == null ? "∞" : maxPrice);
    }

    @JsonIgnore
    boolean isInverted() {
        return amount(minPrice)
                .flatMap(min -> amount(maxPrice).filter(max -> max.compareTo(min) < 0))
                .isPresent();
    }

    List<String> freeTogetherWith() {
        return freeWith == null ? List.of() : freeWith;
    }

    private static Optional<BigDecimal> amount(@Nullable String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }

    /** The terms as JSON in a column. */
    @Converter
    static final class Column implements AttributeConverter<PriceTerms, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable PriceTerms terms) {
            return terms == null ? null : Json.write(terms);
        }

        @Override
        public @Nullable PriceTerms convertToEntityAttribute(@Nullable String column) {
            return column == null ? null : Json.read(column, PriceTerms.class);
        }
    }
}
