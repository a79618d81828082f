// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Revision;

/** Builds the HTTP responses of a write or a read of one record, with entity tag and location. */
public final class Responses {

    private Responses() {}

    /** 201 for a new record; 200 for one that existed already under the same client reference. */
    public static <T> RestResponse<T> created(Creation<T> creation, String collection, UUID id, long version) {
        return RestResponse.ResponseBuilder.<T>create(creation.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(creation.view())
                .header(HttpHeaders.ETAG, Revision.tag(version))
                .location(URI.create("/api/v1/" + collection + "/" + id))
                .build();
    }

    /** 202 for a job that continues after the response; poll the location. */
    public static <T> RestResponse<T> accepted(T view, String collection, UUID id, long version) {
        return RestResponse.ResponseBuilder.<T>create(Response.Status.ACCEPTED)
                .entity(view)
                .header(HttpHeaders.ETAG, Revision.tag(version))
                .location(URI.create("/api/v1/" + collection + "/" + id))
                .build();
    }

    /** 301 for a record that was merged into another one. */
    public static <T> RestResponse<T> movedTo(String collection, UUID id) {
        return RestResponse.ResponseBuilder.<T>create(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create("/api/v1/" + collection + "/" + id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** 200 with the entity tag. */
    public static <T> RestResponse<T> ok(T view, long version) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Revision.tag(version))
                .build();
    }
}
