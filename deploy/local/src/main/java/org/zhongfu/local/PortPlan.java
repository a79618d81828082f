// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.stack.LocalLayout;
import org.zhongfu.stack.StartFailedException;

/**
 * The port of each process; all of them on the loopback interface.
 *
 * @param gateway the only public entrance
 * @param keycloak identity, reached through the gateway too
 * @param postgres the databases
 * @param kafka the broker
 * @param kafkaController the broker's own controller
 */
record PortPlan(int gateway, int keycloak, int postgres, int kafka, int kafkaController) {

    static final String VARIABLE = LocalLayout.PORT_BASE_VARIABLE;

    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65_000;

    /** The default ports, or consecutive ones from the base in the variable. */
    static PortPlan from(@Nullable String base) {
        if (base == null || base.isBlank()) {
            return new PortPlan(8080, 8180, 5433, 9094, 9095);
        }
        int first;
        try {
            first = Integer.parseInt(base.strip());
        } catch (NumberFormatException e) {
            throw new StartFailedException(VARIABLE + " is not a number: " + base, e);
        }
        if (first < LOWEST || first > HIGHEST) {
            throw new StartFailedException(
                    VARIABLE + " must lie between " + LOWEST + " and " + HIGHEST + ", and is " + first);
        }
        return new PortPlan(
                first,
                first + LocalLayout.KEYCLOAK_OFFSET,
                first + LocalLayout.POSTGRES_OFFSET,
                first + LocalLayout.KAFKA_OFFSET,
                first + LocalLayout.KAFKA_CONTROLLER_OFFSET);
    }

    /** The port of a service; the services follow the gateway in a row. */
    int of(ZhongfuService service) {
        return gateway + service.offset();
    }

    /** The port of health and metrics of a service; these follow the ports of the services in the same order. */
    int management(ZhongfuService service) {
        return gateway + ZhongfuService.values().length + service.offset();
    }

    /** Every port with the name of its process. */
    Map<String, Integer> all() {
        return of(StartScope.EVERYTHING);
    }

    /** The ports which the launcher needs for an extent, with the names of their processes. */
    Map<String, Integer> of(StartScope scope) {
        var ports = new LinkedHashMap<String, Integer>();
        for (var service : scope.services()) {
            ports.put(service.label(), of(service));
        }
        for (var service : scope.services()) {
            ports.put(service.label() + "'s management", management(service));
        }
        ports.put("keycloak", keycloak);
        ports.put("postgresql", postgres);
        ports.put("kafka", kafka);
        ports.put("kafka's controller", kafkaController);
        return ports;
    }

    String publicUrl() {
        return "http://localhost:" + gateway;
    }

    /** Keycloak without the gateway in front of it. */
    String directIdentityUrl() {
        return "http://127.0.0.1:" + keycloak + "/auth";
    }

    String identityUrl() {
        return publicUrl() + "/auth";
    }

    String issuer() {
        return identityUrl() + "/realms/zhongfu";
    }
}
