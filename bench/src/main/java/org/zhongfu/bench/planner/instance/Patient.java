// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A patient.
 *
 * @param id unique
 * @param place row in the matrix of distances
 * @param windows when the services should be given, in order, at least one
 * @param services what is needed, one or two services
 * @param bond the relation of two services; null with one
 * @param optional whether the patient may be left out
 * @param preferred preferred caregivers; null when the patient has no preference
 * @param incompatible caregivers who must not come
 */
public record Patient(
        String id,
        int place,
        List<Window> windows,
        List<Service> services,
        @Nullable Bond bond,
        boolean optional,
        @Nullable Set<String> preferred,
        Set<String> incompatible) {

    public Patient {
        windows = List.copyOf(windows);
        services = List.copyOf(services);
        preferred = preferred == null ? null : Set.copyOf(preferred);
        incompatible = Set.copyOf(incompatible);
        if (windows.isEmpty() || services.isEmpty() || services.size() > 2) {
            throw new IllegalArgumentException("patient " + id + " has no time window, or not one or two services");
        }
        if ((services.size() == 2) != (bond != null)) {
            throw new IllegalArgumentException("patient " + id + " has two services or a synchronization, not both");
        }
    }

    /** The needed service of that name, if the patient has it. */
    public Optional<Service> needs(String service) {
        return services.stream().filter(each -> each.service().equals(service)).findFirst();
    }

    /**
     * A needed service.
     *
     * @param service which
     * @param duration how long it takes
     */
    public record Service(String service, double duration) {}

    /** The relation of the two services of a patient. */
    public sealed interface Bond {

        /** The services are independent; one caregiver may give both. */
        record Independent() implements Bond {}

        /** Both start at the same time, by two caregivers. */
        record Simultaneous() implements Bond {}

        /**
         * The second starts a given time after the first has started, by another caregiver.
         *
         * @param least minimum time between the starts
         * @param most maximum time between the starts
         */
        record Sequential(double least, double most) implements Bond {}
    }
}
