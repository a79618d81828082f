// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ids of the operations in the API description, by the methods that serve them. */
final class Operations {

    private static final Map<Method, String> IDS = new ConcurrentHashMap<>();

    private Operations() {}

    /** The id of the operation of the request; the name of the method where the description gives none. */
    static String idOf(ResourceInfo resource) {
        return IDS.computeIfAbsent(resource.getResourceMethod(), Operations::idOf);
    }

    private static String idOf(Method method) {
        Operation described = method.getAnnotation(Operation.class);
        return described == null || described.operationId().isEmpty() ? method.getName() : described.operationId();
    }
}
