// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.zhongfu.contracts.provider.ContractLine;
import org.zhongfu.contracts.provider.ProviderEvent;
import org.zhongfu.contracts.provider.ProviderEvent.ContractSigned;
import org.zhongfu.contracts.provider.ProviderEvent.ProviderRegistered;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.evaluation.database.Database;

/** One row per contract and service item: how many units were bought. */
@ApplicationScoped
public class ContractFacts {

    private static final String UPSERT = """
            insert into contract_line_fact as known
                (contract_id, service_item, version, provider_id, area_code, units, noted_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint contract_line_fact_pk
            do update set version = excluded.version, provider_id = excluded.provider_id,
                          area_code = excluded.area_code, units = excluded.units, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;

    private final Database database;
    private final InstantSource clock;

    ContractFacts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes what matching told about providers. */
    public void note(ProviderEvent event) {
        switch (event) {
            case ContractSigned contract -> contract.lines().forEach(line -> note(contract, line));
            case ProviderRegistered ignored -> {}
            case WorkerChanged ignored -> {}
        }
    }

    private void note(ContractSigned contract, ContractLine line) {
        database.update(
                UPSERT,
                contract.contractId(),
                line.serviceItem(),
                contract.aggregateVersion(),
                contract.providerId(),
                contract.areaCode(),
                line.units(),
                clock.instant());
    }
}
