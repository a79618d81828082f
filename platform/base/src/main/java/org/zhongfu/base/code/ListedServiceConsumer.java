// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.catalog.CatalogEvent;
import org.zhongfu.contracts.catalog.CatalogEvent.ServiceListPublished;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Keeps the names of listed services up to date, in the transaction of the inbox. */
@ApplicationScoped
public class ListedServiceConsumer implements EventConsumer {

    private final ListedServices services;

    ListedServiceConsumer(ListedServices services) {
        this.services = services;
    }

    @Override
    public Set<String> topics() {
        return Set.of(CatalogEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof CatalogEvent published) {
            switch (published) {
                case ServiceListPublished list -> services.keep(list);
            }
        }
    }
}
