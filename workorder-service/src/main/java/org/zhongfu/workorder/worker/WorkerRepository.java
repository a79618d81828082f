// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.worker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;

/** The workers that matching has published. */
@ApplicationScoped
public class WorkerRepository implements PanacheRepositoryBase<Worker, UUID> {

    private final WorkerLeaves leaves;

    WorkerRepository(WorkerLeaves leaves) {
        this.leaves = leaves;
    }

    /** The workers that sign in with that subject. */
    public List<Worker> listBySubject(String subject) {
        return list("subject", Sort.by("id"), subject);
    }

    /** Keeps the worker of an event; an older event than the last one changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void update(WorkerChanged event) {
        Worker known = findById(event.workerId().value());
        if (known == null) {
            persist(new Worker(event));
            leaves.replace(event.workerId(), event.leaves());
        } else if (known.update(event)) {
            leaves.replace(event.workerId(), event.leaves());
        }
    }
}
