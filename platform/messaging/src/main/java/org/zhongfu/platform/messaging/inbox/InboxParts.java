// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.zhongfu.contracts.event.EventCatalogue;
import org.zhongfu.platform.messaging.Transactions;

/** Creates the parts of the inbox from the catalogue and the consumers of a service. */
@Singleton
class InboxParts {

    private final DataSource database;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Instance<EventCatalogue> catalogue;
    private final List<EventConsumer> consumers;

    InboxParts(
            DataSource database,
            Transactions transactions,
            InstantSource clock,
            Instance<EventCatalogue> catalogue,
            @All List<EventConsumer> consumers) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
        this.catalogue = catalogue;
        this.consumers = consumers;
    }

    @Produces
    @Singleton
    ParkingTable parking() {
        return new ParkingTable(database);
    }

    @Produces
    @Singleton
    Handling handling(ParkingTable parking) {
        EventCatalogue known = catalogue.isResolvable() ? catalogue.get() : new EventCatalogue(List.of());
        return new Handling(new InboxTable(database), parking, known, consumers, clock);
    }

    @Produces
    @Singleton
    @Unremovable
    Redrive redrive(Handling handling, ParkingTable parking) {
        return new Redrive(handling, parking, transactions);
    }
}
