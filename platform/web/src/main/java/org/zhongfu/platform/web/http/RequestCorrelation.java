// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.EventContext;

/**
 * Puts the request id into the log lines of a request (as {@code requestId}), into the events it causes and into its
 * answer.
 */
public class RequestCorrelation {

    @ServerRequestFilter(priority = 100)
    void bind(ContainerRequestContext request, HttpHeaders headers, ResourceInfo resource) {
        String id = RequestIds.current(headers);
        if (id == null) {
            id = UuidV7.next().toString();
            request.getHeaders().putSingle(RequestIds.HEADER, id);
        }
        MDC.put("requestId", id); // of the request's own context, which ends with it
        EventContext.ofRequest(new EventContext.Ids(id, id, Operations.idOf(resource)));
    }

    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        String id = request.getHeaderString(RequestIds.HEADER);
        if (id != null) {
            response.getHeaders().putSingle(RequestIds.HEADER, id);
        }
    }
}
