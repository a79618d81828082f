// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access.messaging;

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
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.intake.access.Servings;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Keeps who serves whom up to date, in the transaction of the inbox. */
@ApplicationScoped
public class ServingConsumer implements EventConsumer {

    private final Servings servings;

    ServingConsumer(Servings servings) {
        this.servings = servings;
    }

    @Override
    public Set<String> topics() {
        return Set.of(WorkOrderEvent.TOPIC, ProviderEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof WorkOrderEvent published) {
            servings.apply(published);
        } else if (event instanceof ProviderEvent published) {
            switch (published) {
                case WorkerChanged changed -> servings.apply(changed);
                case ProviderRegistered ignored -> {}
                case ProviderCorrected ignored -> {}
                case AgreementChanged ignored -> {}
                case ContractCorrected ignored -> {}
                case ContractSigned ignored -> {}
                case ContractEnded ignored -> {} // The orders on it end with events of their own.
            }
        }
    }
}
