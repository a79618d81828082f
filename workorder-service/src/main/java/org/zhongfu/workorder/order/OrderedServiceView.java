// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;

/**
 * What was ordered, as the API shows it within a work order.
 *
 * @param listVersion version of the service list the item is of
 * @param shape how the service is delivered, a code of the list {@code service-shapes}
 * @param unit unit of service, a code of the list {@code service-units}
 * @param units units of service ordered; each visit is one unit
 * @param unitPrice price of a unit as a decimal text, CNY
 * @param durationMinutes planned length of a visit, in minutes
 * @param staffNeeded how many workers the service needs at once
 * @param requiredCredential the credential the worker must hold, for example {@code HEALTH_CERTIFICATE}: a code of the
 *     list {@code credentials}, or a code of the service list, which has no label; null when none is required
 */
record OrderedServiceView(
        String serviceItem,
        int listVersion,
        ServiceShape shape,
        String unit,
        int units,
        String unitPrice,
        ProviderId providerId,
        String providerOrg,
        ContractId contractId,
        @Min(1) int durationMinutes,
        @Min(1) int staffNeeded,
        @Nullable String requiredCredential) {

    static OrderedServiceView of(ServiceTerms terms) {
        return new OrderedServiceView(
                terms.serviceItem(),
                terms.listVersion(),
                terms.shape(),
                terms.unit(),
                terms.units(),
                terms.unitPrice(),
                terms.providerId(),
                terms.providerOrg(),
                terms.contractId(),
                terms.durationMinutes(),
                terms.staffNeeded(),
                terms.requiredCredential());
    }
}
