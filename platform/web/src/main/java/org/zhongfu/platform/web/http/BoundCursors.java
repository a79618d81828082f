// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.zhongfu.platform.kernel.Sha256;
import org.zhongfu.platform.web.Cursors;
import org.zhongfu.platform.web.PartOfList;

/**
 * Binds the cursor of every list to the address, filters and order it was made for: a cursor that is sent with others would
 * skip entries without a word.
 */
public class BoundCursors {

    private static final String CURSOR = "cursor";

    /** Parameters that may differ from page to page. */
    private static final Set<String> FREE = Set.of(CURSOR, "limit", "count");

    private static final int DIGEST_LENGTH = 8;

    @ServerRequestFilter
    void check(UriInfo uri) {
        List<String> cursors = uri.getQueryParameters().get(CURSOR);
        if (cursors != null && !Cursors.isBoundTo(cursors.getFirst(), bindingOf(uri))) {
            throw Cursors.refused();
        }
    }

    @ServerResponseFilter
    void bind(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof PartOfList page) {
            String next = page.next();
            if (next != null) {
                response.setEntity(page.withNext(Cursors.bind(next, bindingOf(request.getUriInfo()))));
            }
        }
    }

    /** A short digest of path and parameters; the order in which parameters are sent does not matter. */
    private static String bindingOf(UriInfo uri) {
        String text = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !FREE.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> parameter.getKey() + "=" + value))
                .sorted()
                .collect(Collectors.joining("\n", uri.getPath() + "\n", ""));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.bytes(text))
                .substring(0, DIGEST_LENGTH);
    }
}
