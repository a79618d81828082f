// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.matching;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.intake.ServicePeriod;

/**
 * The service to be delivered for a match, and the terms of the contract it is delivered under.
 *
 * @param listVersion version of the service list the item was taken from
 * @param guideVersion version of the guide the stage targets were taken from
 * @param shape how the service is delivered, a code of the list {@code service-shapes}; null in events of before there
 *     were shapes, which means {@code VISIT}
 * @param unit unit of the service item, for example {@code VISIT}
 * @param units units to deliver in the period
 * @param unitPrice decimal string, CNY per unit, as of the contract
 * @param durationMinutes planned length of one visit
 * @param staffNeeded workers needed at once
 * @param requiredCredential credential each worker must hold on the day, null when none is required
 */
public record ServiceTerms(
        ContractId contractId,
        String serviceItem,
        int listVersion,
        int guideVersion,
        @Nullable String shape,
        String unit,
        int units,
        String unitPrice,
        int durationMinutes,
        int staffNeeded,
        @Nullable String requiredCredential,
        ServicePeriod period)
        implements EventPart {}
