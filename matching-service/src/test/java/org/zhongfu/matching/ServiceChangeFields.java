// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import java.util.List;
import org.zhongfu.testkit.creation.FieldChange;

/** Other values of each field of a proposed change of the service list. */
final class ServiceChangeFields {

    private ServiceChangeFields() {}

    static List<FieldChange> changes() {
        return List.of(
                FieldChange.of("validFrom", "2150-01-01"),
                FieldChange.of("source", "另一份文件"),
                FieldChange.of("content.items[0].code", "ANOTHER_SERVICE"),
                FieldChange.of("content.items[0].terms.nameZh", "助餐"),
                FieldChange.of("content.items[0].terms.nameEn", "Meals"),
                FieldChange.of("content.items[0].serviceClass", "LIVING"),
                FieldChange.of("content.items[0].terms.homeServiceGroup", "OTHER"),
                FieldChange.of("content.items[0].shape", "ESCORT"),
                FieldChange.of("content.items[0].unit", "SESSION"),
                FieldChange.of("content.items[0].durationMinutes", 90),
                FieldChange.of("content.items[0].staffNeeded", 2),
                FieldChange.of("content.items[0].requiredCredential", "HEALTH_CERTIFICATE"),
                FieldChange.of("content.items[0].terms.priceTerms.minPrice", "41.00"),
                FieldChange.of("content.items[0].terms.priceTerms.maxPrice", "81.00"),
                FieldChange.of("content.items[0].terms.priceTerms.startedHourPrice", "10.00"),
                FieldChange.of("content.items[0].terms.priceTerms.freeWith[0]", "HOME_CLEANING"),
                FieldChange.of("content.items[0].terms.priceTerms.excludedCosts[0]", "INGREDIENTS"),
                FieldChange.of("content.items[0].terms.priceTerms.preconditions[0]", "MEDICAL_ADVICE"),
                FieldChange.of("content.items[0].terms.unitLimits.perWeek", 7),
                FieldChange.of("content.items[0].terms.unitLimits.perMonth", 30),
                FieldChange.of("content.items[0].terms.unitLimits.atLeastPerMonth", 1),
                FieldChange.of("content.items[0].acceptanceHours", 24),
                FieldChange.of("content.items[0].firstVisitHours", 48),
                FieldChange.of("content.items[0].returnVisitHours", 72),
                FieldChange.of("content.items[0].guideVersion", 2),
                FieldChange.of("content.items[0].terms.source", "另一份文件"),
                FieldChange.of("content.rules[0].serviceItem", "ANOTHER_SERVICE"),
                FieldChange.of("content.rules[0].conditions.anyGroupOf[0]", "LOW_INCOME"),
                FieldChange.of("content.rules[0].conditions.minAge", 60),
                FieldChange.of("content.rules[0].conditions.maxAge", 90),
                FieldChange.of("content.rules[0].conditions.anyLevelOf[0].instrument", "ANOTHER"),
                FieldChange.of("content.rules[0].conditions.anyLevelOf[0].levels[0]", "INDEPENDENT"),
                FieldChange.of("content.guides[0].serviceItem", "ANOTHER_SERVICE"),
                FieldChange.of("content.guides[0].steps[0].code", "ANOTHER_STEP"),
                FieldChange.of("content.guides[0].steps[0].zh", "另一步"),
                FieldChange.of("content.guides[0].steps[0].en", "Another step"),
                FieldChange.of("content.guides[0].steps[0].required", false));
    }
}
