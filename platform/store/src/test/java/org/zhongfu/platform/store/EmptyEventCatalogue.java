// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhongfu.contracts.event.EventCatalogue;

final class EmptyEventCatalogue {

    @Produces
    @Singleton
    EventCatalogue catalogue() {
        return new EventCatalogue(List.of());
    }
}
