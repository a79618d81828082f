// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.worker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;

/** The workers that matching has published. */
@ApplicationScoped
public class WorkerRepository implements PanacheRepositoryBase<Worker, UUID> {

    /** Keeps the worker of an event; an older event than the last one changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void update(WorkerChanged event) {
        Worker known = findById(event.workerId().value());
        if (known == null) {
            persist(new Worker(event));
        } else {
            known.update(event);
        }
    }
}
