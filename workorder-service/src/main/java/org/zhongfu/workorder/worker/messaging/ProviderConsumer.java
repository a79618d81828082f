// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.worker.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.provider.ProviderEvent;
import org.zhongfu.contracts.provider.ProviderEvent.AgreementChanged;
import org.zhongfu.contracts.provider.ProviderEvent.ContractCorrected;
import org.zhongfu.contracts.provider.ProviderEvent.ContractEnded;
import org.zhongfu.contracts.provider.ProviderEvent.ContractSigned;
import org.zhongfu.contracts.provider.ProviderEvent.ProviderCorrected;
import org.zhongfu.contracts.provider.ProviderEvent.ProviderRegistered;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.workorder.worker.WorkerRepository;

/** Keeps the copy of the workers up to date. */
@ApplicationScoped
public class ProviderConsumer implements EventConsumer {

    private final WorkerRepository workers;

    ProviderConsumer(WorkerRepository workers) {
        this.workers = workers;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ProviderEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof ProviderEvent published) {
            switch (published) {
                case WorkerChanged changed -> workers.update(changed);
                case ProviderRegistered registered -> {}
                case ProviderCorrected corrected -> {}
                case AgreementChanged changed -> {}
                case ContractCorrected corrected -> {}
                case ContractSigned signed -> {}
                case ContractEnded ended -> {} // Consumed by the orders.
            }
        }
    }
}
