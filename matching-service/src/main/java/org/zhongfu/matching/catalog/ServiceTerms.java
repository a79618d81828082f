// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.platform.kernel.NameText;

/**
 * How a service is called, what it belongs to, and what holds for its price and number.
 *
 * @param nameZh name of the service in Chinese; absent: that of the code list; a service of the bureau has one
 * @param nameEn name of the service in English; absent: that of the code list; a service of the bureau has one
 * @param homeServiceGroup group of the service in GB/T 43153; null when it was not named
 * @param priceTerms what a contract may charge for a unit; null means that only the contract says
 * @param unitLimits how many units one person is offered; null means no limits
 * @param source decision or document the item is based on; null means that of the list
 */
@Embeddable
public record ServiceTerms(
        @Nullable @NameText(max = 60) String nameZh,
        @Nullable @NameText(max = 120) String nameEn,
        @Nullable @KnownCode("home-service-groups") String homeServiceGroup,

        @Nullable @Valid @Convert(converter = PriceTerms.Column.class)
        PriceTerms priceTerms,

        @Nullable @Valid @Convert(converter = UnitLimits.Column.class)
        UnitLimits unitLimits,

        @Nullable @NameText(max = 300) String source) {

    static final ServiceTerms NONE = new ServiceTerms(null, null, null, null, null, null);

    ServiceTerms named(String zh, String en) {
        return new ServiceTerms(zh, en, homeServiceGroup, priceTerms, unitLimits, source);
    }
}
