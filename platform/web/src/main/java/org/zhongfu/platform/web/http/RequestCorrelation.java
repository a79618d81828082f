// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.EventContext;

/** Ties a request to its log lines and to the events that come of it, by the request id. */
public class RequestCorrelation {

    @ServerRequestFilter(priority = 100)
    void bind(ContainerRequestContext request, HttpHeaders headers) {
        String id = RequestIds.current(headers);
        if (id == null) {
            id = UuidV7.next().toString();
            request.getHeaders().putSingle(RequestIds.HEADER, id);
        }
        EventContext.ofRequest(new EventContext.Ids(id, id));
    }

    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        String id = request.getHeaderString(RequestIds.HEADER);
        if (id != null) {
            response.getHeaders().putSingle(RequestIds.HEADER, id);
        }
    }
}
