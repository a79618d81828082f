// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is visited.
 *
 * @param id unique
 * @param place row in the table of distances
 * @param windows when the services should be given, in order, at least one
 * @param services what is needed, one or two services
 * @param bond how two services hang together; null with one
 * @param optional whether the patient may be left out
 * @param preferred caregivers the patient wishes for; null when the patient has no wish
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

    /** The need of a service, if the patient has it. */
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

    /** How the two services of a patient hang together. */
    public sealed interface Bond {

        /** Each for itself, even by one caregiver. */
        record Independent() implements Bond {}

        /** Both start together, by two caregivers. */
        record Simultaneous() implements Bond {}

        /**
         * The second starts some time after the first has started, by another caregiver.
         *
         * @param least between the starts
         * @param most between the starts
         */
        record Sequential(double least, double most) implements Bond {}
    }
}
