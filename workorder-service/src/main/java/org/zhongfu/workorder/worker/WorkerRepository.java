// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.worker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;

/** The known workers. */
@ApplicationScoped
public class WorkerRepository implements PanacheRepositoryBase<Worker, UUID> {

    /** Takes over what matching told; older news than what is known changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(WorkerChanged event) {
        Worker known = findById(event.workerId());
        if (known == null) {
            persist(new Worker(event));
        } else {
            known.take(event);
        }
    }

    /** The worker of that id, if matching has told of one. */
    public Optional<Worker> known(UUID id) {
        return findByIdOptional(id);
    }
}
