// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.provider.ProviderRef;

/**
 * What was agreed for an order: which service, how much of it, by which provider.
 *
 * @param listVersion version of the service list the item is of
 * @param unit unit of service
 * @param units units ordered
 * @param unitPrice decimal string, CNY
 * @param durationMinutes planned length of a visit
 * @param staffNeeded workers a visit needs at once
 * @param requiredCredential credential the worker must hold; null when none is required
 * @param guide the service guide and its target hours
 */
@Embeddable
public record ServiceTerms(
        String serviceItem,
        int listVersion,
        String unit,
        int units,
        String unitPrice,
        int durationMinutes,
        int staffNeeded,
        @Nullable String requiredCredential,
        @Embedded ServiceGuide guide,
        UUID providerId,
        String providerOrg,
        UUID contractId) {

    static ServiceTerms of(MatchAccepted match) {
        var terms = match.terms();
        return new ServiceTerms(
                terms.serviceItem(),
                terms.listVersion(),
                terms.unit(),
                terms.units(),
                terms.unitPrice(),
                terms.durationMinutes(),
                terms.staffNeeded(),
                terms.requiredCredential(),
                ServiceGuide.of(match),
                match.provider().providerId().value(),
                match.provider().providerOrg(),
                terms.contractId().value());
    }

    /** The provider that serves. */
    public ProviderRef provider() {
        return new ProviderRef(new ProviderId(providerId), providerOrg);
    }
}
