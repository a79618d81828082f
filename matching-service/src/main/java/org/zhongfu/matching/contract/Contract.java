// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.provider.ProviderEvent.ContractSigned;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.AreaScope;

/** A contract with a provider for an area and a period. */
@Entity
@KeepsHistory("CONTRACT")
class Contract extends PanacheEntityBase implements HasProvenance {

    @Id
    private UUID id;

    /** Version in ETags and events. */
    private long revision;

    @Version
    private long lockVersion;

    private UUID providerId;
    private String areaCode;
    private String areaPrefix;
    private LocalDate periodFrom;
    private LocalDate periodTo;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Contract() {} // for Hibernate only

    Contract(ContractId id, SignContractRequest request, Provenance provenance) {
        this.id = id.value();
        revision = 1;
        providerId = request.providerId().value();
        areaCode = request.areaCode();
        areaPrefix = AreaScope.of(areaCode).prefix();
        periodFrom = request.periodFrom();
        periodTo = request.periodTo();
        this.provenance = provenance;
    }

    ContractSigned signed(List<ContractLine> lines) {
        return new ContractSigned(
                id(),
                revision,
                new ProviderId(providerId),
                areaCode,
                lines.stream().map(ContractLine::toEvent).toList(),
                periodFrom,
                periodTo,
                provenance.occurredAt(),
                provenance.backfilled());
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    ContractId id() {
        return new ContractId(id);
    }

    String areaPrefix() {
        return areaPrefix;
    }

    ContractView view(List<ContractLine> lines) {
        return new ContractView(
                id(),
                revision,
                new ProviderId(providerId),
                areaCode,
                periodFrom,
                periodTo,
                lines.stream().map(ContractLine::view).toList(),
                "CNY",
                provenance.occurredAt(),
                provenance.recordedAt(),
                provenance.backfilled());
    }
}
