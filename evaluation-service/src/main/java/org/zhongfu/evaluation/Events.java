// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zhongfu.contracts.Catalogue;
import org.zhongfu.contracts.event.EventCatalogue;

/** Tells the platform which events there are. */
final class Events {

    @Produces
    @Singleton
    EventCatalogue catalogue() {
        return Catalogue.all();
    }
}
