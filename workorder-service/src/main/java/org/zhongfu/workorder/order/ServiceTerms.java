// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.provider.ProviderRef;
import org.zhongfu.platform.store.TypedIdConverter;

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
 * @param guide how the service is delivered, by which guide, and its target hours
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
        @Convert(converter = ProviderIdConverter.class) ProviderId providerId,

        String providerOrg,

        @Convert(converter = ContractIdConverter.class) ContractId contractId) {

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
                match.provider().providerId(),
                match.provider().providerOrg(),
                terms.contractId());
    }

    /** How the service is delivered. */
    public ServiceShape shape() {
        return guide.shape();
    }

    /** An order of these terms as four-eyes rules see it. */
    StepSubject stepSubject(UUID orderId, UUID needId) {
        long priceFen = new BigDecimal(unitPrice)
                .movePointRight(2)
                .multiply(BigDecimal.valueOf(units))
                .longValue();
        return StepSubject.of("WORK_ORDER", orderId)
                .linkedTo(StepLink.WORK_ORDER, orderId)
                .linkedTo(StepLink.NEED, needId)
                .about(serviceItem, units, priceFen);
    }

    /** The provider that serves. */
    public ProviderRef provider() {
        return new ProviderRef(providerId, providerOrg);
    }

    /** For Hibernate. */
    @Converter
    static final class ProviderIdConverter extends TypedIdConverter<ProviderId> {

        ProviderIdConverter() {
            super(ProviderId::new);
        }
    }

    /** For Hibernate. */
    @Converter
    static final class ContractIdConverter extends TypedIdConverter<ContractId> {

        ContractIdConverter() {
            super(ContractId::new);
        }
    }
}
