// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.EventPart;

/**
 * What a worker may do.
 *
 * @param credentials the certificates of the worker with their validity
 * @param services the services the worker does; absent means all, as far as the credentials allow
 */
public record WorkerCompetence(
        List<Credential> credentials, @Nullable List<String> services) implements EventPart {
    public WorkerCompetence {
        credentials = List.copyOf(credentials);
        services = services == null ? null : List.copyOf(services);
    }
}
