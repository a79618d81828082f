// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.ServiceListId;

/**
 * Events published by the matching service about the service list.
 *
 * <p>Topic {@code zhongfu.catalog.v1}, keyed by the id of the version of the list.
 */
public sealed interface CatalogEvent extends Event {

    /** The topic of this family. */
    String TOPIC = "zhongfu.catalog.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    /** True when the fact was entered long after it happened, in the role {@code backfill}; jobs that enforce deadlines skip it. */
    boolean backfilled();

    /**
     * A version of the service list was published. Services that check or show codes keep the codes and names of its services.
     *
     * @param listVersion number of the version
     * @param validFrom first day it is in force
     * @param services all services of the version
     */
    record ServiceListPublished(
            ServiceListId listId,
            long aggregateVersion,
            int listVersion,
            LocalDate validFrom,
            List<ListedService> services,
            Instant occurredAt,
            boolean backfilled)
            implements CatalogEvent {
        public ServiceListPublished {
            services = List.copyOf(services);
        }

        @Override
        public String key() {
            return listId.toString();
        }

        @Override
        public ServiceListId aggregateId() {
            return listId;
        }
    }
}
