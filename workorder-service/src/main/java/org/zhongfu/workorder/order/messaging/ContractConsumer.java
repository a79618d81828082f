// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order.messaging;

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
import org.zhongfu.workorder.order.ContractEndService;

/** Stores the ends of contracts; orders end with them. */
@ApplicationScoped
public class ContractConsumer implements EventConsumer {

    private final ContractEndService ends;

    ContractConsumer(ContractEndService ends) {
        this.ends = ends;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ProviderEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof ProviderEvent published) {
            switch (published) {
                case ContractEnded ended -> ends.note(ended);
                case ContractSigned signed -> {}
                case ContractCorrected corrected -> {} // Orders keep their terms; an earlier last day is an end.
                case ProviderRegistered registered -> {}
                case ProviderCorrected corrected -> {}
                case AgreementChanged changed -> {}
                case WorkerChanged changed -> {}
            }
        }
    }
}
