// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The answers a write or a read of one record has. */
public final class Answers {

    private Answers() {}

    /** 201 for a new record; 200 for one that was there under the same client reference. */
    public static <T> RestResponse<T> creation(Creation<T> creation, String collection, UUID id, long version) {
        return RestResponse.ResponseBuilder.<T>create(creation.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(creation.view())
                .header(HttpHeaders.ETAG, Revision.tag(version))
                .location(URI.create("/api/v1/" + collection + "/" + id))
                .build();
    }

    /** 202 for a record whose work goes on after the answer; read it until that is done. */
    public static <T> RestResponse<T> underWay(T view, String collection, UUID id, long version) {
        return RestResponse.ResponseBuilder.<T>create(Response.Status.ACCEPTED)
                .entity(view)
                .header(HttpHeaders.ETAG, Revision.tag(version))
                .location(URI.create("/api/v1/" + collection + "/" + id))
                .build();
    }

    /** 200 with the entity tag. */
    public static <T> RestResponse<T> of(T view, long version) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Revision.tag(version))
                .build();
    }
}
