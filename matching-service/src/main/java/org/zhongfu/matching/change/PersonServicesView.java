// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.matching.catalog.ServiceShape;
import org.zhongfu.matching.catalog.ServiceUnit;

/**
 * What a person could be offered on one day, by the rules of that day.
 *
 * @param personId id of the person
 * @param on the day
 * @param listVersion version of the service list of the day
 * @param services all services of the list that have a class, by code
 */
public record PersonServicesView(
        PersonId personId,
        LocalDate on,
        @Min(1) @Max(100_000) int listVersion,
        @Size(max = 200) List<PersonService> services) {

    /**
     * A service, and whether the person could be offered it.
     *
     * @param serviceItem the service: a code of the list {@code service-items}, or one added by a bureau
     * @param nameZh name of the service in Chinese
     * @param nameEn name of the service in English
     * @param shape how the service is delivered
     * @param unit what one unit of the service is
     * @param offered true when the rule of the service accepts the person
     * @param ruleVersion version of the rule that was applied; null when none was in force
     * @param reasonCodes why not: codes of the list {@code match-reasons}; empty when the person could be offered it
     * @param explanationZh what the rule asks for and what is known of the person, in Chinese
     * @param explanationEn what the rule asks for and what is known of the person, in English
     */
    public record PersonService(
            @Size(max = 64) String serviceItem,
            @Size(max = 60) String nameZh,
            @Size(max = 120) String nameEn,
            ServiceShape shape,
            ServiceUnit unit,
            boolean offered,

            @Nullable @Min(1) @Max(100_000) Integer ruleVersion,

            @Size(max = 10) List<@Size(max = 64) String> reasonCodes,
            @Size(max = 4000) String explanationZh,
            @Size(max = 4000) String explanationEn) {}
}
