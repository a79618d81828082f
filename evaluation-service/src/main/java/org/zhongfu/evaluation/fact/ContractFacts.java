// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.provider.ContractLine;
import org.zhongfu.contracts.provider.ProviderEvent;
import org.zhongfu.contracts.provider.ProviderEvent.AgreementChanged;
import org.zhongfu.contracts.provider.ProviderEvent.ContractCorrected;
import org.zhongfu.contracts.provider.ProviderEvent.ContractEnded;
import org.zhongfu.contracts.provider.ProviderEvent.ContractSigned;
import org.zhongfu.contracts.provider.ProviderEvent.ProviderCorrected;
import org.zhongfu.contracts.provider.ProviderEvent.ProviderRegistered;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;

/** One row per contract and service item: how many units were bought. */
@ApplicationScoped
public class ContractFacts {

    private static final String UPSERT = """
            insert into contract_line_fact as known
                (contract_id, service_item, version, provider_id, area_code, units, noted_at)
            values (:contractId, :serviceItem, :version, :providerId, :areaCode, :units, :notedAt)
            on conflict (contract_id, service_item)
            do update set version = excluded.version, provider_id = excluded.provider_id,
                          area_code = excluded.area_code, units = excluded.units, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    ContractFacts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Applies an event about providers. */
    public void apply(ProviderEvent event) {
        switch (event) {
            case ContractSigned signed ->
                signed.lines()
                        .forEach(line -> upsert(
                                signed.contractId(),
                                signed.aggregateVersion(),
                                signed.providerId(),
                                signed.areaCode(),
                                line));
            case ContractCorrected corrected ->
                corrected
                        .lines()
                        .forEach(line -> upsert(
                                corrected.contractId(),
                                corrected.aggregateVersion(),
                                corrected.providerId(),
                                corrected.areaCode(),
                                line));
            case ProviderRegistered ignored -> {}
            case ProviderCorrected ignored -> {}
            case AgreementChanged ignored -> {}
            case ContractEnded ignored -> {} // What was bought stays; served units count by their own day.
            case WorkerChanged ignored -> {}
        }
    }

    private void upsert(ContractId contract, long version, ProviderId provider, String areaCode, ContractLine line) {
        jdbi.useHandle(sql -> sql.createUpdate(UPSERT)
                .bind("contractId", contract)
                .bind("serviceItem", line.serviceItem())
                .bind("version", version)
                .bind("providerId", provider)
                .bind("areaCode", areaCode)
                .bind("units", line.units())
                .bind("notedAt", clock.instant())
                .execute());
    }
}
