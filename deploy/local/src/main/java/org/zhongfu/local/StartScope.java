// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.util.List;

/** How much of the system {@code up} starts. */
enum StartScope {

    /** PostgreSQL, Kafka, Keycloak and all services. */
    EVERYTHING,

    /** PostgreSQL, Kafka and Keycloak; services are started by hand, in development mode. */
    INFRASTRUCTURE;

    List<ZhongfuService> services() {
        return switch (this) {
            case EVERYTHING -> List.of(ZhongfuService.values());
            case INFRASTRUCTURE -> List.of();
        };
    }
}
